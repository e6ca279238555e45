import type { preferenceKeys } from './preference-keys.ts';

type Key = (typeof preferenceKeys)[keyof typeof preferenceKeys];
const changed = 'khabar:preference';

class PreferenceEvent extends Event {
  readonly key: Key;
  readonly value: string | null;

  constructor(key: Key, value: string | null) {
    super(changed);
    this.key = key;
    this.value = value;
  }
}

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
  dispatchEvent(new PreferenceEvent(key, value));
}

/**
 * Calls `follow` with the choice whenever it changes here or in another tab, and when the page comes back from the
 * back/forward cache, where it heard of no change. Stops with `signal`.
 */
export function followPreference(key: Key, { follow, signal }: { follow: (value: string | null) => void; signal: AbortSignal }): void {
  addEventListener(changed, (event) => {
    if (event instanceof PreferenceEvent && event.key === key) follow(event.value);
  }, { signal });
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) follow(readPreference(key));
  }, { signal });
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow(readPreference(key));
  }, { signal });
}
