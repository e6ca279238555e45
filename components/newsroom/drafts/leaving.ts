/**
 * Drafts that were told to go and can still be called back. They outlive the page they were pressed on, and go at once
 * when the browser leaves the newsroom.
 */
const going = new Map<number, (options: { keepalive: boolean }) => void>();
const listeners = new Set<() => void>();

/** Lets a draft go after a while: `go` deletes it. */
export function leave(id: number, go: (options: { keepalive: boolean }) => void): void {
  going.set(id, go);
  window.addEventListener('pagehide', goAtOnce, { once: true });
  tell();
}

/** The draft goes now, unless it was called back. */
export function goNow(id: number, options = { keepalive: false }): void {
  going.get(id)?.(options);
}

/** The draft is no longer on its way: it stays, or it is gone. */
export function settle(id: number): void {
  going.delete(id);
  tell();
}

export function isLeaving(id: number): boolean {
  return going.has(id);
}

export function onLeaving(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function goAtOnce(): void {
  for (const id of going.keys()) goNow(id, { keepalive: true });
}

function tell(): void {
  for (const listener of listeners) listener();
}
