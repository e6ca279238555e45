import { answer, isOwnPage } from '#app/_request/guarded.ts';
import { currentDoor } from '#app/_request/auth.ts';
import { answerAuth } from '#db/staff/auth/door.ts';
import { answerJoin, isJoinPath } from '#db/staff/auth/join-door.ts';
import { refuse } from '#lib/result.ts';
import { deskPaths } from '#lib/urls.ts';

/** The steps of signing in; who asks for anything else of the library is told that there is nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request)) return answer(403, refuse('foreignRequest'));
  const path = new URL(request.url).pathname.slice(deskPaths.auth.length);
  if (!isJoinPath(path)) return answerAuth(currentDoor(), request, Date.now());
  const body: unknown = await request.json().catch(() => null);
  const result = await answerJoin(currentDoor(), path, body, Date.now());
  if (result === null) return answer(400, refuse('inputInvalid'));
  return answer(result.ok ? 200 : 409, result);
}

/** Who is signed in. */
export async function GET(request: Request): Promise<Response> {
  return answerAuth(currentDoor(), request, Date.now());
}
