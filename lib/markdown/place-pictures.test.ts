import { expect, test } from 'vitest';
import { bodyFromMarkdown } from './body-from-markdown.ts';
import { placePictures } from './place-pictures.ts';

const read = bodyFromMarkdown('فقرة\n\n![أ](a.jpg "شرح")\n\n:::gallery{caption="صور"}\n![ب](b.jpg)\n![ج](c.jpg)\n:::');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { draft } = read;

test('each picture of a draft takes the media id it is given', () => {
  const ids = new Map(draft.pictures.map((picture, index) => [picture, index + 10]));
  const body = placePictures(draft, (picture) => ids.get(picture) ?? 0);
  expect(body).toEqual({
    ok: true,
    value: {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'فقرة' }] },
        { type: 'figure', attrs: { id: 'f1', media: 10 } },
        { type: 'gallery', attrs: { id: 'g1', caption: 'صور', media: [11, 12] } },
      ],
    },
  });
});

test('an id that no picture can have is refused', () => {
  expect(placePictures(draft, () => 0)).toEqual({ ok: false, reason: 'bodyInvalid', where: 'content.1.attrs.media' });
});
