import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { gateRequest } from '#app/_request/gate-request.ts';
import { Gate } from '#components/newsroom/accounts/gate.tsx';
import { gateTitle } from '#components/newsroom/accounts/gate-title.ts';
import { JoinForm } from '#components/newsroom/accounts/join-form.client.tsx';
import { Words } from '#components/newsroom/words.tsx';
import { maySetUp } from '#db/staff/set-up.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: gateTitle((await params).locale, 'setUpTitle'), referrer: 'no-referrer' };
}

/** The first account of a newsroom: only with the token that the start printed, and only while there is no other. */
export default async function SetUpRoute({ params, searchParams }: Props) {
  const { edition, store } = await gateRequest(params);
  const token = [(await searchParams).token].flat()[0] ?? '';
  if (!(await maySetUp(store, token))) notFound();
  const t = translator(edition, 'DeskSignIn');
  return (
    <Gate edition={edition} inLanguage={(locale) => deskPaths.setup(locale, token)}>
      <div><h1>{t('setUpTitle')}</h1><p className="soft">{t('setUpText')}</p></div>
      <Words edition={edition} of={['DeskSignIn', 'Errors']}><JoinForm token={token} /></Words>
    </Gate>
  );
}
