import type { Image, Paragraph } from 'mdast';
import type { DraftPicture } from '../body-draft.ts';
import { pictureAddress } from '../picture-address.ts';
import { lineOf, type Reading } from '../reading.ts';

/** `![alt](address "caption | credit")`; the alternative text may not be left out. */
export function pictureFromMarkdown(reading: Reading, node: Image): DraftPicture | undefined {
  const address = pictureAddress(node.url);
  if (!address) return reading.refuse(node, 'pictureAddressNotAllowed', node.url);
  const alt = (node.alt ?? '').trim();
  if (!alt) return reading.refuse(node, 'altMissing', node.url);
  const picture = { address, alt, ...captionAndCredit(node.title ?? ''), line: lineOf(node) };
  reading.pictures.push(picture);
  return picture;
}

/** The pictures of a paragraph that holds nothing else, or nothing when it holds words as well. */
export function picturesOnly(node: Paragraph): Image[] | undefined {
  const images = node.children.filter((child) => child.type === 'image');
  const others = node.children.filter((child) => child.type !== 'image');
  const blank = others.every((child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''));
  return images.length > 0 && blank ? images : undefined;
}

function captionAndCredit(title: string): { caption?: string; credit?: string } {
  const bar = title.lastIndexOf('|');
  const caption = (bar < 0 ? title : title.slice(0, bar)).trim();
  const credit = bar < 0 ? '' : title.slice(bar + 1).trim();
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}
