import fs from 'node:fs';
import path from 'node:path';
import { readStory } from '#lib/markdown/read-story.ts';
import { blockText } from '#lib/body/plain-text.ts';
import type { Body } from '#lib/body/schema.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Random } from './pictures/random.ts';

/**
 * Writes archive stories out of the demonstration's own sentences, shuffled across stories of a section: the
 * vocabulary, the lengths of words and sentences and the mix of scripts are those of real copy, the sense is not.
 */
export type ArchiveStory = { section: string; kicker: string; headline: string; standfirst: string; body: Body; topics: string[] };

type Stock = { headlines: string[]; standfirsts: string[]; kickers: string[]; subheads: string[]; sentences: string[]; topics: string[] };

export function archiveWriter(locale: Locale): (random: Random, number: number) => ArchiveStory {
  const stock = stockOf(locale);
  const sections = [...stock.keys()].toSorted();
  return (random, number) => {
    const section = one(random, sections);
    const words = stock.get(section);
    if (!words) throw new Error(`no stock of ${section}`);
    return {
      section,
      kicker: one(random, words.kickers),
      headline: `${spliced(one(random, words.headlines), one(random, words.headlines))} ${numeral(locale, number)}`,
      standfirst: one(random, words.standfirsts),
      body: bodyOf(words, random),
      topics: [one(random, words.topics), one(random, words.topics)],
    };
  };
}

function bodyOf(words: Stock, random: Random): Body {
  const content: Body['content'] = [];
  const sections = random.whole(0, 4);
  for (let section = 0; section <= sections; section += 1) {
    if (section > 0) {
      content.push({ type: 'heading', attrs: { id: `h${section}`, level: 2 }, content: [{ type: 'text', text: one(random, words.subheads) }] });
    }
    const paragraphs = random.whole(1, 4);
    for (let n = 0; n < paragraphs; n += 1) {
      const text = Array.from({ length: random.whole(2, 4) }, () => one(random, words.sentences)).join(' ');
      content.push({ type: 'paragraph', attrs: { id: `p${content.length + 1}` }, content: [{ type: 'text', text }] });
    }
  }
  return { type: 'doc', content };
}

function one(random: Random, from: readonly string[]): string {
  return from[random.whole(0, from.length - 1)] ?? '';
}

/** First half of one headline, second half of another. */
function spliced(first: string, second: string): string {
  const head = first.split(' ');
  const tail = second.split(' ');
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ');
}

function numeral(locale: Locale, number: number): string {
  return formatNumber({ locale, numerals: locale === 'ar' ? 'arab' : 'latn' }, number, { useGrouping: false });
}

function stockOf(locale: Locale): Map<string, Stock> {
  const folder = path.join(process.cwd(), 'db/seed/stories', locale);
  const stock = new Map<string, Stock>();
  for (const file of fs.readdirSync(folder).toSorted()) {
    const read = readStory(fs.readFileSync(path.join(folder, file), 'utf8'));
    if (!read.ok) throw new Error(`${file} cannot be read`);
    const { story } = read;
    const words = stock.get(story.section.slug) ?? { headlines: [], standfirsts: [], kickers: [], subheads: [story.headline], sentences: [], topics: [] };
    words.headlines.push(story.headline);
    words.standfirsts.push(story.standfirst);
    words.kickers.push(story.kicker ?? story.section.slug);
    words.topics.push(...story.topics);
    for (const block of story.body.blocks) {
      if (block.type === 'heading') words.subheads.push(blockText(block));
      if (block.type === 'paragraph') words.sentences.push(...blockText(block).split(/(?<=[.؟!…])\s+/).filter((sentence) => sentence.length > 20));
    }
    stock.set(story.section.slug, words);
  }
  return stock;
}
