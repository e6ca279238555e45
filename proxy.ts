import { readdirSync } from 'node:fs';
import path from 'node:path';
import { NextResponse, type NextRequest } from 'next/server';
import { settled } from '#app/_cache/settled.ts';
import { currentDoor } from '#app/_request/auth.ts';
import { linkInForce } from '#db/previews/desk.ts';
import { locatePath } from '#db/redirects/published.ts';
import type { Whereabouts } from '#db/site/published.ts';
import { invitedBy } from '#db/staff/accept-invitation.ts';
import { seenBy } from '#db/staff/seen-by.ts';
import { maySetUp } from '#db/staff/set-up.ts';
import { currentStore } from '#db/store/current.ts';
import { accessTo } from '#lib/desk-access.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { mayAtAll } from '#lib/permissions.ts';
import { deskPaths, internalPaths, isReaderDoor, readAddress, readDeskAddress, samePath } from '#lib/urls.ts';

/**
 * Answers for every public address with its status, before anything renders: found, moved, gone or missing.
 * A page alone cannot do this: `notFound()` leaves readers without JavaScript an empty body, and 410 has no call.
 * Nobody is let in here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  if (publicFiles.has(pathname)) return publicFile(pathname);
  const desk = readDeskAddress(pathname);
  if (desk) return desk.kind === 'door' ? NextResponse.next() : deskPage(desk, request);
  if (isReaderDoor(pathname)) return NextResponse.next();
  const address = readAddress(pathname);
  const place = await whereabouts(pathname);
  switch (place?.status) {
    case undefined:
      return NextResponse.rewrite(new URL(internalPaths.asRequested(address.locale, pathname), request.url));
    case 'missing':
      return NextResponse.rewrite(new URL(internalPaths.missing(address.locale), request.url), { status: 404 });
    case 'gone':
      return NextResponse.rewrite(new URL(internalPaths.gone(place.locale, place.id), request.url), { status: 410 });
    case 'found':
      if (samePath(pathname, place.path) && address.kind === 'report') return unkept(NextResponse.rewrite(new URL(`${internalPaths.page(place.path)}${search}`, request.url)));
      if (samePath(pathname, place.path)) return answerWith(internalPaths.page(place.path), request);
      return NextResponse.redirect(new URL(`${place.path}${search}`, request.url), 308);
  }
}

type DeskPage = { locale: Locale; path: string; segments: string[] };

/**
 * A page of the admin begins to leave before it knows who asks, so that its status is decided here: the sign-in, the
 * second factor, or nothing to be found. The page and every verb ask again; this lets nobody in.
 */
async function deskPage({ locale, path, segments }: DeskPage, request: NextRequest): Promise<NextResponse> {
  const way = await wayInto(segments, request);
  const asked = `${path}${request.nextUrl.search}`;
  const headers = new Headers(request.headers);
  headers.set('x-desk-path', asked);
  switch (way) {
    case 'signIn':
      return unkept(NextResponse.redirect(new URL(deskPaths.signIn(locale, asked), request.url), 307));
    case 'twoFactor':
      return unkept(NextResponse.redirect(new URL(deskPaths.twoFactor(locale), request.url), 307));
    case 'over':
      return unkept(NextResponse.rewrite(new URL(`${internalPaths.asRequested(locale, path)}${request.nextUrl.search}`, request.url), { status: 404, request: { headers } }));
    case 'none':
      return unkept(NextResponse.rewrite(new URL(internalPaths.missing(locale), request.url), { status: 404 }));
    case 'open':
      return unkept(NextResponse.rewrite(new URL(`${internalPaths.asRequested(locale, path)}${request.nextUrl.search}`, request.url), { request: { headers } }));
  }
}

async function wayInto(segments: string[], request: NextRequest): Promise<'open' | 'signIn' | 'twoFactor' | 'over' | 'none'> {
  const access = accessTo(segments);
  if (access.to === 'nobody') return 'none';
  if (access.to === 'anybody') return opens(segments[0], request.nextUrl.searchParams.get('token') ?? '');
  if (access.to === 'link') return (await linkInForce(currentStore(), access.token, Date.now())) ? 'open' : 'none';
  const seen = await seenBy(currentDoor().auth, currentStore(), request.headers, Date.now());
  if (!seen) return 'signIn';
  if (access.to === 'account') return 'open';
  if (seen.mustSetTwoFactor) return 'twoFactor';
  return mayAtAll(seen.actor, access.action) ? 'open' : 'none';
}

/** Two pages before the sign-in are there for who has the token of a link; an invitation that is over says so. */
async function opens(place: string | undefined, token: string): Promise<'open' | 'over' | 'none'> {
  if (place === 'setup') return (await maySetUp(currentStore(), token)) ? 'open' : 'none';
  if (place === 'invitation') return (await invitedBy(currentStore(), token, Date.now())) ? 'open' : 'over';
  return 'open';
}

function unkept(response: NextResponse): NextResponse {
  response.headers.set('Cache-Control', 'private, no-store');
  response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  return response;
}

/** Built assets carry a hash of their bytes in their name; the others may be replaced by the next version. */
function publicFile(pathname: string): NextResponse {
  const response = NextResponse.next();
  const lasts = /^\/(assets|fonts)\//.test(pathname);
  response.headers.set('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
  return response;
}

async function answerWith(path: string, request: NextRequest): Promise<NextResponse> {
  await settled(path);
  return NextResponse.rewrite(new URL(path, request.url));
}

/** A database that does not answer must not take down what is cached: the page decides. */
async function whereabouts(pathname: string): Promise<Whereabouts | null> {
  try {
    return await locatePath(currentStore(), pathname, Date.now());
  } catch (error) {
    console.error('an address could not be looked up:', error);
    return null;
  }
}

const publicFolder = path.join(process.cwd(), 'public');
const publicFiles: ReadonlySet<string> = new Set(
  readdirSync(publicFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(publicFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`),
);

export const config = { matcher: ['/((?!_next/|media/|admin/upload$).*)'] };
