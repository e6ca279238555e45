import { engineProvider, type Engine, type ModelEngine } from '../engine.ts';
import { languageNames } from '../prompts/prompt.ts';
import { translationV1 } from '../prompts/translation.v1.ts';
import type { Language, StoryText } from '../story-text.ts';
import { asData } from './as-data.ts';
import { askModel, type AskOptions, type Usage, type Verdict } from './ask-model.ts';
import { addressesIn, plainField, seenOnly } from './output/plain-field.ts';
import { nothing, type Suggestion } from './suggestion.ts';
import { sameNumbers } from './output/same-numbers.ts';
import { isWrittenIn } from './output/written-in.ts';

/** `numbers`: whether the digits of the passage and of its translation are the same; where they differ somebody has to look. */
export type TranslatedPassage = { id: string; text: string; numbers: 'kept' | 'differ' };
export type Translation = { headline: string; standfirst: string; passages: TranslatedPassage[] };
type TranslationOptions = AskOptions & { onProgress?: (progress: { done: number; all: number }) => void };

/** Headline and standfirst travel with the passages; ids of blocks hold no space. */
const [headlineId, standfirstId] = ['its headline', 'its standfirst'];
/** As much as a small model on a machine of one's own answers within its time. */
const mostCharacters = 1800;

type Piece = { number: number; id: string; text: string };

/**
 * A draft of a story in another language: plain text for each passage under the passage's own id, in order. Each request has the time limit of the
 * engine's place. All or nothing: a part that fails ends it, with its reason. `notSuitable`: it is in that language already, or empty.
 */
export async function draftTranslation(engine: Engine, story: StoryText, to: Language, { onProgress, ...options }: TranslationOptions = {}): Promise<Suggestion<Translation>> {
  if (engine.kind === 'embedded') return nothing('needsModel');
  const parts = inParts(piecesOf(story));
  if (story.language === to || parts.length === 0) return nothing('notSuitable');
  const done: TranslatedPassage[] = [];
  const raw: string[] = [];
  let usage: Usage = { inputTokens: null, outputTokens: null };
  for (const [at, pieces] of parts.entries()) {
    const asked = await askPart(engine, pieces, { from: story.language, to }, options);
    if (!asked.ok) return { ok: false, reason: asked.reason, status: asked.status };
    done.push(...asked.value);
    raw.push(asked.raw);
    usage = { inputTokens: (usage.inputTokens ?? 0) + (asked.usage.inputTokens ?? 0), outputTokens: (usage.outputTokens ?? 0) + (asked.usage.outputTokens ?? 0) };
    onProgress?.({ done: at + 1, all: parts.length });
  }
  const textOf = (wanted: string) => done.find(({ id }) => id === wanted)?.text ?? '';
  const passages = done.filter(({ id }) => id !== headlineId && id !== standfirstId);
  const value = { headline: textOf(headlineId).replace(/\.$/, ''), standfirst: textOf(standfirstId), passages };
  return { ok: true, value, method: 'generative', provider: engineProvider(engine), model: engine.model, promptVersion: translationV1.version, raw: raw.join('\n'), usage, fallback: null };
}

function askPart(engine: ModelEngine, pieces: Piece[], { from, to }: { from: Language; to: Language }, options: AskOptions) {
  const { version, shape, instructions, ask } = translationV1;
  const text = pieces.map((piece) => `[${piece.number}] ${piece.text}`).join('\n');
  const question = { version, shape, instructions: instructions({ from, to }), text: ask(asData(text)), mostTokens: 400 + Math.ceil(text.length * 1.2) };
  return askModel(engine, question, ({ passages }) => judgePart(passages, pieces, to), options);
}

function judgePart(written: { number: number; text: string }[], pieces: Piece[], to: Language): Verdict<TranslatedPassage[]> {
  const translated: TranslatedPassage[] = [];
  for (const { number, id, text } of pieces) {
    const found = written.filter((one) => one.number === number);
    const [said] = found;
    if (!said || found.length > 1) return { ok: false, reason: 'badOutput', complaint: `passage [${number}] must have exactly one entry.` };
    if (addressesIn(said.text).some((address) => !text.toLowerCase().includes(address))) return { ok: false, reason: 'obeyedInjection', complaint: null };
    // A translation keeps what the text has, addresses too: they were compared above.
    const plain = seenOnly(said.text).replace(/^\s*\[\d+\]\s*/, '').replace(/\s+/g, ' ').trim();
    const share = plain.length / text.length;
    if (plain === '' || (text.length > 60 && (share < 0.3 || share > 3.5))) return { ok: false, reason: 'badOutput', complaint: `passage [${number}] must be translated whole, and nothing added.` };
    if (text.length > 25 && !isWrittenIn(plain, to, 0.35)) return { ok: false, reason: 'wrongLanguage', complaint: `passage [${number}] is not in ${languageNames[to]}.` };
    translated.push({ id, text: plain, numbers: sameNumbers(text, plain) ? 'kept' : 'differ' });
  }
  return { ok: true, value: translated };
}

function piecesOf({ headline, standfirst, passages }: StoryText): Piece[] {
  const all = [{ id: headlineId, text: headline }, { id: standfirstId, text: standfirst }, ...passages];
  const told = all.map(({ id, text }) => ({ id, text: seenOnly(text).replace(/\s+/g, ' ').trim() })).filter(({ text }) => plainField(text) !== '');
  return told.map((piece, at) => ({ number: at + 1, ...piece }));
}

function inParts(pieces: Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const part = parts.at(-1);
    if (part && piece.text.length <= room) part.push(piece);
    else {
      parts.push([piece]);
      room = mostCharacters;
    }
    room -= piece.text.length;
  }
  return parts;
}
