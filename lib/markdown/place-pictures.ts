import { parseBody, type BodyRefusal } from '../body/parse-body.ts';
import type { Block, Body } from '../body/schema.ts';
import type { Result } from '../result.ts';
import type { BodyDraft, DraftBlock, DraftPicture } from './body-draft.ts';

/**
 * Turns a draft into a body by asking for the media id of each picture.
 * A draft from `bodyFromMarkdown` is refused here only when an id is not a positive whole number.
 */
export function placePictures(
  draft: Pick<BodyDraft, 'blocks'>,
  mediaOf: (picture: DraftPicture) => number,
): Result<Body, BodyRefusal> & { where?: string } {
  return parseBody({ type: 'doc', content: draft.blocks.map((block) => placed(block, mediaOf)) });
}

function placed(block: DraftBlock, mediaOf: (picture: DraftPicture) => number): Block {
  if (block.type === 'figure') {
    return { type: 'figure', attrs: { id: block.attrs.id, media: mediaOf(block.attrs.picture) } };
  }
  if (block.type === 'gallery') {
    const { pictures, ...attrs } = block.attrs;
    return { type: 'gallery', attrs: { ...attrs, media: pictures.map(mediaOf) } };
  }
  return block;
}
