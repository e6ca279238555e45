'use client';

import { ImagePlus, Upload } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Button, DropZone, FileTrigger, Heading, Text, type DropZoneProps } from 'react-aria-components';
import { useWords } from '../words.client.tsx';
import { takenTypes } from './upload-picture.ts';

type Props = { onFiles: (files: File[]) => void; /** Large and teaching where there is nothing yet. */ size: 'large' | 'small'; /** A button for those who drop nothing, where the page has none. */ children?: ReactNode };

/** Where pictures are dropped, pasted, or chosen from a phone or a disk. */
export function MediaDropZone({ onFiles, size, children }: Props) {
  const t = useWords('DeskMedia');
  usePaste(onFiles);
  return (
    <DropZone
      className="media-drop" data-size={size} aria-label={t('drop')}
      getDropOperation={() => 'copy'}
      onDrop={(event) => void droppedFiles(event).then(onFiles)}
    >
      <ImagePlus aria-hidden />
      <Heading level={2}>{t('drop')}</Heading>
      <Text slot="label">{t('dropKinds')}</Text>
      {children}
    </DropZone>
  );
}

/** The button that opens the chooser of the system; on a phone, camera and gallery. */
export function ChooseFiles({ onFiles, many = true, look = 'btn' }: { onFiles: (files: File[]) => void; many?: boolean; look?: string }) {
  const t = useWords('DeskMedia');
  return (
    <FileTrigger acceptedFileTypes={takenTypes} allowsMultiple={many} onSelect={(files) => files && onFiles([...files])}>
      <Button className={look}><Upload aria-hidden />{many ? t('upload') : t('uploadOne')}</Button>
    </FileTrigger>
  );
}

/** A picture that is pasted anywhere on the page goes the same way; text goes where it was meant to. */
function usePaste(onFiles: (files: File[]) => void) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles]);
}

async function droppedFiles({ items }: Parameters<NonNullable<DropZoneProps['onDrop']>>[0]): Promise<File[]> {
  return Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
}
