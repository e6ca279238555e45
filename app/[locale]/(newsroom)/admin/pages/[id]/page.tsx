import { notFound } from 'next/navigation';
import { deskRequest } from '#app/_request/desk-request.ts';
import { PageEditor } from '#components/newsroom/places/pages/page-editor.client.tsx';
import { pageForDesk } from '#db/pages/desk.ts';
import { DeskPage } from '../../desk-page.tsx';

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function PageRoute({ params }: Props) {
  const request = await deskRequest(params, 'page.save');
  const page = await pageForDesk(request.actor, request.store, Number((await params).id) || 0);
  if (!page) notFound();
  return (
    <DeskPage request={request} place="pages" words={['DeskPages', 'DeskBody', 'DeskMedia', 'DeskConflict']}>
      <div className="desk-page"><PageEditor page={page} me={request.actor.id} /></div>
    </DeskPage>
  );
}
