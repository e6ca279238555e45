import { answer, isOwnPage } from '#app/_request/guarded.ts';
import { currentDoor } from '#app/_request/auth.ts';
import { answerAuth } from '#db/staff/auth/door.ts';
import { refuse } from '#lib/result.ts';

/** The steps of signing in; who asks for anything else of the library is told that there is nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request)) return answer(403, refuse('foreignRequest'));
  return answerAuth(currentDoor(), request, Date.now());
}

/** Who is signed in. */
export async function GET(request: Request): Promise<Response> {
  return answerAuth(currentDoor(), request, Date.now());
}
