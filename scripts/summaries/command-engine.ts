import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Engine, Summarised } from './summariser-named.ts';

const answer = z.object({
  id: z.string(), summary: z.string().default(''), keyPoints: z.array(z.string()).default([]), method: z.string().default('command'),
  reason: z.string().optional(), fallback: z.string().optional(), error: z.string().optional(),
});
type Answer = z.infer<typeof answer>;

/**
 * A summariser outside: a command that reads and writes the lines of `npm run summarise`, one for each, in any order. It is started once and ended by `close`.
 * What it never answers, because it ended or said something else, has no summary.
 */
export function commandEngine(command: string): { summarise: Engine; close: () => void } {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<string, (given: Answer | null) => void>();
  const lines = createInterface({ input: child.stdout });
  let ended = false;
  let asked = 0;
  lines.on('line', (line) => {
    const read = readAnswer(line);
    if (!read) return;
    waiting.get(read.id)?.(read);
    waiting.delete(read.id);
  });
  lines.on('close', () => {
    ended = true;
    for (const settle of waiting.values()) settle(null);
  });
  child.stdin.on('error', () => {});
  const summarise: Engine = async (story, target) => {
    if (ended) return nothing('ended');
    asked += 1;
    const id = String(asked);
    const given = new Promise<Answer | null>((resolve) => waiting.set(id, resolve));
    const body = story.passages.map(({ text }) => text).join('\n');
    child.stdin.write(`${JSON.stringify({ id, title: story.headline, standfirst: story.standfirst, body, lang: story.language, target })}\n`);
    const said = await given;
    return said === null || said.error !== undefined ? nothing(said?.error ?? 'ended') : summarised(said, story.language);
  };
  return { summarise, close: () => child.stdin.end() };
}

function summarised({ summary, keyPoints, method, reason, fallback }: Answer, language: Parameters<typeof sentencesOf>[1]): Summarised {
  const sentences = sentencesOf(summary, language).map(({ start, end }) => ({ text: summary.slice(start, end), blocks: [] }));
  return { method, units: { sentences, keyPoints: keyPoints.map((text) => ({ text, blocks: [] })) }, ...(reason ? { reason } : {}), ...(fallback ? { fallback } : {}) };
}

function nothing(reason: string): Summarised {
  return { method: 'command', units: { sentences: [], keyPoints: [] }, reason };
}

function readAnswer(line: string): Answer | null {
  try {
    const read = answer.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
