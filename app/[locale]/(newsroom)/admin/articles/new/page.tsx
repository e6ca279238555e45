import { notFound } from 'next/navigation';
import { deskRequest } from '#app/_request/desk-request.ts';
import { NewStory } from '#components/newsroom/editor/new-story.client.tsx';
import { NoDesk } from '#components/newsroom/home/no-desk.tsx';
import { sectionsToStartIn } from '#db/articles/sections-to-start-in.ts';
import { translator } from '#lib/i18n/translator.ts';
import { lacksDesk } from '#lib/newsroom/lacks-desk.ts';
import { DeskPage } from '../../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function NewArticleRoute({ params }: Props) {
  const request = await deskRequest(params, 'article.draft');
  const { actor, edition, store } = request;
  const sections = await sectionsToStartIn(actor, store);
  if (sections.length === 0 && !lacksDesk(actor)) notFound();
  const t = translator(edition, 'DeskEditor');
  return (
    <DeskPage request={request} place="articles" words={['DeskEditor']}>
      <div className="desk-page">
        <div className="desk-head"><h1>{t('newTitle')}</h1></div>
        {sections.length === 0 ? <NoDesk edition={edition} /> : <NewStory sections={sections} />}
      </div>
    </DeskPage>
  );
}
