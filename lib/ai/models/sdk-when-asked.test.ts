import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const here = (file: string) => JSON.stringify(pathToFileURL(path.join(import.meta.dirname, file)).href);

const loaded = z.object({ sdk: z.array(z.string()), connections: z.number() });

/** Runs in a process of its own, where nothing is loaded yet: says which packages of the SDK were loaded and where anything connected to. */
function loadedBy(work: string): z.infer<typeof loaded> {
  const script = `
    import { registerHooks } from 'node:module';
    import net from 'node:net';
    import dns from 'node:dns';
    const sdk = new Set();
    let connections = 0;
    registerHooks({ resolve: (specifier, context, next) => { if (/^(ai$|ai\\/|@ai-sdk\\/|@vercel\\/)/.test(specifier)) sdk.add(specifier); return next(specifier, context); } });
    net.Socket.prototype.connect = function () { connections += 1; return this; };
    dns.lookup = () => { connections += 1; };
    ${work}
    console.log(JSON.stringify({ sdk: [...sdk], connections }));
  `;
  return loaded.parse(JSON.parse(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], { encoding: 'utf8' })));
}

test('a portal without a model never loads the SDK', () => {
  const work = `
    const { summariseWith } = await import(${here('summarise-with.ts')});
    const { suggestDescriptions } = await import(${here('suggest-descriptions.ts')});
    const { bridgeStory } = await import(${here('testing-story.ts')});
    await summariseWith({ kind: 'embedded' }, bridgeStory);
    await suggestDescriptions({ kind: 'embedded' }, bridgeStory);
  `;
  expect(loadedBy(work)).toEqual({ sdk: [], connections: 0 });
});

test('with one, loading it and opening a model connects to nothing', () => {
  const work = `
    const { openModel } = await import(${here('connection/open-model.ts')});
    for (const engine of [{ kind: 'anthropic', model: 'm', vision: false }, { kind: 'openai-compatible', baseUrl: 'https://models.example.org/v1', model: 'm', vision: false, place: 'hosted' }]) {
      const model = await openModel(engine, { key: 'k', fetch, concessions: [] });
      if (typeof model === 'string' || /gateway/.test(model.provider)) throw new Error('the gateway');
    }
  `;
  const { sdk, connections } = loadedBy(work);
  expect(sdk).toEqual(expect.arrayContaining(['ai', '@ai-sdk/anthropic', '@ai-sdk/openai-compatible']));
  expect(connections).toBe(0);
});
