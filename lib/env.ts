import path from 'node:path';
import { z } from 'zod';

/**
 * The configuration of one installation, read once from the environment.
 * Only this file and root configs read `process.env`.
 */
const schema = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//).refine(URL.canParse).optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_URL: z.url({ protocol: /^https?$/ }).refine(isOrigin).optional(),
  PAGE_CACHE_MB: z.coerce.number().int().min(1).default(64),
  CHROMIUM: z.string().optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  DATA_CACHE_MB: z.coerce.number().int().min(1).default(64),
  KHABAR_AI_KEY: z.string().trim().min(1).regex(/^[\x21-\x7e]+$/).optional(),
  KHABAR_AI_URL: z.url({ protocol: /^https?$/ }).optional(),
  KHABAR_AI_MODEL: z.string().optional(),
});

export type Environment = {
  dataDir: string;
  databaseUrl: string | null;
  port: number;
  /** Origin without a trailing slash; the only source of absolute URLs. */
  siteUrl: string;
  pageCacheBytes: number;
  dataCacheBytes: number;
  /** Whether a proxy of ours stands before the server and says where requests come from. */
  trustsProxy: boolean;
  /** Path of the browser for the journeys, when one is named. */
  chromium: string | null;
  /** The key of the language model; in no setting and in no database. */
  aiKey: string | null;
  /** The address that the key belongs to, when the operator names it; commands ask the model there. */
  aiUrl: string | null;
  /** The model that commands ask. */
  aiModel: string | null;
};

type EnvironmentProblem = 'portInvalid' | 'siteUrlInvalid' | 'databaseUrlInvalid' | 'cacheSizeInvalid' | 'variableInvalid';

const problems: Record<string, EnvironmentProblem> = {
  PORT: 'portInvalid', SITE_URL: 'siteUrlInvalid', DATABASE_URL: 'databaseUrlInvalid', PAGE_CACHE_MB: 'cacheSizeInvalid', DATA_CACHE_MB: 'cacheSizeInvalid',
};

/** A variable that does not make sense; `problem` is a key under `Errors`. Its value is not repeated: it may hold a password. */
export class EnvironmentError extends Error {
  readonly problem: EnvironmentProblem;
  readonly variable: string;
  constructor(variable: string) {
    super(`${variable} is not valid`);
    this.name = 'EnvironmentError';
    this.variable = variable;
    this.problem = problems[variable] ?? 'variableInvalid';
  }
}

/** Throws `EnvironmentError` when a variable does not make sense. An empty one counts as not given. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new EnvironmentError(String(parsed.error.issues[0]?.path[0]));
  const { DATA_DIR, DATABASE_URL, PORT, SITE_URL, PAGE_CACHE_MB, DATA_CACHE_MB, CHROMIUM, TRUST_PROXY, KHABAR_AI_KEY, KHABAR_AI_URL, KHABAR_AI_MODEL } = parsed.data;
  return {
    dataDir: path.resolve(/* turbopackIgnore: true */ DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    port: PORT,
    siteUrl: new URL(SITE_URL ?? `http://localhost:${PORT}`).origin,
    pageCacheBytes: PAGE_CACHE_MB * 1_000_000,
    dataCacheBytes: DATA_CACHE_MB * 1_000_000,
    trustsProxy: TRUST_PROXY === '1',
    chromium: CHROMIUM ?? null,
    aiKey: KHABAR_AI_KEY ?? null,
    aiUrl: KHABAR_AI_URL ?? null,
    aiModel: KHABAR_AI_MODEL ?? null,
  };
}

/** The portal stands at the root of its host: a path would be dropped in silence. */
function isOrigin(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.pathname === '/' && [parsed.search, parsed.hash, parsed.username, parsed.password].every((part) => part === '');
}

/** The environment of a process that this one starts. */
export function environmentWith(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** The language of the terminal, by the variables that POSIX names for it, in their order. */
export function terminalLanguage(): string {
  return process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
}

/** Where the operator stands: npm goes to the project's folder before it starts a command. */
export function operatorFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
