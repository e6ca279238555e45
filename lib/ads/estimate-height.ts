import { blockText, inlineText } from '../body/plain-text.ts';
import type { Block, ListItem } from '../body/schema.ts';
import type { Locale } from '../i18n/locales.ts';

/** The two columns that decisions about ads are weighed in: a phone of 360 px and the desktop's text column of 713 px. */
export type Column = 'phone' | 'desktop';

type Measures = {
  width: number;
  /** Characters in a full line, and the line's height in CSS px. */
  text: Line;
  heading: Line;
  quote: Line;
  /** From one paragraph to the next. */
  gap: number;
};
type Line = { characters: number; height: number };

/**
 * Measured in Chromium 156 with our own fonts over the demonstration's stories (ar: 357 paragraphs, 95 headings, 18 quotes;
 * en: 113, 29, 7): all characters of one kind set as one text, divided by the lines they took. Summed over the stories,
 * lines counted this way differ from the lines of the page by less than 1 % for text.
 * The sizes are those of app/styles/tokens.css at 360 and 1280 px; change them there and these have to be measured again.
 */
const measured: Record<Locale, Record<Column, Measures>> = {
  ar: {
    phone: { width: 328, text: { characters: 47.3, height: 33.3 }, heading: { characters: 29.1, height: 32.7 }, quote: { characters: 28.7, height: 42.2 }, gap: 20.7 },
    desktop: { width: 713, text: { characters: 95, height: 37 }, heading: { characters: 58.2, height: 36.6 }, quote: { characters: 60, height: 46.9 }, gap: 23 },
  },
  en: {
    phone: { width: 328, text: { characters: 45.8, height: 28.1 }, heading: { characters: 30.9, height: 27.3 }, quote: { characters: 27.9, height: 39.9 }, gap: 19.6 },
    desktop: { width: 713, text: { characters: 96.6, height: 29.7 }, heading: { characters: 58.8, height: 30.6 }, quote: { characters: 57.9, height: 42.2 }, gap: 20.7 },
  },
};

/** What stands around the words or the picture of a block, margins included, in CSS px. */
const around = { heading: 48, quote: 100, figure: 110, gallery: 150, table: 130, embed: 210, divider: 84 } as const;
/** Pictures come 3 wide by 2 high unless somebody cut them otherwise. */
const pictureRatio = 2 / 3;
const tableRow = 44;
/** A gallery shows its pictures at this share of the column. */
const galleryPicture = 0.82;

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
      return width * galleryPicture * pictureRatio + around.gallery;
    case 'table':
      return block.content.length * tableRow + around.table;
    case 'embed':
      return around.embed;
    case 'divider':
      return around.divider;
  }
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
