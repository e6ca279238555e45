import type { ArticleList } from '#db/articles/published.ts';
import type { AuthorPage as Author } from '#db/authors/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { AuthorPicture } from '../media/author-picture.tsx';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { Listing } from './listing.tsx';
import { OlderLink } from './older-link.tsx';
import { StoryList } from './story-list.tsx';

type AuthorPageProps = { edition: Edition; author: Author; list: ArticleList; now: number; before?: number };

/** Who writes, and everything they have written here. */
export function AuthorPage({ edition, author, list, now, before }: AuthorPageProps) {
  const address = (from?: number) => paths.author(edition.locale, author.slug, from);
  const title = before === undefined ? author.name : translator(edition, 'List')('olderOf', { title: author.name });
  return (
    <div className="wrap">
      <Breadcrumbs edition={edition} here={author.name} />
      <Listing head={<AuthorHead author={author} title={title} />}>
        <StoryList edition={edition} cards={list.cards} now={now} />
        <OlderLink edition={edition} older={list.older === null ? undefined : address(list.older)} newest={before === undefined ? undefined : address()} />
      </Listing>
    </div>
  );
}

function AuthorHead({ author, title }: { author: Author; title: string }) {
  return (
    <header className="page-head author-head">
      <AuthorPicture picture={author.picture} size="large" />
      <div>
        <h1>{title}</h1>
        {author.role && <div className="role">{author.role}</div>}
        {author.bio && <p className="standfirst">{author.bio}</p>}
      </div>
    </header>
  );
}
