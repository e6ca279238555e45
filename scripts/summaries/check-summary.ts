import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { z } from 'zod';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import { textLanguage } from '#lib/ai/text-language.ts';
import { plainStoryText } from '#lib/ai/story-text.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { unwrapLines } from '#lib/text/sentences/unwrap-lines.ts';

/**
 * `npm run --silent check-summary`: JSON lines `{id, source, summary, lang?}` in, one line out for each:
 * `{id, ok, blocked, issues: [{type, severity, sentence, detail}]}`, or `{id, error}` for a line that cannot be read.
 */
const asked = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.string(),
  summary: z.string(),
  lang: z.string().nullish(),
});
const named = z.object({ id: z.union([z.string(), z.number()]) });
const languages = z.enum(['ar', 'en', 'fr']);

// Whoever reads may stop reading.
process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answerTo(line))}\n`)) await once(process.stdout, 'drain');
}

function answerTo(line: string): object {
  const read = readLine(line);
  if (!read.ok) return { id: read.id, error: read.error };
  try {
    return { id: read.asked.id, ...verdictOn(read.asked) };
  } catch (error) {
    return { id: read.asked.id, error: String(error) };
  }
}

function verdictOn({ source, summary, lang }: z.infer<typeof asked>): object {
  const given = languages.safeParse(lang?.slice(0, 2).toLowerCase());
  const language = given.success ? given.data : textLanguage(source);
  const lines = unwrapLines(summary);
  const sentences = sentencesOf(lines, language).map(({ start, end }) => ({ text: lines.slice(start, end), blocks: [] }));
  const findings = checkSummary(plainStoryText({ language, headline: '', text: unwrapLines(source) }), { sentences, keyPoints: [] });
  const issues = findings.map(({ type, severity, at, found, expected }) => ({
    type, severity, sentence: sentences[at]?.text ?? '', detail: expected === null ? found : `${found} ≠ ${expected}`,
  }));
  return { ok: issues.length === 0, blocked: issues.some(({ severity }) => severity === 'block'), issues };
}

type Read = { ok: true; asked: z.infer<typeof asked> } | { ok: false; id: string | number | null; error: string };

function readLine(line: string): Read {
  let given: unknown;
  try {
    given = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, id: null, error: 'not JSON' };
  }
  const read = asked.safeParse(given);
  if (read.success) return { ok: true, asked: read.data };
  const id = named.safeParse(given);
  const at = read.error.issues[0];
  return { ok: false, id: id.success ? id.data.id : null, error: `${at?.path.join('.') || 'line'}: ${at?.message ?? 'invalid'}` };
}
