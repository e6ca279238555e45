'use client';

import Link from 'next/link';
import { use, useEffect } from 'react';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { deskPaths } from '#lib/urls.ts';
import type { MediaUse } from '#db/media/uses.ts';
import type { UsesAnswer } from './media-sheet.client.tsx';

type Props = { uses: Promise<UsesAnswer>; onKnown: (used: boolean) => void };

/** Where a picture stands, each with the way there. */
export function MediaUses({ uses, onKnown }: Props) {
  const t = useWords('DeskMedia');
  const { locale } = useEdition();
  const because = useErrorWords();
  const answer = use(uses);
  const used = answer.ok ? answer.value.length > 0 : true;
  useEffect(() => onKnown(used), [used, onKnown]);
  if (!answer.ok) return <p className="note" data-kind="warn">{because(answer.reason)}</p>;
  if (answer.value.length === 0) return <p className="soft small">{t('nowhere')}</p>;
  const way = ({ noun, id, title }: MediaUse) => {
    if (title === null) return null;
    switch (noun) {
      case 'article': return deskPaths.article(locale, id);
      case 'page': return deskPaths.place(locale, 'pages');
      case 'author': return deskPaths.place(locale, 'authors');
      // The settings are open to admins only.
      case 'site': return null;
    }
  };
  return (
    <ul className="media-uses">
      {answer.value.map((use) => {
        const href = way(use);
        return (
          <li key={`${use.noun}-${use.id}-${use.where}-${use.locale}`}>
            {use.title === null ? <span>{t('otherDesk')}</span> : href === null ? <span lang={use.locale} dir="auto">{use.title}</span> : <Link className="link" href={href} lang={use.locale} dir="auto">{use.title}</Link>}
            <span className="soft small">{t('place', { where: use.where, noun: use.noun })}</span>
          </li>
        );
      })}
    </ul>
  );
}
