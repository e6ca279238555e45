import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { PreviewArticle } from '#app/[locale]/(preview)/preview-article.tsx';
import { previewByToken } from '#db/previews/desk.ts';
import { currentStore } from '#db/store/current.ts';
import { deskPaths, readPreviewWidth } from '#lib/urls.ts';

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false, follow: false } };

/** A story for somebody without an account who was sent a link; the proxy has answered for links that are over. */
export default async function SharedPreviewRoute({ params, searchParams }: Props) {
  await connection();
  const { locale, token } = await params;
  const store = currentStore();
  const now = Date.now();
  const preview = await previewByToken(store, token, now);
  if (!preview) notFound();
  const width = readPreviewWidth((await searchParams).width);
  const own = preview.article.locale;
  if (own !== locale) redirect(deskPaths.sharedPreview(own, token, width));
  return <PreviewArticle store={store} preview={preview} now={now} width={width} editHref={null} addressOf={(other) => deskPaths.sharedPreview(own, token, other)} />;
}
