import type { Environment } from '../../../env.ts';
import { engineBaseUrl, type ModelEngine } from '../../engine.ts';

/**
 * The key for an engine, from the environment and nowhere else. When the operator names the address it belongs to, it goes to no other:
 * whoever may change the settings cannot send it somewhere.
 */
export function keyFor(engine: ModelEngine, { aiKey, aiUrl }: Pick<Environment, 'aiKey' | 'aiUrl'>): string | null {
  if (aiUrl !== null && new URL(aiUrl).origin !== new URL(engineBaseUrl(engine)).origin) return null;
  return aiKey;
}
