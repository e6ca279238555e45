import { eq } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { refuse, type Result } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { pendingOf } from '../change.ts';
import { startArticle } from './draft.ts';
import { fieldsOf, type FieldsRefusal } from '../fields.ts';
import { ownedOf } from '../owned.ts';

/** Opens a new draft with the text of a story; its address, embargo and translations are not copied. */
export async function duplicateArticle(actor: Actor, store: Store, { id }: { id: number }, now: number): Promise<Result<{ id: number; version: number }, 'articleAbsent' | 'notAllowed' | 'translationExists' | FieldsRefusal>> {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) return refuse('articleAbsent');
  if (!can(actor, 'article.duplicate', await ownedOf(store, read, row))) return refuse('notAllowed');
  const fields = (await pendingOf(store, read, id))?.fields ?? await fieldsOf(store, read, row);
  return startArticle(actor, store, { locale: row.locale, fields: { ...fields, slug: '', embargoAt: null, translatedFrom: null } }, now);
}
