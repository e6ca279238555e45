import { answer, guarded } from '#app/_request/guarded.ts';
import { actions, isActionName } from '#db/newsroom/actions.ts';
import { currentStore } from '#db/store/current.ts';
import { SummaryWorker } from '#db/summaries/worker.ts';
import { refuse } from '#lib/result.ts';

/** The server has begun it; in development this door does. */
globalThis.khabarSummaries ??= new SummaryWorker(currentStore);

/** Largest request in bytes: a whole story with room to spare. */
const mostBytes = 1_000_000;

/** The door of the admin: `POST /admin/do/<action>` with the verb's input as JSON, answered with its result. */
export async function POST(request: Request, { params }: { params: Promise<{ action: string }> }): Promise<Response> {
  const { action } = await params;
  if (!isActionName(action)) return answer(404, refuse('unknownAction'));
  return guarded(request, action, async ({ actor, store, now }) => {
    const input = await readInput(request);
    if (input === null) return answer(400, refuse('inputInvalid'));
    const result = await actions[action].run(actor, store, input.value, now);
    if (result === null) return answer(400, refuse('inputInvalid'));
    return answer(result.ok ? 200 : result.reason === 'notAllowed' ? 403 : 409, result);
  });
}

async function readInput(request: Request): Promise<{ value: unknown } | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
  const text = await request.text();
  if (text.length > mostBytes) return null;
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return null;
  }
}
