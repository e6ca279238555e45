import { Plus } from 'lucide-react';
import Link from 'next/link';
import type { BoardStory } from '#db/board/dress.ts';
import type { LackingStory } from '#db/board/lacking.ts';
import type { QueuedSummary } from '#db/summaries/queue.ts';
import type { HourOfReading, Read } from '#db/views/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { lacksDesk } from '#lib/newsroom/lacks-desk.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { BoardKeys } from '../board/board-keys.client.tsx';
import type { DueItem } from '../board/board-view.ts';
import { DueNext } from '../board/due-next.tsx';
import { Refresh } from '../board/refresh.client.tsx';
import { Key } from '../ui/key.tsx';
import { FirstStep } from './first-step.tsx';
import { HomeList } from './home-list.tsx';
import { Lacking } from './lacking.tsx';
import { MostRead } from './most-read.tsx';
import { NoDesk } from './no-desk.tsx';
import { SummaryQueue } from './summary-queue.client.tsx';

export type HomeData = {
  /** How many wait, of which the first are shown. */
  waits: number;
  waiting: readonly BoardStory[];
  drafts: readonly BoardStory[];
  recent: readonly BoardStory[];
  due: readonly DueItem[];
  lacking: readonly LackingStory[];
  /** Summaries that the machine has yet to make. */
  queue: readonly QueuedSummary[];
  /** Whether anybody has an account that writes. */
  hasWriters: boolean;
  read: { stories: readonly Read[]; hours: readonly HourOfReading[]; yesterday: number };
};

type Props = { edition: Edition; actor: Actor; now: number; home: HomeData };

/** Where somebody's day begins: what waits for them, what is due, what came out, what is read. */
export function Home({ edition, actor, now, home }: Props) {
  const t = translator(edition, 'DeskHome');
  const board = translator(edition, 'DeskBoard');
  const list = (query: string) => `${deskPaths.place(edition.locale, 'articles')}${query}`;
  const isDeskless = lacksDesk(actor);
  const writes = mayAtAll(actor, 'article.draft') && !isDeskless;
  return (
    <div className="desk-page home">
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        {writes && <Link className="btn btn-primary" href={deskPaths.newArticle(edition.locale)}><Plus aria-hidden />{board('new')}<Key of="N" /></Link>}
      </div>
      <div className="home-split">
        <div className="home-column">
          {isDeskless && <NoDesk edition={edition} />}
          {!home.hasWriters && mayAtAll(actor, 'staff.add') && <FirstStep edition={edition} />}
          {writes && (
            <HomeList
              edition={edition} now={now} id="home-waiting" title={t('waiting')} count={home.waits} rows={home.waiting} empty={t('waitingEmpty')}
              more={{ href: list('?waiting=1'), word: t('waitingAll') }}
            />
          )}
          {writes && (
            <HomeList
              edition={edition} now={now} id="home-drafts" title={t('drafts')} rows={home.drafts} empty={t('draftsEmpty')}
              more={{ href: list(`?stage=draft&assignee=${encodeURIComponent(actor.id)}`), word: t('draftsAll') }}
            />
          )}
          {(!isDeskless || home.recent.length > 0) && (
            <HomeList
              edition={edition} now={now} id="home-recent" title={t('recent')} rows={home.recent} empty={t(can(actor, 'article.read') ? 'recentEmpty' : 'recentEmptyMine')}
              more={{ href: list('?stage=published'), word: t('recentAll') }}
            />
          )}
          {writes && <Lacking edition={edition} stories={home.lacking} empty={t(can(actor, 'article.save') ? 'attentionEmpty' : 'attentionEmptyMine')}><SummaryQueue queue={home.queue} mayAsk={mayAtAll(actor, 'summary.makeToday')} /></Lacking>}
        </div>
        <div className="home-column">
          <div className="card"><DueNext edition={edition} now={now} items={home.due} /></div>
          <MostRead edition={edition} now={now} {...home.read} />
        </div>
      </div>
      <BoardKeys />
      <Refresh />
    </div>
  );
}
