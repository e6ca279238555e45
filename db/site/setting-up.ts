import { asc } from 'drizzle-orm';
import { systemActor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

/** Who fills a new newsroom with the demonstration. */
export const seeder = systemActor('seed');

/**
 * How far a newsroom has been set up. Filling it with the demonstration writes the settings last: until they are there,
 * a store whose first line of audit is the seeder's was left half full, at the time `begun` (epoch milliseconds).
 * One that began otherwise, as with an import, is nobody's to fill.
 */
export async function settingUp({ read, t }: Store): Promise<{ finished: boolean; begun: number | null }> {
  const settings = await read.select({ key: t.setting.key }).from(t.setting).limit(1);
  const [first] = await read.select({ actor: t.audit.actor, at: t.audit.at }).from(t.audit).orderBy(asc(t.audit.id)).limit(1);
  const begun = first?.actor === seeder.id ? first.at : null;
  return { finished: settings.length > 0 || (first !== undefined && begun === null), begun };
}
