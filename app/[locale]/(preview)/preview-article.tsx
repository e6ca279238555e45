import '#app/styles/newsroom/preview.css';
import { ReaderPage } from '#app/[locale]/(reader)/reader-page.tsx';
import { readChrome } from '#app/[locale]/(reader)/chrome.ts';
import { Article } from '#components/article/article.tsx';
import { PhoneFrame, PreviewBar } from '#components/newsroom/preview/preview-bar.tsx';
import { listArticles, relatedArticles } from '#db/articles/published.ts';
import type { Preview } from '#db/previews/desk.ts';
import type { Store } from '#db/store/store.ts';
import { readEnvironment } from '#lib/env.ts';
import { paths, type PreviewWidth } from '#lib/urls.ts';

type Props = { store: Store; preview: Preview; now: number; editHref: string | null; width: PreviewWidth; addressOf: (width: PreviewWidth) => string };

/** The reader's page of a story as it stands on the desk, under a bar that says so. */
export async function PreviewArticle({ store, preview, now, editHref, width, addressOf }: Props) {
  const { article } = preview;
  const { edition, usual, snippets } = await readChrome(article.locale);
  const bar = <PreviewBar edition={edition} preview={preview} editHref={editHref} widths={{ wide: addressOf('wide'), phone: addressOf('phone'), shown: width === 'phone' ? 'phone' : 'wide' }} />;
  if (width === 'phone') return <>{bar}<PhoneFrame edition={edition} src={addressOf('frame')} /></>;
  const related = await relatedArticles(store, { id: article.id, topicIds: article.topics.map((topic) => topic.id), limit: 4, now });
  const section = await listArticles(store, { of: { sectionId: article.section.id }, limit: 4, now, except: [article.id, ...related.map((card) => card.id)] });
  return (
    <>
      {width === 'wide' && bar}
      <ReaderPage locale={article.locale} current={article.section.id} versions={article.translations.map(({ locale, id, slug }) => ({ locale, path: paths.article(locale, id, slug) }))}>
        <Article
          edition={edition} article={article} related={related} fromSection={section?.cards ?? []} now={now} siteUrl={readEnvironment().siteUrl}
          summaryPlace={{ aiPageHref: usual.ai ?? null, reportPath: null, snippets }}
        />
      </ReaderPage>
    </>
  );
}
