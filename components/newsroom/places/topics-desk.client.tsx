'use client';

import { Merge, Pencil, Plus, Tags } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { DeskTopic } from '#db/topics/desk.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { paths } from '#lib/urls.ts';
import { useEdition, useWords } from '../words.client.tsx';
import { TopicForm } from './topic-form.client.tsx';
import { TopicMergeForm } from './topic-merge-form.client.tsx';

type Props = { topics: readonly DeskTopic[]; language: Locale; words: string; may: { save: boolean; merge: boolean }; /** The choice of a language, and the search. */ children: ReactNode };
type Open = { doing: 'edit' | 'merge'; topic: DeskTopic } | { doing: 'add' } | null;

/** The topics of a language: what they are called, where they stand, how much they hold. */
export function TopicsDesk({ topics, language, words, may, children }: Props) {
  const t = useWords('DeskTopics');
  const edition = useEdition();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        {may.save && <button type="button" className="btn btn-primary" onClick={() => setOpen({ doing: 'add' })}><Plus aria-hidden />{t('add')}</button>}
      </div>
      {children}
      {topics.length === 0 ? <NoTopics words={words} /> : (
        <table className="table">
          <thead><tr><th scope="col">{t('name')}</th><th scope="col">{t('address')}</th><th scope="col">{t('storyCount')}</th>{may.save && <th scope="col"><span className="desk-hidden">{t('tools')}</span></th>}</tr></thead>
          <tbody>
            {topics.map((topic) => (
              <tr key={topic.id}>
                <th scope="row" lang={language} dir="auto">{topic.name}</th>
                <td><a className="link kept-address" href={paths.topic(language, topic.slug)}><bdi dir="ltr">{decodeURI(paths.topic(language, topic.slug))}</bdi></a></td>
                <td data-label={t('storyCount')} className="num">{formatNumber(edition, topic.stories)}</td>
                {may.save && (
                  <td className="end">
                    <span className="row kept-tools">
                      <button type="button" className="icon-btn" onClick={() => setOpen({ doing: 'edit', topic })} aria-label={t('editOne', { name: topic.name })}><Pencil aria-hidden /></button>
                      {may.merge && <button type="button" className="icon-btn" onClick={() => setOpen({ doing: 'merge', topic })} aria-label={t('mergeOne', { name: topic.name })}><Merge aria-hidden /></button>}
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(open?.doing === 'add' || open?.doing === 'edit') && <TopicForm topic={open.doing === 'edit' ? open.topic : null} language={language} onClose={close} />}
      {open?.doing === 'merge' && <TopicMergeForm topic={open.topic} language={language} onClose={close} />}
    </>
  );
}

function NoTopics({ words }: { words: string }) {
  const t = useWords('DeskTopics');
  if (words) return <p className="soft" role="status">{t('nothingFound', { words })}</p>;
  return <div className="empty"><Tags aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div>;
}
