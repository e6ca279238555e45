import { deskPaths } from '#lib/urls.ts';

/** What a step of signing in or of one's account answers. `wait`: seconds until the next try. */
export type AccountAnswer = { ok: true; value: AccountValue } | { ok: false; reason: string; wait?: number };
export type AccountValue = { step?: 'in' | 'secondFactor'; uri?: string; codes?: string[]; email?: string };

/** The steps that the server knows, and what each is handed. */
type Steps = {
  '/sign-in/email': { email: string; password: string };
  '/sign-out': Record<string, never>;
  '/change-password': { currentPassword: string; newPassword: string };
  '/two-factor/enable': { password: string };
  '/two-factor/disable': { password: string };
  '/two-factor/generate-backup-codes': { password: string };
  '/two-factor/verify-totp': { code: string };
  '/two-factor/verify-backup-code': { code: string };
  '/set-up': { token: string; name: string; email: string; password: string };
  '/accept-invitation': { token: string; password: string };
};

/** Takes one step. Never throws: what goes wrong on the way is a refusal too. */
export async function askAccount<P extends keyof Steps>(path: P, input: Steps[P]): Promise<AccountAnswer> {
  try {
    const response = await fetch(deskPaths.auth + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) });
    if (!response.headers.get('content-type')?.startsWith('application/json')) return { ok: false, reason: 'serverFailed' };
    const body: unknown = await response.json();
    return isAnswer(body) ? body : { ok: false, reason: 'serverFailed' };
  } catch {
    return { ok: false, reason: 'offline' };
  }
}

function isAnswer(body: unknown): body is AccountAnswer {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean';
}
