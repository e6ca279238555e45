import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { textLanguage } from '#lib/ai/text-language.ts';
import type { Language } from '#lib/ai/story-text.ts';

/** What names a line, and its answer. */
export const lineId = z.union([z.string(), z.number()]);
const named = z.object({ id: lineId });
const languages = z.enum(['ar', 'en', 'fr']);

export type ReadLine<T> = { ok: true; value: T } | { ok: false; id: z.infer<typeof lineId> | null; error: string };

/** Reads a line of JSON; one that is not what it should be says where, under its id as far as it has one. */
export function readJsonLine<T>(line: string, shape: z.ZodType<T>): ReadLine<T> {
  let given: unknown;
  try {
    given = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, id: null, error: 'not JSON' };
  }
  const read = shape.safeParse(given);
  if (read.success) return { ok: true, value: read.data };
  const id = named.safeParse(given);
  const [problem] = read.error.issues;
  return { ok: false, id: id.success ? id.data.id : null, error: `${problem?.path.join('.') || 'line'}: ${problem?.message ?? 'invalid'}` };
}

/** The language that a line names, or else that of its text. */
export function languageGiven(lang: string | null | undefined, text: string): Language {
  const given = languages.safeParse(lang?.slice(0, 2).toLowerCase());
  return given.success ? given.data : textLanguage(text);
}

/** Answers each line of standard input with one of standard output, in order and no faster than they are taken. */
export async function answerLines(answerTo: (line: string) => object | Promise<object>): Promise<void> {
  // Whoever reads may stop reading.
  process.stdout.on('error', () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(await answerTo(line))}\n`)) await once(process.stdout, 'drain');
  }
}
