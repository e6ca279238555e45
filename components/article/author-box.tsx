import type { ArticlePage } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { AuthorPicture } from '../media/author-picture.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** Who wrote the story, at more length than the byline. */
export function AuthorBox({ edition, author }: { edition: Edition; author: ArticlePage['authors'][number] }) {
  const href = paths.author(edition.locale, author.slug);
  return (
    <div className="author-box">
      <AuthorPicture picture={author.picture} size="large" />
      <div>
        <h2><a href={href}><bdi>{author.name}</bdi></a></h2>
        {author.bio && <p><MixedText edition={edition} text={author.bio} /></p>}
        <a className="text-link" href={href}>{translator(edition, 'Article')('allBy', { name: author.name })}</a>
      </div>
    </div>
  );
}
