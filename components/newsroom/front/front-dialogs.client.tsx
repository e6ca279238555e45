'use client';

import type { FrontDesk, ShelfStory } from '#db/fronts/desk.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useWords } from '../words.client.tsx';
import type { Asked, Builder } from './builder.ts';
import { keyOfStory } from './draft.ts';
import { ExpiryDialog } from './expiry-dialog.client.tsx';
import { HistoryDialog } from './history-dialog.client.tsx';
import { Preview } from './preview.client.tsx';
import { RuleDialog } from './rule-dialog.client.tsx';
import { ScheduleDialog } from './schedule-dialog.client.tsx';
import { StoryPicker } from './shelf.client.tsx';
import { useFrontWords } from './use-front-words.client.tsx';
import type { Publishing } from './use-publishing.client.tsx';

type Props = { asked: Asked | null; builder: Builder; desk: FrontDesk; publishing: Publishing; onFound: (stories: readonly ShelfStory[]) => void; onClose: () => void };

/** Whatever the builder asks of the editor, one at a time. */
export function FrontDialogs({ asked, builder, desk, publishing, onFound, onClose }: Props) {
  const t = useWords('DeskFront');
  const names = useFrontWords(builder);
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'expiry':
      return <ExpiryDialog builder={builder} rowKey={asked.key} onClose={onClose} />;
    case 'rule':
      return <RuleDialog builder={builder} at={{ key: asked.key }} onClose={onClose} />;
    case 'newRule':
      return <RuleDialog builder={builder} at={{ place: asked.place }} onClose={onClose} />;
    case 'story': {
      const pick = ({ id }: ShelfStory) => {
        builder.putRows([{ key: keyOfStory(id), articleId: id }], asked.place, asked.place === 'lead' ? 0 : Infinity);
        onClose();
      };
      return <Modal title={t('addStoryTo', { place: names.place(asked.place) })} isOpen onClose={onClose}><StoryPicker builder={builder} first={desk.shelf} onFound={onFound} onPick={pick} /></Modal>;
    }
    case 'schedule':
      return <ScheduleDialog builder={builder} onClose={onClose} onSchedule={(at) => { onClose(); void publishing.schedule(at); }} />;
    case 'history':
      return (
        <HistoryDialog
          builder={builder} desk={desk} onClose={onClose}
          onBack={(edition) => { onClose(); void publishing.bringBack(edition.id); }}
          onCallOff={(edition) => { onClose(); void publishing.callOff(edition); }}
        />
      );
    case 'preview':
      return <Modal title={t('preview')} isOpen onClose={onClose}><div className="front-view-modal"><Preview builder={builder} /></div></Modal>;
  }
}
