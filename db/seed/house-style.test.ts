import { expect, test } from 'vitest';
import { blockText } from '#lib/body/plain-text.ts';
import { placePictures } from '#lib/markdown/place-pictures.ts';
import { checkStyle } from '#lib/text/house-style/check-style.ts';
import { readDemoStories } from './seed-newsroom.ts';
import { demoSpellings } from './spellings.ts';

test('the demonstration is written in the house style', async () => {
  const stories = await readDemoStories();
  const findings = stories.flatMap((story) => {
    const body = placePictures(story.body, () => 1);
    if (!body.ok) throw new Error(story.id);
    const fields = [story.headline, story.standfirst, story.kicker ?? ''].map((text, at) => ({ id: `field-${at}`, text }));
    const blocks = body.value.content.map((block) => ({ id: block.attrs.id, text: blockText(block) }));
    return checkStyle({ blocks: [...fields, ...blocks], locale: story.locale, spellings: demoSpellings[story.locale] })
      .map(({ kind, values, blockId }) => `${story.id} ${blockId} ${kind} [${values.found}]→[${values.repair}]`);
  });
  expect(findings).toEqual([]);
});
