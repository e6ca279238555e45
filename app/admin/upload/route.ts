import fs from 'node:fs/promises';
import { after } from 'next/server';
import { answer, guarded } from '#app/_request/guarded.ts';
import { addOpenings } from '#db/media/add-openings.ts';
import { mediaItems } from '#db/media/desk.ts';
import { uploadInput } from '#db/media/input.ts';
import { mediaPlaces } from '#db/media/places.ts';
import { mostBytes, receiveFile } from '#db/media/receive.ts';
import { replaceMedia } from '#db/media/replace.ts';
import { uploadMedia } from '#db/media/upload.ts';
import { ok, refuse } from '#lib/result.ts';

/**
 * `POST /admin/upload?locale=ar&name=…` with the bytes of one file as its body; with `&replace=ID` they take the place of
 * a picture. Answers with the picture, or with why it was not taken.
 */
export async function POST(request: Request): Promise<Response> {
  const asked = uploadInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return answer(400, refuse('inputInvalid'));
  const { replace, name, locale } = asked.data;
  return guarded(request, replace ? 'media.replace' : 'media.add', async ({ actor, store, now }) => {
    const length = Number(request.headers.get('content-length') ?? 0);
    if (!request.body || length > mostBytes) return answer(413, refuse(request.body ? 'mediaTooLarge' : 'mediaEmpty'));
    const received = await receiveFile(request.body, mediaPlaces().arriving);
    if (!received.ok) return answer(413, received);
    try {
      const upload = { received: received.value, name };
      const taken = replace ? await replaceMedia(actor, store, { ...upload, id: replace }, now) : await uploadMedia(actor, store, upload, now);
      if (!taken.ok) return answer(taken.reason === 'notAllowed' ? 403 : 409, taken);
      const { id, known } = taken.value;
      if (!known) after(() => addOpenings(store, { id }, Date.now()));
      const [picture] = await mediaItems(store, [id], locale);
      return answer(200, ok({ picture, known }));
    } finally {
      await fs.rm(received.value.file, { force: true });
    }
  });
}
