import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PreviewArticle } from '#app/[locale]/(preview)/preview-article.tsx';
import { deskRequest } from '#app/_request/desk-request.ts';
import { previewOf } from '#db/previews/desk.ts';
import { deskPaths, readPreviewWidth } from '#lib/urls.ts';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { referrer: 'no-referrer' };

/** What readers would see of a story if it went out as it stands on the desk. */
export default async function ArticlePreviewRoute({ params, searchParams }: Props) {
  const { actor, edition, store, now } = await deskRequest(params);
  const id = Number((await params).id);
  const preview = Number.isSafeInteger(id) && id > 0 ? await previewOf(actor, store, id, now) : null;
  if (!preview) notFound();
  const { locale } = preview.article;
  const width = readPreviewWidth((await searchParams).width);
  if (locale !== edition.locale) redirect(deskPaths.preview(locale, id, width));
  return (
    <PreviewArticle
      store={store} preview={preview} now={now} width={width} editHref={deskPaths.article(locale, id)}
      addressOf={(other) => deskPaths.preview(locale, id, other)}
    />
  );
}
