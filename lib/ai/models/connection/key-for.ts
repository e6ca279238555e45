import { isIP } from 'node:net';
import type { Environment } from '../../../env.ts';
import { engineBaseUrl, type ModelEngine } from '../../engine.ts';

/**
 * The key for an engine, from the environment and nowhere else: whoever may change the settings cannot send it somewhere. It goes to the
 * address that the operator named and to no other. Where none is named it goes to what no setting can move: Anthropic, and this machine.
 */
export function keyFor(engine: ModelEngine, { aiKey, aiUrl }: Pick<Environment, 'aiKey' | 'aiUrl'>): string | null {
  const url = new URL(engineBaseUrl(engine));
  const isTheirs = aiUrl === null ? engine.kind === 'anthropic' || isThisMachine(url.hostname) : new URL(aiUrl).origin === url.origin;
  return isTheirs ? aiKey : null;
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
}
