/** A value that components listen to piece by piece, so that a keystroke draws only what shows it. */
export type StoryStore<C> = {
  get: () => C;
  set: (next: C) => void;
  patch: (part: Partial<C>) => void;
  subscribe: (listener: () => void) => () => void;
};

export function storyStore<C>(initial: C, { onChange }: { onChange: (next: C) => void }): StoryStore<C> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: C) => {
    value = next;
    onChange(next);
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    set,
    patch: (part) => set({ ...value, ...part }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
