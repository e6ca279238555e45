import { eq } from 'drizzle-orm';
import { sourcesOf } from '#lib/ai/sources.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { deskText, type DeskText } from './desk-text.ts';
import { summaryInput, type SummaryInput } from './input.ts';
import type { SummaryMethod } from './tables.ts';

/** How a summary came about: which machine, and what it answered. */
export type Making = {
  method: SummaryMethod;
  provider: string | null;
  model: string | null;
  promptVersion: string | null;
  raw: string | null;
  made: SummaryUnits | null;
  fallback: string | null;
};

type Refusal = 'articleAbsent' | 'summaryInvalid';

/** Puts a summary before the desk in place of an earlier draft. Readers see none until somebody approves it. */
export async function proposeSummary(actor: Actor, store: Store, input: SummaryInput, now: number): Promise<Result<{ articleId: number; version: number }, 'notAllowed' | Refusal>> {
  if (!can(actor, 'summary.propose')) return refuse('notAllowed');
  const parsed = summaryInput.safeParse(input);
  if (!parsed.success) return refuse('summaryInvalid');
  const { articleId, method, ...units } = parsed.data;
  return store.write((tx) => writeProposal(actor, store, { tx, articleId, units, making: handedIn(method, units), now }));
}

/** What is known of a summary that comes from outside: how it was made, and nothing of the machine. */
export function handedIn(method: SummaryMethod, units: SummaryUnits): Making {
  return { method, made: method === 'editor' ? null : units, provider: null, model: null, promptVersion: null, raw: null, fallback: null };
}

/** `byName`: who asked for it, if anybody did. `text`: what it was made from, where that is not the text as it is now. */
type Proposal = { tx: Query; articleId: number; units: SummaryUnits; making: Making; byName?: string; text?: DeskText; now: number };

/** The same inside a transaction that is already open. */
export async function writeProposal(actor: Actor, store: Store, { tx, articleId, units, making, byName = '', text: read, now }: Proposal): Promise<Result<{ articleId: number; version: number }, Refusal>> {
  const { t } = store;
  const text = read ?? await deskText(store, tx, articleId, now);
  if (!text) return refuse('articleAbsent');
  if (!restsOnBlocks(units, text.body.content.map((block) => block.attrs.id))) return refuse('summaryInvalid');
  const before = await tx.select({ version: t.summary.version }).from(t.summary).where(eq(t.summary.articleId, articleId));
  const row = {
    articleId, state: 'proposed' as const, sentences: units.sentences, keyPoints: units.keyPoints, ...making, edited: false, version: nextVersion(before, now),
    sourceHash: text.textHash, sources: sourcesOf(units, text.body), madeAt: now, madeByName: byName, reviewer: null, reviewerId: null, reviewedAt: null, hidden: [],
  };
  await tx.insert(t.summary).values(row).onConflictDoUpdate({ target: [t.summary.articleId, t.summary.state], set: row });
  await record(store, tx, { actor, action: 'summary.propose', noun: 'summary', id: articleId, after: row, tags: [cacheTag.article(articleId)], now });
  return ok({ articleId, version: row.version });
}

type Row = Store['t']['summary']['$inferSelect'];

/** Who or what made a summary, as the log of reviews keeps it. */
export function makingOf({ method, provider, model, promptVersion, raw, made, fallback, madeAt, madeByName }: Row) {
  return { method, provider, model, promptVersion, raw, made, fallback, madeAt, madeByName };
}

/** A version that no words of the story have had, also after a draft was thrown away: versions follow the clock. */
export function nextVersion(rows: readonly { version: number }[], now: number): number {
  return Math.max(now, ...rows.map(({ version }) => version + 1));
}

/** Whether every unit rests only on blocks that are there. */
function restsOnBlocks(units: SummaryUnits, ids: readonly string[]): boolean {
  const there = new Set(ids);
  return [...units.sentences, ...units.keyPoints].every((unit) => unit.blocks.every((id) => there.has(id)));
}
