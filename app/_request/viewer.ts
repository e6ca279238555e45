import { headers } from 'next/headers';
import { cache } from 'react';
import { seenBy, type Viewer } from '#db/staff/seen-by.ts';
import { currentStore } from '#db/store/current.ts';
import { currentDoor } from './auth.ts';

/** Who asks, by the session of the request; null without one. Asked once a request, however often it is called. */
export const viewer: () => Promise<Viewer | null> = cache(async () => seenBy(currentDoor().auth, currentStore(), await headers(), Date.now()));
