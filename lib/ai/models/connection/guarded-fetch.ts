import { lookup as lookUp, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Place } from '../../engine.ts';
import { judgeAddress, judgeHost, mayConnect } from './address-rules.ts';

/** More than any answer of ours; a server that sends more is cut off. */
const mostBytes = 1_000_000;

type Resolve = (hostname: string, options: LookupAllOptions, answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void;
type ConnectionProblem = 'address' | 'redirect' | 'tooLarge';

/** A connection that we would not make, or would not go on with. */
export class ModelConnectionError extends Error {
  readonly problem: ConnectionProblem;
  constructor(problem: ConnectionProblem) {
    super(`connection to the model refused: ${problem}`);
    this.name = 'ModelConnectionError';
    this.problem = problem;
  }
}

/**
 * A `fetch` that goes to one origin and nowhere else. Names are judged by the addresses they resolve to, at the moment of
 * connecting, so a name that changes its mind gains nothing; no redirect is followed; at most a megabyte is read.
 */
export function guardedFetch({ baseUrl, place, resolve = lookUp }: { baseUrl: string; place: Place; resolve?: Resolve }): typeof globalThis.fetch {
  const { origin } = new URL(baseUrl);
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const allows = (address: string) => mayConnect({ reach: judgeAddress(address), place, protocol: url.protocol });
    if (url.origin !== origin || !mayConnect({ reach: judgeHost(url.hostname), place, protocol: url.protocol })) throw new ModelConnectionError('address');
    const message = await send({ url, init, lookup: checkedLookup(resolve, allows) });
    const status = message.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      message.destroy();
      throw new ModelConnectionError('redirect');
    }
    const body = await readAtMost(message, mostBytes);
    return new Response(status === 204 ? null : body, { status, headers: headersOf(message) });
  };
}

function send({ url, init, lookup }: { url: URL; init: RequestInit; lookup: LookupFunction }): Promise<IncomingMessage> {
  const { body = null, method = 'GET', signal } = init;
  if (body !== null && typeof body !== 'string') throw new TypeError('only text is sent to a model');
  const connect = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // A connection of its own: a shared one was opened under somebody else's rules.
    const options = { method, headers: Object.fromEntries(new Headers(init.headers)), agent: false, lookup, signal: signal ?? undefined } as const;
    connect(url, options, resolve).on('error', reject).end(body ?? undefined);
  });
}

function checkedLookup(resolve: Resolve, allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) answer(error ?? new ModelConnectionError('address'), '');
      else if (!addresses.every(({ address }) => allows(address))) answer(new ModelConnectionError('address'), '');
      else if (options.all) answer(null, addresses);
      else answer(null, first.address, first.family);
    });
  };
}

async function readAtMost(message: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const coming: AsyncIterable<unknown> = message;
  for await (const bytes of coming) {
    if (!(bytes instanceof Uint8Array)) continue;
    length += bytes.length;
    if (length > most) {
      message.destroy();
      throw new ModelConnectionError('tooLarge');
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(Object.entries(headers).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, [value].flat().join(', ')]])));
}
