import { desc, eq } from 'drizzle-orm';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import { nearestSentence } from '#lib/ai/faithful/nearest-sentence.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { sourcesOf } from '#lib/ai/sources.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import type { SummaryUnits, Unit } from '#lib/ai/summary-units.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';
import { restsOnBlocks } from './propose.ts';

type Saved = { articleId: number; version: number; units: SummaryUnits; findings: Finding[] };
type Refusal = 'notAllowed' | 'articleAbsent' | 'summaryChanged' | 'summaryInvalid';
/** `version`: of the draft, or else of the approved summary, that the person had before them; 0 for an empty page. */
type Save = SummaryUnits & { articleId: number; version: number };

/**
 * Keeps what an editor made of a summary, read against the text as it is now: from here on it counts as belonging to that
 * text. A unit without a source is given the block whose sentence comes nearest. What readers see stays until the draft is approved.
 */
export async function saveSummary(actor: Actor, store: Store, { articleId, version, ...given }: Save, now: number): Promise<Result<Saved, Refusal>> {
  if (!mayAtAll(actor, 'summary.save')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const text = await deskText(store, tx, articleId, now);
    if (!text) return refuse('articleAbsent');
    if (!can(actor, 'summary.save', text.owned)) return refuse('notAllowed');
    const base = await baseOf(store, tx, articleId);
    if ((base?.version ?? 0) !== version) return refuse('summaryChanged');
    if (!restsOnBlocks(given, text.body.content.map((block) => block.attrs.id))) return refuse('summaryInvalid');
    const units = { sentences: given.sentences.map(sourced(text.story)), keyPoints: given.keyPoints.map(sourced(text.story)) };
    const making = {
      method: base?.method ?? ('editor' as const), provider: base?.provider ?? null, model: base?.model ?? null,
      promptVersion: base?.promptVersion ?? null, raw: base?.raw ?? null, made: base?.made ?? null, fallback: base?.fallback ?? null,
    };
    const row = {
      articleId, state: 'proposed' as const, ...units, ...making, edited: making.made !== null && !saysTheSame(units, making.made), version: version + 1,
      sourceHash: text.textHash, sources: sourcesOf(units, text.body), madeAt: base?.madeAt ?? now, madeByName: base?.madeByName || actor.name, reviewer: null, reviewerId: null, reviewedAt: null, hidden: [],
    };
    await tx.insert(t.summary).values(row).onConflictDoUpdate({ target: [t.summary.articleId, t.summary.state], set: row });
    await record(store, tx, { actor, action: 'summary.save', noun: 'summary', id: articleId, before: base, after: row, tags: [], now });
    return ok({ articleId, version: row.version, units, findings: checkSummary(text.story, units) });
  });
}

/** What an editor goes on from: the draft, or what was approved last. */
async function baseOf({ t }: Pick<Store, 't'>, tx: Query, articleId: number) {
  const rows = await tx.select().from(t.summary).where(eq(t.summary.articleId, articleId)).orderBy(desc(t.summary.reviewedAt), desc(t.summary.id));
  return rows.find(({ state }) => state === 'proposed') ?? rows.find(({ state }) => state === 'ready') ?? rows[0];
}

function sourced(story: StoryText): (unit: Unit) => Unit {
  return (unit) => {
    if (unit.blocks.length > 0) return unit;
    const nearest = nearestSentence(story, unit.text);
    return nearest ? { ...unit, blocks: [nearest.block], spans: [nearest] } : unit;
  };
}

/** Order and words; what they rest on may be corrected without counting as a change of the text. */
function saysTheSame(a: SummaryUnits, b: SummaryUnits): boolean {
  const words = ({ sentences, keyPoints }: SummaryUnits) => JSON.stringify([sentences.map(({ text }) => text), keyPoints.map(({ text }) => text)]);
  return words(a) === words(b);
}
