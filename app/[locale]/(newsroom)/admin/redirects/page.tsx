import { deskRequest } from '#app/_request/desk-request.ts';
import { RedirectsDesk } from '#components/newsroom/places/redirects-desk.client.tsx';
import { redirectsForDesk } from '#db/redirects/desk.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function RedirectsRoute({ params }: Props) {
  const request = await deskRequest(params, 'redirect.save');
  const redirects = await redirectsForDesk(request.actor, request.store);
  return (
    <DeskPage request={request} place="redirects" words={['DeskRedirects']}>
      <div className="desk-page"><RedirectsDesk redirects={redirects} /></div>
    </DeskPage>
  );
}
