import type { Block } from '../body/schema.ts';
import type { PictureAddress } from './picture-address.ts';

/** A picture as the Markdown names it, before the media library has given it a number. `line` is its line in the file. */
export type DraftPicture = { address: PictureAddress; alt: string; caption?: string; credit?: string; line: number };

type DraftFigure = { type: 'figure'; attrs: { id: string; picture: DraftPicture } };
type DraftGallery = { type: 'gallery'; attrs: { id: string; caption?: string; pictures: DraftPicture[] } };
export type DraftBlock = Exclude<Block, { type: 'figure' | 'gallery' }> | DraftFigure | DraftGallery;

/** A body whose pictures are still addresses. `pictures` holds the very objects that stand in the blocks, in reading order. */
export type BodyDraft = { blocks: DraftBlock[]; pictures: DraftPicture[] };
