import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { deskPaths } from '#lib/urls.ts';
import type { DeskRequest } from './desk-request.ts';
import { gateRequest } from './gate-request.ts';
import { viewer } from './viewer.ts';

/** Whoever is signed in at their own account, where a chief or admin without a second factor may stand as well. */
export async function accountRequest(params: Promise<{ locale: string }>): Promise<DeskRequest & { mustSetTwoFactor: boolean; sessionId: string }> {
  const gate = await gateRequest(params);
  const seen = await viewer();
  if (!seen) redirect(deskPaths.signIn(gate.edition.locale, (await headers()).get('x-desk-path') ?? undefined));
  return { ...gate, ...seen };
}
