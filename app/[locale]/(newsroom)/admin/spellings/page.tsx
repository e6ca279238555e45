import { deskRequest } from '#app/_request/desk-request.ts';
import { LanguageTabs } from '#components/newsroom/places/language-tabs.tsx';
import { SpellingsDesk } from '#components/newsroom/places/spellings-desk.client.tsx';
import { findSpellings } from '#db/spellings/find.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { mayAtAll } from '#lib/permissions.ts';
import { asked, type Asked } from '../asked.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Asked };

export default async function SpellingsRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params, 'spelling.find');
  const { actor, edition, store } = request;
  const { language: wanted } = await asked(searchParams);
  const language = isLocale(wanted) ? wanted : edition.locale;
  const found = await findSpellings(actor, store, { locale: language });
  const t = translator(edition, 'DeskSpellings');
  return (
    <DeskPage request={request} place="spellings" words={['DeskSpellings']}>
      <div className="desk-page">
        <SpellingsDesk spellings={found.ok ? found.value : []} language={language} maySave={mayAtAll(actor, 'spelling.save')}>
          <p className="soft small">{t('hint')}</p>
          <LanguageTabs edition={edition} place="spellings" language={language} />
        </SpellingsDesk>
      </div>
    </DeskPage>
  );
}
