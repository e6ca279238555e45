import { desc, eq } from 'drizzle-orm';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import { nearestSentence } from '#lib/ai/faithful/nearest-sentence.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { fallenIn, sourcesOf, standingOf, type Sources, type Standing } from '#lib/ai/sources.ts';
import type { SummaryUnits, Unit } from '#lib/ai/summary-units.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { alignKeyPoints } from '#lib/text/align-key-points.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { evidenceOf, writeBeside, type DeskText, type TextRefusal } from './desk-text.ts';
import { handedIn, makingOf, nextVersion } from './propose.ts';

type Saved = { articleId: number; version: number; units: SummaryUnits; standing: Standing; findings: Finding[] };
type Refusal = TextRefusal | 'summaryChanged';
/** `version`: of the draft, or else of the approved summary, that the person had before them; 0 for an empty page. `reread`: they have read all of it against the text as it is now. */
type Save = SummaryUnits & { articleId: number; version: number; reread?: boolean };
type Base = Store['t']['summary']['$inferSelect'];

/**
 * Keeps what an editor made of a summary. A line that they wrote or rewrote belongs to the text as it is now, and is given
 * the blocks that bear it out; one that they left as it was stands on what it stood on, and if that has changed it stays
 * fallen until somebody says that they have read it again. What readers see stays until the draft is approved.
 */
export async function saveSummary(actor: Actor, store: Store, { articleId, version, reread = false, ...given }: Save, now: number): Promise<Result<Saved, Refusal>> {
  const { t } = store;
  return writeBeside(actor, store, { articleId, action: 'summary.save', now }, async (tx, text) => {
    const rows = await tx.select().from(t.summary).where(eq(t.summary.articleId, articleId)).orderBy(desc(t.summary.reviewedAt));
    const base = baseOf(rows);
    if ((base?.version ?? 0) !== version) return refuse('summaryChanged');
    const { units, kept } = sourced(given, { base, text, reread });
    const making = base ? makingOf(base) : { ...handedIn('editor', units), madeAt: now, madeByName: '' };
    const row = {
      articleId, state: 'proposed' as const, ...units, ...making, madeByName: making.madeByName || actor.name, edited: making.made !== null && !saysTheSame(units, making.made), version: nextVersion(rows, now),
      sourceHash: reread || !base || fallenIn(standingOf(base, text)) === 0 ? text.textHash : base.sourceHash,
      sources: { ...sourcesOf(units, text.body), ...kept }, reviewer: null, reviewerId: null, reviewedAt: null, hidden: [],
    };
    await tx.insert(t.summary).values(row).onConflictDoUpdate({ target: [t.summary.articleId, t.summary.state], set: row });
    await record(store, tx, { actor, action: 'summary.save', noun: 'summary', id: articleId, before: base, after: row, tags: [], now });
    return ok({ articleId, version: row.version, units, standing: standingOf(row, text), findings: checkSummary(evidenceOf(text), units) });
  });
}

/** What an editor goes on from: the draft, or what was approved last. */
function baseOf(rows: readonly Base[]): Base | undefined {
  return rows.find(({ state }) => state === 'proposed') ?? rows.find(({ state }) => state === 'ready') ?? rows[0];
}

/** The lines with what they rest on; `kept`: sources that stay as they were, because a line that nobody touched rests on them. */
function sourced(given: SummaryUnits, { base, text, reread }: { base: Base | undefined; text: DeskText; reread: boolean }): { units: SummaryUnits; kept: Sources } {
  const known = new Map([...base?.sentences ?? [], ...base?.keyPoints ?? []].map((unit) => [unit.text, unit]));
  const there = new Set(text.body.content.map((block) => block.attrs.id));
  const kept: Sources = {};
  const line = ({ text: words }: Unit): Unit => {
    const before = known.get(words);
    const isThere = before?.blocks.length && before.blocks.every((id) => there.has(id));
    if (!before || (reread && !isThere)) return restingOn(words, text);
    if (!reread) for (const id of before.blocks) kept[id] = base?.sources[id] ?? '';
    return before;
  };
  return { units: { sentences: given.sentences.map(line), keyPoints: given.keyPoints.map(line) }, kept };
}

/** A line with the blocks that bear it out: that of the nearest sentence, and those that have the rest of its words and numbers. */
function restingOn(words: string, text: DeskText): Unit {
  const nearest = nearestSentence(evidenceOf(text), words);
  const [aligned = []] = alignKeyPoints([words], text.body);
  const blocks = [...new Set([...nearest ? [nearest.block] : [], ...aligned])];
  return { text: words, blocks, ...(nearest ? { spans: [nearest] } : {}) };
}

/** Order and words; what they rest on may be corrected without counting as a change of the text. */
function saysTheSame(a: SummaryUnits, b: SummaryUnits): boolean {
  const words = ({ sentences, keyPoints }: SummaryUnits) => JSON.stringify([sentences.map(({ text }) => text), keyPoints.map(({ text }) => text)]);
  return words(a) === words(b);
}
