import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReaderPage } from '#app/[locale]/(reader)/reader-page.tsx';
import { listLength } from '#app/[locale]/(reader)/older.ts';
import { deskRequest } from '#app/_request/desk-request.ts';
import { Front } from '#components/front/front.tsx';
import { SectionFront } from '#components/list/section-front.tsx';
import { composeFront, composeSection } from '#db/fronts/published.ts';
import { sectionsOf } from '#db/sections/published.ts';
import { readPreviewQuery } from '#lib/front/preview-query.ts';
import { translator } from '#lib/i18n/translator.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await deskRequest(params, 'front.preview');
  return { title: translator(edition, 'DeskFront')('previewOf', { name: edition.name }) };
}

/** A front as readers would see it at an hour, from slots that nobody has published. */
export default async function FrontPreviewRoute({ params, searchParams }: Props) {
  const { store, edition, now: present } = await deskRequest(params, 'front.preview');
  const asked = readPreviewQuery(await searchParams);
  if (!asked) notFound();
  const { locale } = edition;
  const now = Math.max(present, asked.at ?? 0);
  if (asked.sectionId === null) {
    const front = await composeFront(store, { locale, slots: asked.slots, now });
    return <ReaderPage locale={locale} current="front" breaking={front.breaking}><Front edition={edition} front={front} now={now} /></ReaderPage>;
  }
  const section = (await sectionsOf(store, locale)).find(({ id }) => id === asked.sectionId);
  if (!section) notFound();
  const { list } = await composeSection(store, asked.slots, { section, limit: listLength, now });
  return <ReaderPage locale={locale} current={section.id}><SectionFront edition={edition} section={section} list={list} now={now} /></ReaderPage>;
}
