import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { paths } from '#lib/urls.ts';
import { AuthorPicture } from '../media/author-picture.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** Opinion: no pictures but the writers', and the text face instead of the headline face. A row to be pushed sideways on phones. */
export function Voices({ edition, cards, label }: { edition: Edition; cards: ArticleCard[]; label: string }) {
  return (
    <div className="voices" role="group" aria-label={label} tabIndex={0}>
      {cards.map((card) => <Voice key={card.id} edition={edition} card={card} />)}
    </div>
  );
}

function Voice({ edition, card }: { edition: Edition; card: ArticleCard }) {
  const [writer] = card.bylines;
  return (
    <article className="voice">
      <h3 className="headline"><a href={paths.article(card.locale, card.id, card.slug)}><MixedText edition={edition} text={card.headline} /></a></h3>
      {writer && (
        <div className="voice-by">
          <AuthorPicture picture={writer.picture} size="small" />
          <span><bdi>{writer.name}</bdi>{writer.role && <small>{writer.role}</small>}</span>
        </div>
      )}
    </article>
  );
}
