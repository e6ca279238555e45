import { eq } from 'drizzle-orm';
import { can, type Action, type Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../store/store.ts';
import type { FrontOf } from './in-force.ts';

type Curating = Extract<Action, 'front.publish' | 'front.schedule' | 'front.unschedule' | 'front.undo'>;

/** Whether the actor may do that to this front: the home front is every editor's, a section's front its desk's. */
export async function mayCurate({ actor, action, of }: { actor: Actor; action: Curating; of: FrontOf }, { t }: Pick<Store, 't'>, read: Query): Promise<boolean> {
  if (of.sectionId === null) return can(actor, 'front.arrange');
  const [section] = await read.select({ desk: t.section.groupKey, locale: t.section.locale }).from(t.section).where(eq(t.section.id, of.sectionId)).limit(1);
  return section?.locale === of.locale && can(actor, action, { desk: section.desk });
}
