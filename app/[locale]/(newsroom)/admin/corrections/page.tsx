import { deskRequest } from '#app/_request/desk-request.ts';
import { Choice } from '#components/newsroom/places/choice.tsx';
import { CorrectionsList } from '#components/newsroom/places/corrections-list.tsx';
import { Pager } from '#components/newsroom/places/pager.tsx';
import { correctionPageSize, correctionsForDesk } from '#db/articles/corrections.ts';
import { sectionsForDesk } from '#db/sections/desk.ts';
import { isLocale, languageName, locales } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';
import { asked, pageOf, type Asked } from '../asked.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Asked };

export default async function CorrectionsRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params, 'correction.read');
  const { actor, edition, store } = request;
  const { language = '', section = '', page: at } = await asked(searchParams);
  const page = pageOf(at);
  const sections = await sectionsForDesk(actor, store);
  const { corrections, total } = await correctionsForDesk(actor, store, { locale: isLocale(language) ? language : undefined, section: section || undefined, page });
  const t = translator(edition, 'DeskCorrections');
  return (
    <DeskPage request={request} place="corrections">
      <div className="desk-page">
        <div className="desk-head"><h1>{t('title')}</h1></div>
        <p className="soft small">{t('hint')}</p>
        <search>
          <form className="row filters">
            <Choice name="language" label={t('language')} value={language} all={t('allLanguages')} options={locales.map((locale) => ({ value: locale, label: languageName(locale) }))} />
            <Choice name="section" label={t('section')} value={section} all={t('allSections')} options={sections.map((one) => ({ value: one.groupKey, label: (one[edition.locale] ?? one.ar ?? one.en)?.name ?? one.groupKey }))} />
            <button type="submit" className="btn">{t('show')}</button>
          </form>
        </search>
        <CorrectionsList edition={edition} corrections={corrections} />
        <Pager edition={edition} page={page} pages={Math.ceil(total / correctionPageSize)} hrefOf={(next) => deskPaths.filtered(edition.locale, 'corrections', { language, section, page: next })} />
      </div>
    </DeskPage>
  );
}
