import { currentStore } from '#db/store/current.ts';
import { addViews } from '#db/views/add.ts';
import { readEnvironment } from '#lib/env.ts';
import { addressOf } from '#lib/views/address-of.ts';
import { isReader } from '#lib/views/is-reader.ts';
import { ViewCounter } from '#lib/views/view-counter.ts';

function counter(): ViewCounter {
  globalThis.khabarViews ??= new ViewCounter((counts) => addViews(currentStore(), counts, Date.now()));
  return globalThis.khabarViews;
}

/** A browser says that the story of this number was read. The answer is the same whether it was counted or not. */
export async function POST({ headers }: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (/^[1-9]\d{0,14}$/.test(id) && isReader(headers, readEnvironment().siteUrl)) {
    counter().add(Number(id), { address: addressOf(headers), now: Date.now() });
  }
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}
