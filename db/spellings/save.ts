import { and, eq, ne } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { spellingInput } from './input.ts';

type Refusal = 'notAllowed' | 'spellingInvalid' | 'spellingAbsent' | 'spellingTaken' | 'spellingContradicts';

/** Adds a spelling of a name, or changes the one with this id. No form may be wanted in one place and unwanted in another. */
export async function saveSpelling(actor: Actor, store: Store, input: z.input<typeof spellingInput>, now: number): Promise<Result<{ id: number }, Refusal>> {
  if (!can(actor, 'spelling.save')) return refuse('notAllowed');
  const parsed = spellingInput.safeParse(input);
  if (!parsed.success) return refuse('spellingInvalid');
  const { id, ...given } = parsed.data;
  const row = { ...given, variants: [...new Set(given.variants)].filter((variant) => variant !== given.right), updatedAt: now };
  if (row.variants.length === 0) return refuse('spellingInvalid');
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ id: number }, Refusal>> => {
    const clash = await clashOf(store, tx, { id, ...row });
    if (clash) return refuse(clash);
    const [before] = id === undefined ? [] : await tx.select().from(t.spelling).where(eq(t.spelling.id, id)).limit(1);
    if (id !== undefined && !before) return refuse('spellingAbsent');
    const [after] = before
      ? await tx.update(t.spelling).set(row).where(eq(t.spelling.id, before.id)).returning()
      : await tx.insert(t.spelling).values(row).returning();
    if (!after) throw new Error('a spelling was not written');
    await record(store, tx, { actor, action: 'spelling.save', noun: 'spelling', id: after.id, before, after, tags: [], now });
    return ok({ id: after.id });
  });
}

type Claim = { id: number | undefined; locale: 'ar' | 'en'; right: string; variants: string[] };

async function clashOf({ t }: Store, tx: Query, { id, locale, right, variants }: Claim): Promise<'spellingTaken' | 'spellingContradicts' | null> {
  const others = await tx.select({ right: t.spelling.right, variants: t.spelling.variants }).from(t.spelling)
    .where(and(eq(t.spelling.locale, locale), ne(t.spelling.id, id ?? 0)));
  if (others.some((other) => other.right === right)) return 'spellingTaken';
  const contradicts = others.some((other) => variants.includes(other.right) || other.variants.includes(right) || other.variants.some((one) => variants.includes(one)));
  return contradicts ? 'spellingContradicts' : null;
}
