import { deskRequest } from '#app/_request/desk-request.ts';
import { translator } from '#lib/i18n/translator.ts';
import { DeskPage } from './desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function HomeRoute({ params }: Props) {
  const request = await deskRequest(params);
  const t = translator(request.edition, 'DeskShell');
  return (
    <DeskPage request={request} place="home">
      <div className="desk-page"><div className="desk-head"><h1>{t('place-home')}</h1></div></div>
    </DeskPage>
  );
}
