import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { knownTies } from '../fields.ts';
import { storyFields, type restoreInput, type StoryFields } from '../input.ts';
import { mayWrite, stageOf } from '../stage.ts';
import { writeText } from '../writing/write-text.ts';

/**
 * Brings an older text back as a new save; what stood stays among the revisions. Topics, authors and pictures that are
 * gone since are left out, and the story stays the translation it is. `fields` is what stands now.
 */
export async function restoreArticle(actor: Actor, store: Store, { id, version, revisionId }: z.output<typeof restoreInput>, now: number) {
  const { t } = store;
  let restored: StoryFields | null = null;
  const changed = await changeArticle(store, {
    actor, action: 'article.restore', id, version, now,
    change: async (row, tx, seen) => {
      const allowed = mayWrite(actor, { owned: seen.owned, stage: stageOf(row, seen.pending, now), assumed: 'article.restore' });
      if (!allowed.ok) return allowed;
      const [revision] = await tx.select({ fields: t.revision.fields }).from(t.revision).where(and(eq(t.revision.id, revisionId), eq(t.revision.articleId, id))).limit(1);
      const parsed = storyFields.safeParse(revision?.fields);
      if (!parsed.success) return refuse('revisionAbsent');
      const standing = seen.pending?.fields ?? row;
      const [section] = await tx.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.id, parsed.data.sectionId), eq(t.section.locale, row.locale))).limit(1);
      const fields = {
        ...parsed.data, ...await knownTies(store, tx, { locale: row.locale, fields: parsed.data }),
        sectionId: section?.id ?? row.sectionId, translatedFrom: row.translatedFrom, embargoAt: standing.embargoAt,
      };
      const written = await writeText(actor, store, { tx, row, ...seen, fields, kind: 'restore', now });
      if (!written.ok) return written;
      restored = fields;
      const due = row.status === 'scheduled' && !seen.live ? row.publishAt : null;
      return ok({ patch: written.value, ...(due === null ? { silent: true } : { at: due }) });
    },
  });
  return changed.ok ? ok({ ...changed.value, fields: restored }) : changed;
}
