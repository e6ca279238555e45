import { createHmac } from 'node:crypto';
import { z } from 'zod';

/**
 * Recovery codes as the database keeps them: hashes, keyed with the installation's secret. The library hands the list
 * over in JSON, fresh codes or what is left of the hashes, and looks for what was typed in what it reads back; so what
 * was typed is hashed before the library sees it.
 */
const mark = 'hash:';
const list = z.array(z.string());

export function hashRecoveryCodes(secret: string, json: string): string {
  return JSON.stringify(list.parse(JSON.parse(json)).map((code) => (code.startsWith(mark) ? code : hashRecoveryCode(secret, code))));
}

/** How a code that somebody types is known, whatever its case of dashes and blanks. */
export function hashRecoveryCode(secret: string, code: string): string {
  return mark + createHmac('sha256', secret).update(code.replace(/[\s-]/g, '').toLowerCase()).digest('base64url');
}

/** How many are left in what the database keeps. */
export function recoveryCodesLeft(stored: string): number {
  return list.parse(JSON.parse(stored)).length;
}
