import type { Door } from '#db/staff/auth/door.ts';
import { makeAuth } from '#db/staff/auth/make-auth.ts';
import { installationSecret } from '#db/staff/auth/secret.ts';
import { currentStore } from '#db/store/current.ts';
import { addressHeader } from '#lib/auth/address.ts';
import { readEnvironment } from '#lib/env.ts';

let made: Door | undefined;

/** The sign-in of this installation, set up at the first call. */
export function currentDoor(): Door {
  made ??= open();
  return made;
}

function open(): Door {
  const { siteUrl, dataDir } = readEnvironment();
  const [store, secret] = [currentStore(), installationSecret(dataDir)];
  return { auth: makeAuth(store, { siteUrl, secret, addressHeader }), store, secret, siteUrl };
}
