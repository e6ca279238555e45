import { deskRequest } from '#app/_request/desk-request.ts';
import { PageEditor } from '#components/newsroom/places/pages/page-editor.client.tsx';
import { pagesForDesk } from '#db/pages/desk.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { asked, type Asked } from '../../asked.ts';
import { DeskPage } from '../../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Asked };

export default async function NewPageRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params, 'page.save');
  const { language: wanted, group = '' } = await asked(searchParams);
  const locale = isLocale(wanted) ? wanted : request.edition.locale;
  const pages = await pagesForDesk(request.actor, request.store);
  const sibling = pages.find((page) => page.groupKey === group && !page[locale]);
  const page = {
    id: null, version: 0, updatedBy: '', updatedAt: request.now,
    locale, groupKey: sibling?.groupKey ?? '', slug: '', title: '', description: '', position: sibling?.position ?? pages.length, pictures: [],
    body: { type: 'doc' as const, content: [{ type: 'paragraph' as const, attrs: { id: 'p1' } }] },
  };
  return (
    <DeskPage request={request} place="pages" words={['DeskPages', 'DeskBody', 'DeskMedia', 'DeskConflict']}>
      <div className="desk-page"><PageEditor page={page} me={request.actor.id} groups={pages.map((one) => one.groupKey)} /></div>
    </DeskPage>
  );
}
