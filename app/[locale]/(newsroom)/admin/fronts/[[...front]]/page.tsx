import { notFound } from 'next/navigation';
import { deskRequest } from '#app/_request/desk-request.ts';
import { FrontBuilder } from '#components/newsroom/front/front-builder.client.tsx';
import { frontDesk, type FrontOf } from '#db/fronts/desk.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { DeskPage } from '../../desk-page.tsx';

type Props = { params: Promise<{ locale: string; front?: string[] }> };

/** The builder of one front: `/fronts` is the home front of the admin's own language, then `/fronts/en` and `/fronts/ar/3`. */
export default async function FrontsRoute({ params }: Props) {
  const request = await deskRequest(params, 'front.read');
  const { actor, store, edition, now } = request;
  const of = readFront((await params).front ?? [], edition.locale);
  const desk = of && (await frontDesk(actor, store, of, now));
  if (!desk) notFound();
  return (
    <DeskPage request={request} place="fronts" places="rail" words={['DeskFront', 'DeskTime', 'DeskStatus', 'DeskMoment']}>
      <FrontBuilder key={`${desk.of.locale}-${desk.of.sectionId}`} desk={desk} me={actor.id} now={now} />
    </DeskPage>
  );
}

function readFront([locale, section, ...more]: string[], own: Locale): FrontOf | null {
  if (locale === undefined) return { locale: own, sectionId: null };
  if (!isLocale(locale) || more.length > 0) return null;
  if (section === undefined) return { locale, sectionId: null };
  return /^[1-9]\d{0,14}$/.test(section) ? { locale, sectionId: Number(section) } : null;
}
