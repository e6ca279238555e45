import { notFound } from 'next/navigation';
import { deskEdition, deskSettings } from '#app/_request/desk-edition.ts';
import { deskRequest } from '#app/_request/desk-request.ts';
import { StoryEditor } from '#components/newsroom/editor/editor.client.tsx';
import { deskStory } from '#db/articles/desk.ts';
import { aroundStory } from '#db/articles/around-story.ts';
import type { SiteSettings } from '#db/site/input.ts';
import { readEnvironment } from '#lib/env.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { DeskPage } from '../../desk-page.tsx';

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function ArticleRoute({ params }: Props) {
  const request = await deskRequest(params);
  const { actor, store, now } = request;
  const story = await deskStory(actor, store, idOf((await params).id), now);
  if (!story) notFound();
  const { numerals } = await deskEdition(story.locale);
  const t = translator(request.edition, 'DeskEditor');
  const publicPath = story.live ? paths.article(story.locale, story.id, story.publicSlug) : null;
  return (
    <DeskPage
      request={request} place="articles" places="rail" bar="page" title={t('title', { headline: story.fields.headline || t('untitled') })}
      words={['DeskEditor', 'DeskPublish', 'DeskHistory', 'DeskConflict', 'DeskStyle', 'DeskSummary', 'DeskSuggest', 'DeskBody', 'DeskMedia', 'DeskDrafts', 'DeskVersions', 'DeskMoment']}
    >
      <StoryEditor
        key={story.id} me={{ id: actor.id, name: actor.name }}
        story={{ ...story, ...await aroundStory(actor, store, story), publicPath, numerals, proposes: proposalsOf(await deskSettings()), siteUrl: readEnvironment().siteUrl }}
      />
    </DeskPage>
  );
}

function idOf(segment: string): number {
  return /^[1-9]\d{0,14}$/.test(segment) ? Number(segment) : 0;
}

/** A model proposes words; whether it also describes pictures is its own gift. */
function proposalsOf({ summaries: { engine } }: SiteSettings): { words: boolean; pictures: boolean } {
  return { words: engine.kind !== 'embedded', pictures: engine.kind !== 'embedded' && engine.vision };
}
