import { enableCompileCache, registerHooks, type ResolveHookSync } from 'node:module';
import path from 'node:path';

/**
 * Preloaded by `run.mjs` and by the server, so that either is there a second or two sooner: compiled modules are kept, and
 * drizzle-orm is resolved here. Node 24 parses the package.json of a package anew for each module it resolves in it;
 * drizzle's has 180 kB of exports.
 */
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/khabar'));

const found = new Map<string, ReturnType<ResolveHookSync>>();

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!context.conditions.includes('import')) return nextResolve(specifier, context);
    if (/^\.\.?\/.*\.js$/.test(specifier) && context.parentURL?.includes('/node_modules/drizzle-orm/')) {
      return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
    }
    if (!/^drizzle-orm($|\/)/.test(specifier)) return nextResolve(specifier, context);
    const resolved = found.get(specifier) ?? { ...nextResolve(specifier, context), format: 'module', shortCircuit: true };
    found.set(specifier, resolved);
    return resolved;
  },
});
