import fs from 'node:fs';
import path from 'node:path';
import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { documentOfBody } from '#lib/body/document-of-body.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { placePictures } from '#lib/markdown/place-pictures.ts';
import { readStory } from '#lib/markdown/read-story.ts';
import { bodyNodes } from '../nodes/body-nodes.ts';
import { rangeOfText } from './text-places.ts';

const schema = getSchema(bodyNodes);
const folder = 'db/seed/stories/ar';

describe('a place in the plain text of a block', () => {
  it.each(fs.readdirSync(folder))('is the same words on the page: %s', (name) => {
    const read = readStory(fs.readFileSync(path.join(folder, name), 'utf8'));
    const placed = read.ok && placePictures(read.story.body, () => 1);
    if (!placed || !placed.ok) throw new Error(name);
    const doc = schema.nodeFromJSON(documentOfBody(placed.value));
    for (const block of placed.value.content) {
      for (const { 0: word, index } of blockText(block).matchAll(/\S+/g)) {
        const range = rangeOfText(doc, { blockId: block.attrs.id, from: index, to: index + word.length });
        expect(range && doc.textBetween(range.from, range.to, ' ', ' ')).toBe(word);
      }
    }
  });

  it('is nowhere where the block is gone', () => {
    expect(rangeOfText(schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'a' } }] }), { blockId: 'b', from: 0, to: 1 })).toBeUndefined();
  });
});
