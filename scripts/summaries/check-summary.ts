import { z } from 'zod';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import { plainStoryText } from '#lib/ai/story-text.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { unwrapLines } from '#lib/text/sentences/unwrap-lines.ts';
import { answerLines, languageGiven, lineId, readJsonLine } from './json-lines.ts';

/**
 * `npm run --silent check-summary`: JSON lines `{id, source, summary, lang?}` in, one line out for each:
 * `{id, ok, blocked, issues: [{type, severity, sentence, detail}]}`, or `{id, error}` for a line that cannot be read.
 */
const asked = z.object({
  id: lineId,
  source: z.string(),
  summary: z.string(),
  lang: z.string().nullish(),
});

await answerLines(answerTo);

function answerTo(line: string): object {
  const read = readJsonLine(line, asked);
  if (!read.ok) return { id: read.id, error: read.error };
  try {
    return { id: read.value.id, ...verdictOn(read.value) };
  } catch (error) {
    return { id: read.value.id, error: String(error) };
  }
}

function verdictOn({ source, summary, lang }: z.infer<typeof asked>): object {
  const language = languageGiven(lang, source);
  const lines = unwrapLines(summary);
  const sentences = sentencesOf(lines, language).map(({ start, end }) => ({ text: lines.slice(start, end), blocks: [] }));
  const findings = checkSummary(plainStoryText({ language, headline: '', text: unwrapLines(source) }), { sentences, keyPoints: [] });
  const issues = findings.map(({ type, severity, at, found, expected }) => ({
    type, severity, sentence: sentences[at]?.text ?? '', detail: expected === null ? found : `${found} ≠ ${expected}`,
  }));
  return { ok: issues.length === 0, blocked: issues.some(({ severity }) => severity === 'block'), issues };
}
