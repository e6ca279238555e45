import type { Block } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { BodyInline } from './body-inline.tsx';

type QuoteBlock = Extract<Block, { type: 'blockquote' }>;

/** Words lifted out of the story, and whose they are. */
export function Quote({ edition, quote }: { edition: Edition; quote: QuoteBlock }) {
  const { id, source = [] } = quote.attrs;
  return (
    <figure id={id} className="quote">
      <blockquote>
        {quote.content.map((line, index) => <p key={index}><BodyInline edition={edition} content={line.content} /></p>)}
      </blockquote>
      {source.length > 0 && <figcaption><BodyInline edition={edition} content={source} /></figcaption>}
    </figure>
  );
}
