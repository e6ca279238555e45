import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { plainPath, readAddress } from '#lib/urls.ts';
import { record } from '../audit/record.ts';
import { locate } from '../site/published.ts';
import type { Query, Store } from '../store/store.ts';
import { redirectInput } from './input.ts';

type Target = { to: string | null; articleId: number | null };
type Refusal = 'notAllowed' | 'redirectInvalid' | 'redirectStands' | 'redirectNowhere' | 'redirectLoops' | 'articleAbsent';

/**
 * Leads an old path elsewhere. Always one hop: a target that itself leads on is followed to its end, and what led to the
 * old path leads past it. Refused where a page stands at the old path, and where the target is not there or is the old path.
 */
export async function saveRedirect(actor: Actor, store: Store, input: z.input<typeof redirectInput>, now: number): Promise<Result<{ id: number; target: Target }, Refusal>> {
  if (!can(actor, 'redirect.save')) return refuse('notAllowed');
  const parsed = redirectInput.safeParse(input);
  if (!parsed.success) return refuse('redirectInvalid');
  const { from } = parsed.data;
  if ((await locate(store, readAddress(from), now)).status !== 'missing') return refuse('redirectStands');
  const wanted = 'to' in parsed.data ? { to: plainPath(parsed.data.to) ?? frontOf(parsed.data.to), articleId: null } : { to: null, articleId: parsed.data.articleId };
  if (wanted.to === null && wanted.articleId === null) return refuse('redirectInvalid');
  if (wanted.to !== null && !(await leadsSomewhere(store, wanted.to, now))) return refuse('redirectNowhere');
  return store.write((tx) => write(actor, store, { tx, from, wanted, now }));
}

/** The front of an edition is a place to lead to, though never one to lead away from. */
function frontOf(text: string): string | null {
  const path = text.trim();
  return readAddress(path).kind === 'front' && path.startsWith('/') ? path : null;
}

async function leadsSomewhere(store: Store, path: string, now: number): Promise<boolean> {
  const { read, t } = store;
  const [onward] = await read.select({ id: t.redirect.id }).from(t.redirect).where(eq(t.redirect.from, path)).limit(1);
  return onward !== undefined || (await locate(store, readAddress(path), now)).status === 'found';
}

type Writing = { tx: Query; from: string; wanted: Target; now: number };

async function write(actor: Actor, store: Store, { tx, from, wanted, now }: Writing): Promise<Result<{ id: number; target: Target }, Refusal>> {
  const { t } = store;
  if (wanted.articleId !== null) {
    const [story] = await tx.select({ id: t.article.id }).from(t.article).where(eq(t.article.id, wanted.articleId)).limit(1);
    if (!story) return refuse('articleAbsent');
  }
  const target = await endOf(store, tx, wanted);
  if (target.to === from) return refuse('redirectLoops');
  const [before] = await tx.select().from(t.redirect).where(eq(t.redirect.from, from)).limit(1);
  const [after] = await tx.insert(t.redirect).values({ from, ...target, createdAt: now })
    .onConflictDoUpdate({ target: t.redirect.from, set: target }).returning();
  if (!after) throw new Error('a redirect was not written');
  await tx.update(t.redirect).set(target).where(eq(t.redirect.to, from));
  await record(store, tx, { actor, action: 'redirect.save', noun: 'redirect', id: after.id, before, after, tags: [], now });
  return ok({ id: after.id, target });
}

/** Targets are no sources, so that one step is the whole way. */
async function endOf({ t }: Store, tx: Query, wanted: Target): Promise<Target> {
  if (wanted.to === null) return wanted;
  const [onward] = await tx.select({ to: t.redirect.to, articleId: t.redirect.articleId }).from(t.redirect).where(eq(t.redirect.from, wanted.to)).limit(1);
  return onward ?? wanted;
}
