import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { ownedOf } from '../articles/owned.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';

const day = 24 * 60 * 60 * 1000;

export const shareInput = z.strictObject({ id: z.int().positive(), days: z.int().min(1).max(30) });
export const unshareInput = z.strictObject({ linkId: z.int().positive() });

export type Shared = { linkId: number; /** 128 bits, told this once. */ token: string; expiresAt: number };

/** Makes a link that shows a story, as it stands on the desk, to whoever has it until it expires. Only its hash is kept. */
export async function shareArticle(actor: Actor, store: Store, { id, days }: z.output<typeof shareInput>, now: number): Promise<Result<Shared, 'articleAbsent' | 'notAllowed'>> {
  const { t } = store;
  const token = randomBytes(16).toString('base64url');
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (!can(actor, 'article.share', await ownedOf(store, tx, row))) return refuse('notAllowed');
    const expiresAt = now + days * day;
    const [link] = await tx.insert(t.previewLink)
      .values({ articleId: id, tokenHash: hashOfToken(token), createdBy: actor.id, createdByName: actor.name, createdAt: now, expiresAt }).returning({ id: t.previewLink.id });
    if (!link) throw new Error('a link was not written');
    await record(store, tx, { actor, action: 'article.share', noun: 'article', id, after: { linkId: link.id, expiresAt }, tags: [], now });
    return ok({ linkId: link.id, token, expiresAt });
  });
}

/** Ends a link at once. */
export async function unshareArticle(actor: Actor, store: Store, { linkId }: z.output<typeof unshareInput>, now: number): Promise<Result<{ linkId: number }, 'linkAbsent' | 'notAllowed'>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [found] = await tx.select({ article: t.article }).from(t.previewLink).innerJoin(t.article, eq(t.article.id, t.previewLink.articleId)).where(eq(t.previewLink.id, linkId)).limit(1);
    if (!found) return refuse('linkAbsent');
    if (!can(actor, 'article.unshare', await ownedOf(store, tx, found.article))) return refuse('notAllowed');
    await tx.update(t.previewLink).set({ revokedAt: now }).where(and(eq(t.previewLink.id, linkId), isNull(t.previewLink.revokedAt)));
    await record(store, tx, { actor, action: 'article.unshare', noun: 'article', id: found.article.id, after: { linkId }, tags: [], now });
    return ok({ linkId });
  });
}

/** How a token stands in the database: SHA-256, hex. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
