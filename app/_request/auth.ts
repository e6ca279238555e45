import { installationSecret } from '#db/staff/auth/secret.ts';
import { makeAuth, type Auth } from '#db/staff/auth/make-auth.ts';
import { currentStore } from '#db/store/current.ts';
import { readEnvironment } from '#lib/env.ts';
import { addressHeader } from '#lib/auth/address.ts';

let made: Auth | undefined;

/** The sign-in library of this installation, set up at the first call. */
export function currentAuth(): Auth {
  const { siteUrl, dataDir } = readEnvironment();
  made ??= makeAuth(currentStore(), { siteUrl, secret: installationSecret(dataDir), addressHeader });
  return made;
}
