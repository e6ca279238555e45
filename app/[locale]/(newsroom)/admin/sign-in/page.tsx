import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { gateRequest } from '#app/_request/gate-request.ts';
import { viewer } from '#app/_request/viewer.ts';
import { Gate } from '#components/newsroom/accounts/gate.tsx';
import { gateTitle } from '#components/newsroom/accounts/gate-title.ts';
import { SignInForm } from '#components/newsroom/accounts/sign-in-form.client.tsx';
import { Words } from '#components/newsroom/words.tsx';
import { safeNext } from '#lib/auth/safe-next.ts';
import { deskPaths } from '#lib/urls.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: gateTitle((await params).locale, 'title') };
}

export default async function SignInRoute({ params, searchParams }: Props) {
  const { edition } = await gateRequest(params);
  const next = safeNext([(await searchParams).next].flat()[0], edition.locale);
  if (await viewer()) redirect(next);
  return (
    <Gate edition={edition} inLanguage={(locale) => deskPaths.signIn(locale)}>
      <Words edition={edition} of={['DeskSignIn', 'Errors']}><SignInForm next={next} /></Words>
    </Gate>
  );
}
