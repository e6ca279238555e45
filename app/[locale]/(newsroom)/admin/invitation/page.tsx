import type { Metadata } from 'next';
import { gateRequest } from '#app/_request/gate-request.ts';
import { Gate } from '#components/newsroom/accounts/gate.tsx';
import { gateTitle } from '#components/newsroom/accounts/gate-title.ts';
import { JoinForm } from '#components/newsroom/accounts/join-form.client.tsx';
import { Words } from '#components/newsroom/words.tsx';
import { invitedBy } from '#db/staff/accept-invitation.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: gateTitle((await params).locale, 'invitationTitle'), referrer: 'no-referrer' };
}

/** Where somebody who was added, or whose way in was renewed, chooses a password. */
export default async function InvitationRoute({ params, searchParams }: Props) {
  const { edition, store, now } = await gateRequest(params);
  const token = [(await searchParams).token].flat()[0] ?? '';
  const guest = await invitedBy(store, token, now);
  const t = translator(edition, 'DeskSignIn');
  if (!guest) {
    return (
      <Gate edition={edition} inLanguage={(locale) => deskPaths.invitation(locale, token)}>
        <div><h1>{t('invitationOverTitle')}</h1><p className="soft">{t('invitationOverText')}</p></div>
        <a className="btn btn-primary" href={deskPaths.signIn(edition.locale)}>{t('toSignIn')}</a>
      </Gate>
    );
  }
  return (
    <Gate edition={edition} inLanguage={(locale) => deskPaths.invitation(locale, token)}>
      <div><h1>{t('invitationTitle')}</h1><p className="soft">{t('invitationText', { name: guest.name })}</p></div>
      <Words edition={edition} of={['DeskSignIn', 'Errors']}><JoinForm token={token} guest={guest} /></Words>
    </Gate>
  );
}
