import { blockText } from '../body/plain-text.ts';
import type { Block, Body } from '../body/schema.ts';

/** Languages whose sentences, stop words and reporting verbs the machine knows. */
export type Language = 'ar' | 'en' | 'fr';
export type PassageRole = 'paragraph' | 'heading' | 'quote' | 'list' | 'table';

/** One block of the text as a machine reads it. `id` is the block's; `text` its plain text, in which all offsets count UTF-16 units. */
export type Passage = { id: string; role: PassageRole; text: string };
/** What a summary is made from and checked against; only words, in the order of the page. */
export type StoryText = { language: Language; headline: string; standfirst: string; passages: Passage[] };

const roles: Partial<Record<Block['type'], PassageRole>> = {
  paragraph: 'paragraph', heading: 'heading', blockquote: 'quote', bulletList: 'list', orderedList: 'list', table: 'table',
};

/** A story of ours: every block that has words is one passage under the block's own id. */
export function storyTextOf({ locale, headline, standfirst, body }: { locale: Language; headline: string; standfirst: string; body: Body }): StoryText {
  const passages = body.content.flatMap((block): Passage[] => {
    const role = roles[block.type];
    const text = blockText(block);
    return role && text.trim() !== '' ? [{ id: block.attrs.id, role, text }] : [];
  });
  return { language: locale, headline, standfirst, passages };
}

/** A text from elsewhere, one paragraph a line; the passages are p1, p2 … */
export function plainStoryText({ language, headline, text }: { language: Language; headline: string; text: string }): StoryText {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { language, headline, standfirst: '', passages: lines.map((line, at) => ({ id: `p${at + 1}`, role: 'paragraph', text: line })) };
}
