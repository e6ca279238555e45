import type { ReactNode } from 'react';
import { DeskLocale } from '#components/newsroom/desk-locale.client.tsx';
import { deskTitle } from '#components/newsroom/shell/desk-title.ts';
import { Shell, type Badges } from '#components/newsroom/shell/shell.tsx';
import { Words } from '#components/newsroom/words.tsx';
import type { DeskRequest } from '#app/_request/desk-request.ts';
import type { Namespace } from '#lib/i18n/translator.ts';
import type { DeskPlace } from '#lib/urls.ts';

type Props = {
  request: DeskRequest;
  place: DeskPlace | 'home';
  badges?: Badges;
  places?: 'column' | 'rail';
  bar?: 'places' | 'page';
  /** Namespaces that the client files of the page read, beside those of the layout. */
  words?: readonly Namespace[];
  /** What the tab is called, where the place alone does not say it. */
  title?: string;
  children: ReactNode;
};

/** Frame, words and language of a page for people who are signed in. */
export function DeskPage({ request: { actor, edition }, words = [], title, children, ...frame }: Props) {
  return (
    <Words edition={edition} of={words}>
      <title>{title ?? deskTitle(edition.locale, frame.place)}</title>
      <DeskLocale>
        <Shell actor={actor} edition={edition} {...frame}>{children}</Shell>
      </DeskLocale>
    </Words>
  );
}
