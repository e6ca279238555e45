import { deskRequest } from '#app/_request/desk-request.ts';
import { PagesList } from '#components/newsroom/places/pages/pages-list.tsx';
import { pagesForDesk } from '#db/pages/desk.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function PagesRoute({ params }: Props) {
  const request = await deskRequest(params, 'page.save');
  const pages = await pagesForDesk(request.actor, request.store);
  return (
    <DeskPage request={request} place="pages">
      <div className="desk-page"><PagesList edition={request.edition} pages={pages} /></div>
    </DeskPage>
  );
}
