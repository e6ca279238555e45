import type { Actor } from '#lib/permissions.ts';

/** Who asks, by the session of the request; null without one. */
export async function viewer(): Promise<{ actor: Actor; mustSetTwoFactor: boolean; sessionId: string } | null> {
  return null;
}
