import { blockText, inlineText } from '../body/plain-text.ts';
import type { Block, ListItem } from '../body/schema.ts';
import type { Locale } from '../i18n/locales.ts';

/** The two columns that decisions about ads are weighed in: a phone of 360 px and the desktop's text column of 713 px. */
export type Column = 'phone' | 'desktop';

type Measures = {
  width: number;
  text: Line;
  heading: Line;
  quote: Line;
  /** From one paragraph to the next. */
  gap: number;
};
/** Characters in a line, and the line's height in CSS px. */
type Line = { characters: number; height: number };

/**
 * Measured in Chromium 156 on the pages themselves, with our own fonts, over all stories of the demonstration (ar: 355 paragraphs,
 * 95 headings, 18 quotes; en: 113, 29, 7): the number of characters at which lines counted as length ÷ characters, rounded up,
 * add up to the lines of the page. Over those 61 stories the height of the whole body comes out 2.4 % wrong on average, 9 % at most. The sizes are those of app/styles/tokens.css at 360 and 1440 px of window; change them there
 * and these have to be measured again.
 */
const measured: Record<Locale, Record<Column, Measures>> = {
  ar: {
    phone: { width: 328, text: { characters: 47.8, height: 33.3 }, heading: { characters: 28, height: 32.7 }, quote: { characters: 32.5, height: 38.6 }, gap: 20.7 },
    desktop: { width: 713, text: { characters: 95.8, height: 37 }, heading: { characters: 58, height: 37.4 }, quote: { characters: 65, height: 42.9 }, gap: 23 },
  },
  en: {
    phone: { width: 328, text: { characters: 38.2, height: 28.1 }, heading: { characters: 30, height: 27.3 }, quote: { characters: 27, height: 36.6 }, gap: 19.6 },
    desktop: { width: 713, text: { characters: 82.6, height: 29.7 }, heading: { characters: 58, height: 31.2 }, quote: { characters: 55, height: 38.6 }, gap: 20.7 },
  },
};

/** What stands around the words or the picture of a block, margins included, in CSS px. */
const around = { heading: 30, quote: 76, figure: 95, gallery: 80, galleryPicture: 55, table: 108, embed: 230, divider: 84 } as const;
/** Pictures come 3 wide by 2 high unless somebody cut them otherwise. */
const pictureRatio = 2 / 3;
const tableRow = 44;
/** A gallery is one row to swipe on a phone, and rows of two on a desktop: how many a row holds, and its pictures' share of the column. */
const galleryRow: Record<Column, { holds: number; share: number }> = { phone: { holds: Infinity, share: 0.82 }, desktop: { holds: 2, share: 0.48 } };

/** About how high a block stands in the column, with the space over it, in CSS px. */
export function estimateHeight(block: Block, { locale, column }: { locale: Locale; column: Column }): number {
  const { width, text, heading, quote, gap } = measured[locale][column];
  switch (block.type) {
    case 'paragraph':
      return setIn(text, blockText(block)) + gap;
    case 'heading':
      return setIn(heading, blockText(block)) + around.heading;
    case 'bulletList':
    case 'orderedList':
      return gap + sum(block.content.map((item) => itemHeight(item, text)));
    case 'blockquote':
      return around.quote + sum(block.content.map((line) => setIn(quote, inlineText(line.content ?? []))));
    case 'figure':
      return width * pictureRatio + around.figure;
    case 'gallery':
      return galleryHeight(block.attrs.media.length, { width, row: galleryRow[column] });
    case 'table':
      return block.content.length * tableRow + around.table;
    case 'embed':
      return around.embed;
    case 'divider':
      return around.divider;
  }
}

function galleryHeight(pictures: number, { width, row }: { width: number; row: { holds: number; share: number } }): number {
  const rows = Math.max(1, Math.ceil(pictures / row.holds));
  return rows * (width * row.share * pictureRatio + around.galleryPicture) + around.gallery;
}

function itemHeight(item: ListItem, line: Line): number {
  return sum(item.content.map((child) => (
    child.type === 'paragraph' ? setIn(line, inlineText(child.content ?? [])) + 6 : sum(child.content.map((inner) => itemHeight(inner, line)))
  )));
}

function setIn(line: Line, words: string): number {
  return Math.max(1, Math.ceil(words.length / line.characters)) * line.height;
}

function sum(heights: number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
