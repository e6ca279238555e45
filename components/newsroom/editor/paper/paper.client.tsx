'use client';

import { useCallback, useMemo } from 'react';
import type { Body } from '#lib/body/schema.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import type { PictureInfo } from '#db/media/desk.ts';
import { BodyEditor } from '../../body/body-editor.client.tsx';
import type { Notice } from '../../body/notices.ts';
import { usePicturePicker, useUploadPictures } from '../../media/use-pictures.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { PaperHead } from './paper-head.client.tsx';
import { StyleFoot } from '../style/style-foot.client.tsx';

/** The story as a sheet of paper, in the reader's faces and the story's own direction. */
export function Paper({ onFinding }: { onFinding: (id: string) => void }) {
  const { story, store, body, pictures, addPictures } = useDesk();
  const sayNotice = useNotice();
  const { pick, dialog } = usePicturePicker({ locale: story.locale });
  const upload = useUploadPictures(story.locale);
  const byId = useMemo(() => Object.fromEntries(pictures), [pictures]);
  const learnt = (found: PictureInfo[]) => {
    addPictures(found);
    return found;
  };
  const onChange = useCallback((next: Body) => store.patch({ body: next }), [store]);
  return (
    <>
      <BodyEditor
        ref={body} initial={story.fields.body} lang={story.locale} dir={directionOf(story.locale)} onChange={onChange} pictures={byId} editable={story.rights.save}
        pickPictures={async (options) => learnt(await pick(options))} uploadPictures={async (files) => learnt(await upload(files))}
        onNotice={sayNotice} onFinding={onFinding} head={<PaperHead />} foot={<StyleFoot />}
      />
      {dialog}
    </>
  );
}

function useNotice(): (notice: Notice) => void {
  const t = useWords('DeskBody');
  const toast = useToast();
  return (notice) => toast({ text: 'values' in notice ? t(notice.key, notice.values) : t(notice.key) });
}
