import { z } from 'zod';
import { engineBaseUrl } from '#lib/ai/engine.ts';
import { textLanguage } from '#lib/ai/text-language.ts';
import { startModelServer } from '#lib/ai/models/testing-server.ts';
import { readEnvironment } from '#lib/env.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { summariserNamed, type Engine } from '../../summaries/summariser-named.ts';

const request = z.object({ messages: z.array(z.object({ content: z.string() })) });

/**
 * A server on this machine that answers like a model with no wit: it looks for the numbered passages in what it is asked and gives their first sentences.
 * It tells whether a prompt still shows the passages, their numbers and the shape, and whether its answers pass; not whether words of a prompt are good.
 */
export async function startFakeModel(): Promise<{ summarise: Engine; close: () => Promise<void> }> {
  const server = await startModelServer(({ body }) => {
    const asked = request.parse(JSON.parse(body)).messages.map(({ content }) => content).join('\n');
    const [, article = ''] = /^ARTICLE-\w+$([\s\S]*)^END-\w+$/m.exec(asked) ?? [];
    const passages = [...article.matchAll(/^\[(\d+)\] (.+)$/gm)].map(([, number, text = '']) => ({ number: Number(number), sentences: sentencesIn(text) }));
    const shape = /"sentences": \[\{"text"[\s\S]*"keyPoints": \[\{"text"[\s\S]*"passages"/.test(asked);
    if (!shape || passages.length === 0) return { say: 'What do you want of me?' };
    const all = passages.flatMap(({ number, sentences }) => sentences.map((text) => ({ text, passages: [number] })));
    const points = all.slice(2).filter(({ text }) => text.split(/\s+/).length >= 6).map(({ text, passages: from }) => ({ text: text.split(/\s+/).slice(0, 26).join(' '), passages: from }));
    return { say: { sentences: all.slice(0, 2), keyPoints: points.slice(0, 5) } };
  });
  const engine = summariserNamed('fake', readEnvironment({ KHABAR_AI_URL: engineBaseUrl(server.engine) }));
  if (!engine.ok) throw new Error(engine.reason);
  return { summarise: engine.value, close: server.close };
}

function sentencesIn(text: string): string[] {
  return sentencesOf(text, textLanguage(text)).map(({ start, end }) => text.slice(start, end));
}
