import type { ColumnKit } from '../store/column-kit.ts';
import type { StoryFields } from './input.ts';
import type { articleTables } from './tables.ts';

/** How far an unpublished change of a published story has come. */
export type PendingStage = 'draft' | 'review' | 'approved';

/** What led to a revision: the editor's own save, a save asked for, a step of the workflow, or an older text brought back. */
export const revisionKinds = ['import', 'draft', 'auto', 'save', 'publish', 'restore', 'translate'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** `style-ignored`: a remark of the house style that rests in this story; `text` names it. */
export type NoteKind = 'note' | 'sent-back' | 'schedule-lost' | 'style-ignored';

/** What only the desk sees of a story. */
export function deskTables(k: ColumnKit, { article }: Pick<ReturnType<typeof articleTables>, 'article'>) {
  /** The changed text of a story that readers already see; they see it once it is published. */
  const pending = k.table('pending', {
    articleId: k.int('article_id').primaryKey().references(() => article.id),
    fields: k.json<StoryFields>('fields').notNull(),
    stage: k.text('stage').$type<PendingStage>().notNull(),
    by: k.text('by').notNull(),
    byName: k.text('by_name').notNull(),
    at: k.ms('at').notNull(),
  });

  /** A text as it was saved. `version` is the story's after the save; `hash` stands for the fields. */
  const revision = k.table('revision', {
    id: k.id(),
    articleId: k.int('article_id').notNull().references(() => article.id),
    version: k.int('version').notNull(),
    fields: k.json<StoryFields>('fields').notNull(),
    hash: k.text('hash').notNull(),
    kind: k.text('kind').$type<RevisionKind>().notNull(),
    by: k.text('by').notNull(),
    byName: k.text('by_name').notNull(),
    at: k.ms('at').notNull(),
  }, (t) => [k.index('revision_article').on(t.articleId, t.id), k.index('revision_at').on(t.at)]);

  /** Who has a story open. It warns others and locks nobody out. */
  const lease = k.table('lease', {
    articleId: k.int('article_id').notNull().references(() => article.id),
    staffId: k.text('staff_id').notNull(),
    name: k.text('name').notNull(),
    at: k.ms('at').notNull(),
  }, (t) => [k.primaryKey({ columns: [t.articleId, t.staffId] })]);

  /** What people of the desk tell each other about a story. */
  const deskNote = k.table('desk_note', {
    id: k.id(),
    articleId: k.int('article_id').notNull().references(() => article.id),
    at: k.ms('at').notNull(),
    by: k.text('by').notNull(),
    byName: k.text('by_name').notNull(),
    kind: k.text('kind').$type<NoteKind>().notNull(),
    text: k.text('text').notNull(),
  }, (t) => [k.index('desk_note_article').on(t.articleId, t.id)]);

  return { pending, revision, lease, deskNote };
}
