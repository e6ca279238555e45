import { deskRequest } from '#app/_request/desk-request.ts';
import { StaffDesk } from '#components/newsroom/accounts/staff-desk.client.tsx';
import { authorChoices } from '#db/staff/author-choices.ts';
import { staffList } from '#db/staff/desk.ts';
import { sectionsOf } from '#db/sections/published.ts';
import { can } from '#lib/permissions.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function StaffRoute({ params }: Props) {
  const request = await deskRequest(params, 'staff.read');
  const { actor, edition, store, now } = request;
  const [staff, sections, authors] = await Promise.all([staffList(actor, store, now), sectionsOf(store, edition.locale), authorChoices(actor, store, edition.locale)]);
  const desks = sections.map(({ groupKey, name }) => ({ key: groupKey, name }));
  return (
    <DeskPage request={request} place="staff" words={['DeskStaff', 'DeskShell', 'DeskTime']}>
      <StaffDesk staff={staff} desks={desks} authors={authors} self={actor.id} rights={can(actor, 'staff.save') ? 'keep' : 'look'} now={now} />
    </DeskPage>
  );
}
