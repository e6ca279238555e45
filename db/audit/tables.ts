import type { ColumnKit } from '../store/column-kit.ts';

export function auditTables(k: ColumnKit) {
  /** Append-only: who did what to which object, with hashes of the object before and after. */
  const audit = k.table('audit', {
    id: k.id(),
    at: k.ms('at').notNull(),
    actor: k.text('actor').notNull(),
    action: k.text('action').notNull(),
    noun: k.text('noun').notNull(),
    objectId: k.int('object_id'),
    /** What has no number is known by its text: people. */
    objectKey: k.text('object_key'),
    before: k.text('before'),
    after: k.text('after'),
  }, (t) => [k.index('audit_object').on(t.noun, t.objectId), k.index('audit_at').on(t.at)]);

  /** The invalidation log: what was tagged `tag` before `seq` is stale from the time `at` on. */
  const tagEvent = k.table('tag_event', {
    seq: k.id('seq'),
    tag: k.text('tag').notNull(),
    at: k.ms('at').notNull(),
  }, (t) => [k.index('tag_event_at').on(t.at)]);

  return { audit, tagEvent };
}
