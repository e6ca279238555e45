'use client';

import { useCallback, useState } from 'react';
import type { MediaItem } from '#db/media/desk.ts';
import type { FoundMedia } from '#db/media/find.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';
import { ChooseFiles, MediaDropZone } from './drop-zone.client.tsx';
import { FoundMediaFoot } from './found-media.client.tsx';
import { MediaGrid } from './media-grid.client.tsx';
import { MediaSearch } from './media-search.client.tsx';
import { MediaSheet, type MediaRights } from './media-sheet.client.tsx';
import { MediaTeach } from './media-teach.client.tsx';
import { UploadList } from './upload-list.client.tsx';
import { useLibrary } from './use-library.client.tsx';
import { useUploads } from './use-uploads.client.tsx';

type Props = {
  first: FoundMedia;
  /** How many pictures the library held when the page was made. */
  total: number;
  /** The picture that the address names. */
  opened: MediaItem | null;
  rights: MediaRights & { add: boolean };
};

/** As they stand on the keyboard, in every language. */
const pasteKeys = 'Ctrl V';

/** A picture that is looked at, with what was typed before it was closed without saving. */
type Opened = { picture: MediaItem; draft?: MediaItem };

/** The library: what is on its way, what is there, and one picture opened. Where there is nothing yet, it teaches. */
export function MediaLibrary({ first, total, opened, rights }: Props) {
  const t = useWords('DeskMedia');
  const toast = useToast();
  const because = useErrorWords();
  const library = useLibrary(first);
  const [open, setOpen] = useState<Opened | null>(opened && { picture: opened });
  const [count, setCount] = useState(total);
  const uploads = useUploads((picture, known) => {
    library.put(picture);
    if (!known) setCount((now) => now + 1);
  });
  const openOne = (id: number) => {
    const picture = library.pictures.find((one) => one.id === id);
    if (picture) setOpen({ picture });
  };
  const { add } = uploads;
  const onFiles = useCallback((files: File[]) => add(files), [add]);

  const remove = async ({ id }: MediaItem) => {
    const removed = await act('media.remove', { id });
    if (!removed.ok) return toast({ text: because(removed.reason) });
    setOpen(null);
    library.take(id);
    setCount((now) => now - 1);
    toast({ text: t('removed'), undo: { run: () => restore(id) } });
  };
  const restore = async (id: number) => {
    const restored = await act('media.restore', { id });
    if (!restored.ok) return toast({ text: because(restored.reason) });
    setCount((now) => now + 1);
    library.search({});
  };

  const empty = count === 0;
  return (
    <>
      <header className="desk-head">
        <h1>{t('title')}</h1>
        <span className="soft media-holds">{t('holds', { count })}</span>
        <span className="grow" />
        {rights.add && <ChooseFiles onFiles={onFiles} look="btn btn-primary" />}
      </header>
      <UploadList uploads={uploads} onDescribe={(id) => openOne(id)} />
      {rights.add && (
        <div className={empty ? undefined : 'media-strip'}>
          <MediaDropZone size={empty ? 'large' : 'small'} onFiles={onFiles}>
            {empty && <ChooseFiles onFiles={onFiles} />}
            {empty && <p className="small">{t.rich('pasteHint', { key: () => <kbd>{pasteKeys}</kbd> })}</p>}
          </MediaDropZone>
        </div>
      )}
      {empty ? <MediaTeach /> : (
        <>
          <MediaSearch library={library} />
          <MediaGrid pictures={library.pictures} onOpen={(id) => openOne(id)} />
          <FoundMediaFoot library={library} />
        </>
      )}
      {open && (
        <MediaSheet
          key={`${open.picture.id}.${open.picture.version}`} picture={open.picture} typed={open.draft} rights={rights}
          onReplaced={(picture, draft) => {
            library.put(picture);
            setOpen({ picture, draft });
          }}
          onSaved={(picture) => {
            library.put(picture);
            setOpen(null);
          }}
          onRemove={() => void remove(open.picture)}
          onClose={(draft) => {
            if (draft) toast({ text: t('unsaved'), undo: { run: () => setOpen({ picture: open.picture, draft }) } });
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
