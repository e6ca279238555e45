import { deskRequest } from '#app/_request/desk-request.ts';
import { SectionsDesk } from '#components/newsroom/places/sections-desk.client.tsx';
import { sectionsForDesk } from '#db/sections/desk.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function SectionsRoute({ params }: Props) {
  const request = await deskRequest(params, 'section.save');
  const sections = await sectionsForDesk(request.actor, request.store);
  return (
    <DeskPage request={request} place="sections" words={['DeskSections']}>
      <div className="desk-page"><SectionsDesk sections={sections} /></div>
    </DeskPage>
  );
}
