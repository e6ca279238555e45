import { createHash, randomBytes } from 'node:crypto';

/** A secret of 128 bits for a link that opens one door, and what is kept of it. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(16).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** What is kept of a token: SHA-256, hex. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
