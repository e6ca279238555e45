import { deskSettings } from '#app/_request/desk-edition.ts';
import { deskRequest } from '#app/_request/desk-request.ts';
import { SiteForm } from '#components/newsroom/places/site/site-form.client.tsx';
import { pictureInfos } from '#db/media/desk.ts';
import { pagesForDesk } from '#db/pages/desk.ts';
import { readEnvironment } from '#lib/env.ts';
import { locales } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function SiteRoute({ params }: Props) {
  const request = await deskRequest(params, 'site.save');
  const settings = await deskSettings();
  const logos = locales.flatMap((locale) => Object.values(settings.logos[locale])).filter((id) => id !== null);
  const [pictures, pages] = [await pictureInfos(request.store, logos, request.edition.locale), await pagesForDesk(request.actor, request.store)];
  const t = translator(request.edition, 'DeskSite');
  return (
    <DeskPage request={request} place="site" words={['DeskSite', 'DeskMedia']}>
      <div className="desk-page">
        <div className="desk-head"><h1>{t('title')}</h1></div>
        <SiteForm settings={settings} zones={Intl.supportedValuesOf('timeZone')} now={request.now} pictures={pictures} pages={pages} hasKey={readEnvironment().aiKey !== null} />
      </div>
    </DeskPage>
  );
}
