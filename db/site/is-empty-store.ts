import type { Store } from '../store/store.ts';

/** Whether nothing was ever written here: settings are the last thing that filling a new store writes. */
export async function isEmptyStore({ read, t }: Store): Promise<boolean> {
  const settings = await read.select({ key: t.setting.key }).from(t.setting).limit(1);
  return settings.length === 0;
}
