'use client';

import { Suspense, use, useState } from 'react';
import type { MediaItem, PictureInfo } from '#db/media/desk.ts';
import type { FoundMedia } from '#db/media/find.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { act } from '../act.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import { PickedWords } from './picked-words.client.tsx';
import { ChooseFiles, MediaDropZone } from './drop-zone.client.tsx';
import { FoundMediaFoot } from './found-media.client.tsx';
import { MediaGrid } from './media-grid.client.tsx';
import { MediaSearch } from './media-search.client.tsx';
import { infoOf } from './picture-info.ts';
import { UploadList } from './upload-list.client.tsx';
import { useLibrary } from './use-library.client.tsx';
import { useUploads } from './use-uploads.client.tsx';

export type PicturePickingProps = {
  onPick: (pictures: PictureInfo[]) => void;
  onClose: () => void;
  many?: boolean;
  /** Language of the story: its words are asked for and handed over. The admin's own, if it is not given. */
  locale?: Locale;
  /** What stands beside the picture says what it shows: no words of its own are asked for. */
  wordless?: boolean;
};

/** The library as a dialog: find a picture or send one, say what it shows if nobody has, and take it. Needs the words of `DeskMedia`. */
export function PicturePicking({ onPick, onClose, many = false, locale, wordless }: PicturePickingProps) {
  const t = useWords('DeskMedia');
  return (
    <Modal title={many ? t('pickMany') : t('pickOne')} isOpen onClose={onClose} size="wide">
      <Opened onPick={onPick} many={many} locale={locale} wordless={wordless} />
    </Modal>
  );
}

function Opened(props: Pick<PicturePickingProps, 'onPick' | 'locale' | 'wordless'> & { many: boolean }) {
  const edition = useEdition();
  const [first] = useState(() => firstPage(edition.locale));
  const t = useWords('DeskMedia');
  return (
    <Suspense fallback={<p className="soft" role="status">{t('looking')}</p>}>
      <Picking {...props} first={first} />
    </Suspense>
  );
}

async function firstPage(locale: Locale): Promise<FoundMedia> {
  const found = await act('media.find', { locale });
  return found.ok ? found.value : { pictures: [], next: null };
}

function Picking({ first, onPick, many, locale, wordless }: Pick<PicturePickingProps, 'onPick' | 'locale' | 'wordless'> & { many: boolean; first: Promise<FoundMedia> }) {
  const t = useWords('DeskMedia');
  const edition = useEdition();
  const library = useLibrary(use(first));
  const [chosen, setChosen] = useState<readonly MediaItem[]>([]);
  const choose = (ids: Set<number>) => setChosen((before) => [...ids].flatMap((id) => library.pictures.find((one) => one.id === id) ?? before.find((one) => one.id === id) ?? []));
  const uploads = useUploads((picture) => {
    library.put(picture);
    setChosen((before) => (many ? [...before.filter((one) => one.id !== picture.id), picture] : [picture]));
  });
  const language = locale ?? edition.locale;
  return (
    <div className="picture-picker">
      <MediaDropZone size="small" onFiles={uploads.add}><ChooseFiles many={many} onFiles={uploads.add} /></MediaDropZone>
      <UploadList uploads={uploads} />
      <MediaSearch library={library} />
      <div className="picture-picker-found">
        <MediaGrid pictures={library.pictures} chosen={new Set(chosen.map((one) => one.id))} choose={{ many, change: choose }} />
        <FoundMediaFoot library={library} />
      </div>
      <PickedWords
        key={chosen.map((one) => one.id).join()} chosen={chosen} locale={language} wordless={wordless}
        onDone={(pictures) => onPick(pictures.map((picture) => infoOf(picture, language)))}
        label={many ? t('take', { count: chosen.length }) : t('takeOne')}
      />
    </div>
  );
}
