import path from 'node:path';
import { z } from 'zod';

/**
 * The configuration of one installation, read once from the environment.
 * Only this file and root configs read `process.env`.
 */
const schema = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//).optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PAGE_CACHE_MB: z.coerce.number().int().min(1).default(64),
  CHROMIUM: z.string().optional(),
  DATA_CACHE_MB: z.coerce.number().int().min(1).default(64),
});

export type Environment = {
  dataDir: string;
  databaseUrl: string | null;
  port: number;
  /** Origin without a trailing slash; the only source of absolute URLs. */
  siteUrl: string;
  pageCacheBytes: number;
  dataCacheBytes: number;
  /** Path of the browser for the journeys, when one is named. */
  chromium: string | null;
};

/** Throws one readable line when a variable does not make sense. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'invalid'}`);
  }
  const { DATA_DIR, DATABASE_URL, PORT, SITE_URL, PAGE_CACHE_MB, DATA_CACHE_MB, CHROMIUM } = parsed.data;
  return {
    dataDir: path.resolve(/* turbopackIgnore: true */ DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    port: PORT,
    siteUrl: new URL(SITE_URL ?? `http://localhost:${PORT}`).origin,
    pageCacheBytes: PAGE_CACHE_MB * 1_000_000,
    dataCacheBytes: DATA_CACHE_MB * 1_000_000,
    chromium: CHROMIUM ?? null,
  };
}

/** The environment of a process that this one starts. */
export function environmentWith(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** The language of the terminal, by the variables that POSIX names for it, in their order. */
export function terminalLanguage(): string {
  return process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
}
