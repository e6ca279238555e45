import { deskRequest } from '#app/_request/desk-request.ts';
import { Home } from '#components/newsroom/home/home.tsx';
import { boardStories, waitingCount } from '#db/board/desk.ts';
import { lackingStories } from '#db/board/lacking.ts';
import { hasWriters } from '#db/staff/desk.ts';
import { queuedSummaries } from '#db/summaries/queue.ts';
import { mostRead, readingByHour } from '#db/views/desk.ts';
import { readBoardFilter } from '#lib/newsroom/board-filter.ts';
import { lastMidnight, nextMidnight } from '#lib/time/dates.ts';
import { DeskPage } from './desk-page.tsx';
import { dueItems } from './due-items.ts';

type Props = { params: Promise<{ locale: string }> };

/** Stories of each list. */
const limit = 5;
const day = 24 * 3_600_000;
const everything = readBoardFilter({});

export default async function HomeRoute({ params }: Props) {
  const request = await deskRequest(params);
  const { actor, edition, store, now } = request;
  const [since, until] = [lastMidnight(edition.zone, now), nextMidnight(edition.zone, now)];
  const [waits, waiting, drafts, recent, due, lacking, queue, stories, hours, before, writers] = await Promise.all([
    waitingCount(actor, store, now),
    boardStories(actor, store, { filter: { ...everything, waiting: true }, limit }, now),
    boardStories(actor, store, { filter: { ...everything, stage: 'draft', assignee: actor.id }, limit }, now),
    boardStories(actor, store, { filter: { ...everything, stage: 'published' }, limit, newest: 'published' }, now),
    dueItems(request, 6),
    lackingStories(actor, store, { limit }, now),
    queuedSummaries(actor, store, { limit: 8 }),
    mostRead(actor, store, { since, until, limit }),
    readingByHour(actor, store, { since, until }),
    readingByHour(actor, store, { since: since - day, until: now - day }),
    hasWriters(store),
  ]);
  const yesterday = before.reduce((sum, { count }) => sum + count, 0);
  return (
    <DeskPage request={request} place="home" badges={{ articles: waits }} words={['DeskBoard', 'DeskHome']}>
      <Home edition={edition} actor={actor} now={now} home={{ waits, waiting, drafts, recent, due, lacking, queue, hasWriters: writers, read: { stories, hours, yesterday } }} />
    </DeskPage>
  );
}
