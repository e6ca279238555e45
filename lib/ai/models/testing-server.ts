import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ModelEngine } from '../engine.ts';

/** What a model's server can do: say a text, say it in a certain way, refuse, or nothing at all. */
export type Reply =
  | { say: unknown; finish?: 'stop' | 'length' | 'refusal'; thinking?: string }
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | 'hang'
  | { raw: string };

export type ModelServer = { engine: ModelEngine; anthropic: ModelEngine; anthropicFetch: typeof globalThis.fetch; requests: Asking[]; close: () => Promise<void> };
type Asking = { path: string; headers: IncomingMessage['headers']; body: string };

/** A model's server on this machine that gives the replies in turn, the last one for ever, some made from what is asked; in the form of OpenAI or of Anthropic, by the path asked for. */
export async function startModelServer(...replies: (Reply | ((asking: Asking) => Reply))[]): Promise<ModelServer> {
  const requests: Asking[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const asking = { path: request.url ?? '', headers: request.headers, body };
      requests.push(asking);
      const reply = replies[requests.length - 1] ?? replies.at(-1) ?? 'hang';
      answer(response, typeof reply === 'function' ? reply(asking) : reply, asking.path);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    engine: { kind: 'openai-compatible', baseUrl: `${origin}/v1`, model: 'test-8b', vision: true, place: 'local' },
    anthropic: { kind: 'anthropic', model: 'claude-test', vision: true },
    // The real address is never asked: everything that would go there comes here.
    anthropicFetch: (input, init) => fetch(String(input instanceof Request ? input.url : input).replace('https://api.anthropic.com', origin), init),
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function answer(response: ServerResponse, reply: Reply, path: string): void {
  if (reply === 'hang') return;
  if ('raw' in reply) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(reply.raw);
    return;
  }
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(JSON.stringify(reply.body ?? { error: { message: 'no', type: 'test' } }));
    return;
  }
  const text = typeof reply.say === 'string' ? reply.say : JSON.stringify(reply.say);
  const body = path.endsWith('/messages') ? anthropicBody(text, reply) : openAiBody(text, reply);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

type Said = { finish?: 'stop' | 'length' | 'refusal'; thinking?: string };

function openAiBody(text: string, { finish = 'stop', thinking }: Said) {
  const content = thinking === undefined ? text : `<think>${thinking}</think>\n${text}`;
  const message = finish === 'refusal' ? { role: 'assistant', content: null, refusal: text } : { role: 'assistant', content };
  return {
    id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'test-8b',
    choices: [{ index: 0, message, finish_reason: finish === 'refusal' ? 'stop' : finish }],
    usage: { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1100 },
  };
}

function anthropicBody(text: string, { finish = 'stop', thinking }: Said) {
  const thoughts = thinking === undefined ? [] : [{ type: 'thinking', thinking, signature: 's' }];
  return {
    id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-test',
    content: [...thoughts, { type: 'text', text }],
    stop_reason: { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' }[finish],
    stop_sequence: null,
    usage: { input_tokens: 900, output_tokens: 200 },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const pieces: Uint8Array[] = [];
  const coming: AsyncIterable<unknown> = request;
  for await (const bytes of coming) if (bytes instanceof Uint8Array) pieces.push(bytes);
  return Buffer.concat(pieces).toString('utf8');
}
