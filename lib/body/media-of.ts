import type { Body } from './schema.ts';

/** Ids of the pictures a body shows, in order, repeats included. */
export function mediaIdsOf(body: Body): number[] {
  return body.content.flatMap((block) => {
    if (block.type === 'figure') return [block.attrs.media];
    if (block.type === 'gallery') return block.attrs.media;
    return [];
  });
}
