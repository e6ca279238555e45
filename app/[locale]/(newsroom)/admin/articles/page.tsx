import { deskRequest } from '#app/_request/desk-request.ts';
import { Board } from '#components/newsroom/board/board.tsx';
import { boardPage } from '#db/board/desk.ts';
import { boardPeople } from '#db/board/people.ts';
import { sectionsOf } from '#db/sections/published.ts';
import { readBoardFilter } from '#lib/newsroom/board-filter.ts';
import { dueItems } from '../due-items.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Stories on a page of the board. */
const limit = 40;

export default async function ArticlesRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params);
  const { actor, edition, store, now } = request;
  const asked = readBoardFilter(await searchParams);
  // Whoever works at a desk sees theirs until they ask for all.
  const filter = { ...asked, desks: asked.desks ?? (actor.desks.length > 0 && !asked.waiting ? 'mine' : 'all') } as const;
  const [board, due, sections, people] = await Promise.all([
    boardPage(actor, store, { filter, limit }, now), dueItems(request, 8), sectionsOf(store, edition.locale), boardPeople(actor, store),
  ]);
  return (
    <DeskPage request={request} place="articles" badges={{ articles: board.waiting }} words={['DeskBoard', 'DeskDrafts', 'DeskTime', 'DeskMoment']}>
      <Board edition={edition} actor={actor} now={now} filter={filter} board={{ ...board, due, sections, people }} />
    </DeskPage>
  );
}
