import { Search } from 'lucide-react';
import { deskRequest } from '#app/_request/desk-request.ts';
import { LanguageTabs } from '#components/newsroom/places/language-tabs.tsx';
import { Pager } from '#components/newsroom/places/pager.tsx';
import { TopicsDesk } from '#components/newsroom/places/topics-desk.client.tsx';
import { topicsForDesk } from '#db/topics/desk.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { mayAtAll } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { asked, pageOf, type Asked } from '../asked.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Asked };

const pageSize = 50;

export default async function TopicsRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params, 'topic.find');
  const { actor, edition, store } = request;
  const { language: wanted, words = '', page: at } = await asked(searchParams);
  const language = isLocale(wanted) ? wanted : edition.locale;
  const topics = await topicsForDesk(actor, store, { locale: language, words });
  const page = pageOf(at);
  const t = translator(edition, 'DeskTopics');
  return (
    <DeskPage request={request} place="topics" words={['DeskTopics']}>
      <div className="desk-page">
        <TopicsDesk
          topics={topics.slice((page - 1) * pageSize, page * pageSize)} language={language} words={words}
          may={{ save: mayAtAll(actor, 'topic.save'), merge: mayAtAll(actor, 'topic.merge') }}
        >
          <LanguageTabs edition={edition} place="topics" language={language} />
          <search>
            <form className="row">
              <input type="hidden" name="language" value={language} />
              <label className="input-with-icon search-words"><Search aria-hidden /><input name="words" type="search" defaultValue={words} aria-label={t('search')} placeholder={t('search')} dir="auto" /></label>
              <button type="submit" className="btn">{t('look')}</button>
            </form>
          </search>
        </TopicsDesk>
        <Pager edition={edition} page={page} pages={Math.ceil(topics.length / pageSize)} hrefOf={(next) => deskPaths.filtered(edition.locale, 'topics', { language, words, page: next })} />
      </div>
    </DeskPage>
  );
}
