import { z } from 'zod';

/** A step of signing in or of looking after one's own account, as a page asks for it and as the library is asked. */
export type Step = {
  input: z.ZodType<StepInput>;
  /** Who may ask: anybody, who is signed in, or who is at least half-way in. */
  from: 'anybody' | 'session' | 'half';
  /** What a try is counted against; null where nothing can be guessed. */
  guesses: 'password' | 'secondFactor' | null;
  /** What is said when the library refuses, whatever its reason: a key under `Errors`. */
  wrong: string;
};

export type StepInput = { email?: string; password?: string; currentPassword?: string; newPassword?: string; code?: string };

const text = z.string().min(1).max(200);
/** Six digits, in whichever numerals and with whichever blanks they were typed. */
const digits = z.string().max(20).transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, '')
  .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)));
const ownPassword = { input: z.strictObject({ password: text }), from: 'session', guesses: 'password', wrong: 'passwordWrong' } as const;

/** Everything that is reached of the library; every other path is none. */
export const steps = {
  '/sign-in/email': { input: z.strictObject({ email: text, password: text }), from: 'anybody', guesses: 'password', wrong: 'signInWrong' },
  '/sign-out': { input: z.strictObject({}), from: 'anybody', guesses: null, wrong: 'serverFailed' },
  '/change-password': {
    input: z.strictObject({ currentPassword: text, newPassword: z.string().max(1000) }), from: 'session', guesses: 'password', wrong: 'passwordWrong',
  },
  '/two-factor/enable': ownPassword,
  '/two-factor/disable': ownPassword,
  '/two-factor/generate-backup-codes': ownPassword,
  '/two-factor/verify-totp': { input: z.strictObject({ code: digits }), from: 'half', guesses: 'secondFactor', wrong: 'codeWrong' },
  '/two-factor/verify-backup-code': { input: z.strictObject({ code: text }), from: 'half', guesses: 'secondFactor', wrong: 'recoveryCodeWrong' },
} as const satisfies Record<string, Step>;

export type StepPath = keyof typeof steps;

export function isStep(path: string): path is StepPath {
  return Object.hasOwn(steps, path);
}
