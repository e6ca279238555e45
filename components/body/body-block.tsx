import type { ReactNode } from 'react';
import type { Picture as PublishedPicture } from '#db/media/published.ts';
import { blockText } from '#lib/body/plain-text.ts';
import type { Block } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { BodyInline } from './body-inline.tsx';
import { BodyList } from './body-list.tsx';
import { BodyTable } from './body-table.tsx';
import { Embed } from './embed.tsx';
import { BodyFigure } from './figure.tsx';
import { Gallery } from './gallery.tsx';
import { Quote } from './quote.tsx';

type BodyBlockProps = { edition: Edition; block: Block; pictures: Record<number, PublishedPicture>; /** What stands before a paragraph's words. */ before?: ReactNode };

/** One block of a body; its id is the fragment that key points, contents and links lead to. */
export function BodyBlock({ edition, block, pictures, before }: BodyBlockProps) {
  const { id } = block.attrs;
  switch (block.type) {
    case 'paragraph':
      if (blockText(block).trim() === '') return null;
      return <p id={id}>{before}<BodyInline edition={edition} content={block.content} /></p>;
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
      return <Heading id={id}><BodyInline edition={edition} content={block.content} /></Heading>;
    }
    case 'bulletList':
    case 'orderedList':
      return <BodyList edition={edition} list={block} />;
    case 'blockquote':
      return <Quote edition={edition} quote={block} />;
    case 'figure':
      return <BodyFigure edition={edition} id={id} picture={pictures[block.attrs.media]} />;
    case 'gallery':
      return <Gallery edition={edition} gallery={block} pictures={pictures} />;
    case 'table':
      return <BodyTable edition={edition} table={block} />;
    case 'embed':
      return <Embed edition={edition} embed={block} />;
    case 'divider':
      return <hr id={id} />;
  }
}
