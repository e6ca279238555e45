import { deskRequest } from '#app/_request/desk-request.ts';
import { MediaLibrary } from '#components/newsroom/media/media-library.client.tsx';
import { mediaCount, mediaItems } from '#db/media/desk.ts';
import { findMedia } from '#db/media/find.ts';
import { can, mayAtAll } from '#lib/permissions.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ picture?: string | string[] }> };

export default async function MediaRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params, 'media.find');
  const { actor, store, edition: { locale } } = request;
  const { picture } = await searchParams;
  const asked = typeof picture === 'string' && /^[1-9]\d{0,14}$/.test(picture) ? [Number(picture)] : [];
  const found = await findMedia(actor, store, { locale, words: '', filter: 'all' });
  const [opened] = await mediaItems(store, asked, locale);
  return (
    <DeskPage request={request} place="media" words={['DeskMedia']}>
      <div className="desk-page">
        <MediaLibrary
          key={opened?.id ?? 0} first={found.ok ? found.value : { pictures: [], next: null }} total={await mediaCount(store)} opened={opened ?? null}
          rights={{
            me: actor.id, add: can(actor, 'media.add'), saveAny: can(actor, 'media.save'), saveOwn: mayAtAll(actor, 'media.save'),
            replace: can(actor, 'media.replace'), remove: can(actor, 'media.remove'),
          }}
        />
      </div>
    </DeskPage>
  );
}
