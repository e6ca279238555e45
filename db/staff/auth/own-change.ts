import type { OwnChange } from '../note-own-account.ts';
import { recoveryCodesLeft } from './recovery-codes.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a change of a row of the sign-in library is to its person; null where it lets nobody in otherwise than before. */
export function ownChange(model: string, before: Row, values: Row): OwnChange | null {
  if (model === 'staffAccount' && 'password' in values) return 'account.password';
  if (model === 'staff' && 'twoFactorEnabled' in values && values.twoFactorEnabled !== before.twoFactorEnabled) return 'account.secondFactor';
  // With a new secret come new codes: they open nothing before the second factor is on.
  if (model !== 'staffTwoFactor' || !('backupCodes' in values) || 'secret' in values) return null;
  return left(values) < left(before) ? 'account.recovery' : 'account.secondFactor';
}

function left({ backupCodes }: Row): number {
  return typeof backupCodes === 'string' ? recoveryCodesLeft(backupCodes) : 0;
}
