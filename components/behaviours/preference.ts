import type { preferenceKeys } from './preference-keys.ts';

type Key = (typeof preferenceKeys)[keyof typeof preferenceKeys];

/** The stored choice; null where there is none, or storage is forbidden. */
export function readPreference(key: Key): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it with null, and tells every control of this page. */
export function keepPreference(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A reader who forbids storage has the choice for this page only.
  }
  // A browser tells only the other tabs; this one hears it in the same words.
  dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
}

/**
 * Calls `follow` with the choice whenever it changes here or in another tab, and when the page comes back from the
 * back/forward cache, where it heard of no change. Stops with `signal`.
 */
export function followPreference(key: Key, { follow, signal }: { follow: (value: string | null) => void; signal: AbortSignal }): void {
  addEventListener('storage', (event) => {
    // Without a key: everything was forgotten.
    if (event.key === key || event.key === null) follow(event.newValue);
  }, { signal });
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow(readPreference(key));
  }, { signal });
}
