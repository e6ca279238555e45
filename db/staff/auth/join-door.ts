import { refuse, type Result } from '#lib/result.ts';
import { acceptInvitation } from '../accept-invitation.ts';
import { acceptedInvitation, firstAdmin } from '../input.ts';
import { setUp } from '../set-up.ts';
import type { Door } from './door.ts';

/** The two ways in that need a token and no session: the first account, and an invitation. */
export type JoinPath = '/set-up' | '/accept-invitation';

export function isJoinPath(path: string): path is JoinPath {
  return path === '/set-up' || path === '/accept-invitation';
}

/** Makes an account usable; null when the input is not what the step must be handed. */
export async function answerJoin({ store, siteUrl }: Door, path: JoinPath, body: unknown, now: number): Promise<Result<object> | null> {
  if (path === '/set-up') {
    const input = firstAdmin.safeParse(body);
    return input.success ? setUp(store, input.data, siteUrl, now) : null;
  }
  const input = acceptedInvitation.safeParse(body);
  return input.success ? acceptInvitation(store, input.data, siteUrl, now) : refuse('invitationOver');
}
