import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { deskSettings } from '#app/_request/desk-edition.ts';
import { deskRequest } from '#app/_request/desk-request.ts';
import { TranslationDesk } from '#components/newsroom/translation/translation-desk.client.tsx';
import { deskStory } from '#db/articles/desk.ts';
import { translationDesk } from '#db/articles/translations/desk.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';
import { DeskPage } from '../../../desk-page.tsx';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await deskRequest(params);
  return { title: translator(edition, 'DeskTranslate')('title') };
}

/** A translation beside its source, and what has changed there since. */
export default async function TranslateRoute({ params }: Props) {
  const request = await deskRequest(params);
  const { actor, edition, store, now } = request;
  const { id: segment } = await params;
  const id = /^[1-9]\d{0,14}$/.test(segment) ? Number(segment) : 0;
  const story = await deskStory(actor, store, id, now);
  if (!story) notFound();
  const desk = await translationDesk(actor, store, id);
  if (!desk) redirect(deskPaths.article(edition.locale, id));
  return (
    <DeskPage request={request} place="articles" words={['DeskTranslate']}>
      <TranslationDesk key={id} desk={{ ...desk, maySave: story.rights.save }} fields={story.fields} version={story.version} proposes={(await deskSettings()).summaries.engine.kind !== 'embedded'} />
    </DeskPage>
  );
}
