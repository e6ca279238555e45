import type { Block, ListItem } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { BodyInline } from './body-inline.tsx';

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

/** A list of the body, with the lists inside it. */
export function BodyList({ edition, list }: { edition: Edition; list: List }) {
  const items = list.content.map((item, index) => <li key={index}><ItemContent edition={edition} item={item} /></li>);
  if (list.type === 'orderedList') {
    return <ol id={list.attrs.id} className={`numbers ${edition.numerals}`} start={list.attrs.start}>{items}</ol>;
  }
  return <ul id={list.attrs.id} className="bullets">{items}</ul>;
}

/** An item of one paragraph needs no paragraph around it. */
function ItemContent({ edition, item }: { edition: Edition; item: ListItem }) {
  const paragraphs = item.content.filter((child) => child.type === 'paragraph').length;
  return item.content.map((child, index) => {
    if (child.type !== 'paragraph') return <BodyList key={index} edition={edition} list={child} />;
    const words = <BodyInline key={index} edition={edition} content={child.content} />;
    return paragraphs > 1 ? <p key={index}>{words}</p> : words;
  });
}
