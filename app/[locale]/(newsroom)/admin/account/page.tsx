import { notFound } from 'next/navigation';
import { accountRequest } from '#app/_request/account-request.ts';
import { NameCard } from '#components/newsroom/accounts/name-card.client.tsx';
import { PasswordCard } from '#components/newsroom/accounts/password-card.client.tsx';
import { SessionsCard } from '#components/newsroom/accounts/sessions-card.client.tsx';
import { SignOut } from '#components/newsroom/accounts/sign-out.client.tsx';
import { TwoFactorCard } from '#components/newsroom/accounts/two-factor-card.client.tsx';
import { ownAccount } from '#db/staff/desk.ts';
import { translator } from '#lib/i18n/translator.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function AccountRoute({ params }: Props) {
  const request = await accountRequest(params);
  const { actor, edition, store, now, mustSetTwoFactor, sessionId } = request;
  const account = await ownAccount(actor, store, now);
  if (!account) notFound();
  const t = translator(edition, 'DeskShell');
  const words = translator(edition, 'DeskAccount');
  return (
    <DeskPage request={request} place="account" words={['DeskAccount', 'DeskSignIn', 'DeskTime']}>
      <div className="desk-page">
        <div className="desk-head"><h1>{t('place-account')}</h1><span className="grow" /><SignOut /></div>
        <div className="account">
          {mustSetTwoFactor ? <p className="note" data-kind="warn">{words('mustSetTwoFactor')}</p> : null}
          {mustSetTwoFactor ? null : <NameCard name={account.name} email={account.email} locale={account.locale} />}
          <TwoFactorCard state={account.twoFactor ? 'on' : mustSetTwoFactor ? 'wanted' : 'off'} codesLeft={account.recoveryCodes} />
          {mustSetTwoFactor ? null : <PasswordCard email={account.email} />}
          {mustSetTwoFactor ? null : <SessionsCard sessions={account.sessions} current={sessionId} now={now} />}
        </div>
      </div>
    </DeskPage>
  );
}
