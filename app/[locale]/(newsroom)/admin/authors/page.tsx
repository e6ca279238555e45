import { deskRequest } from '#app/_request/desk-request.ts';
import { AuthorsDesk } from '#components/newsroom/places/authors-desk.client.tsx';
import { authorsForDesk } from '#db/authors/desk.ts';
import { pictureInfos } from '#db/media/desk.ts';
import { mayAtAll } from '#lib/permissions.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export default async function AuthorsRoute({ params }: Props) {
  const request = await deskRequest(params, 'author.find');
  const { actor, edition, store } = request;
  const authors = await authorsForDesk(actor, store, edition.locale);
  const pictures = await pictureInfos(store, authors.flatMap((author) => author.pictureId ?? []), edition.locale);
  return (
    <DeskPage request={request} place="authors" words={['DeskAuthors', 'DeskMedia']}>
      <div className="desk-page">
        <AuthorsDesk authors={authors} pictures={Object.fromEntries(pictures.map(({ id, src }) => [id, src]))} maySave={mayAtAll(actor, 'author.save')} />
      </div>
    </DeskPage>
  );
}
