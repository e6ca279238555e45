import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { gateRequest } from '#app/_request/gate-request.ts';
import { viewer } from '#app/_request/viewer.ts';
import { Gate } from '#components/newsroom/accounts/gate.tsx';
import { gateTitle } from '#components/newsroom/accounts/gate-title.ts';
import { SignInForm } from '#components/newsroom/accounts/sign-in-form.client.tsx';
import { Words } from '#components/newsroom/words.tsx';
import { awaitsSetUp } from '#db/staff/set-up.ts';
import { safeNext } from '#lib/auth/safe-next.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';

/** As it is typed, in every language. */
const startCommand = 'npm start';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: gateTitle((await params).locale, 'title') };
}

export default async function SignInRoute({ params, searchParams }: Props) {
  const { edition, store } = await gateRequest(params);
  const next = safeNext([(await searchParams).next].flat()[0], edition.locale);
  if (await viewer()) redirect(next);
  if (await awaitsSetUp(store)) {
    const t = translator(edition, 'DeskSignIn');
    return (
      <Gate edition={edition} inLanguage={(locale) => deskPaths.signIn(locale)}>
        <div className="stack"><h1>{t('nobodyTitle')}</h1><p>{t.rich('nobodyText', { command: () => <code dir="ltr">{startCommand}</code> })}</p><p className="soft">{t('nobodyAgain')}</p></div>
      </Gate>
    );
  }
  return (
    <Gate edition={edition} inLanguage={(locale) => deskPaths.signIn(locale)}>
      <Words edition={edition} of={['DeskSignIn', 'Errors']}><SignInForm next={next} /></Words>
    </Gate>
  );
}
