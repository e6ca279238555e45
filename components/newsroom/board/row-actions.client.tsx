'use client';

import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { BoardAction, BoardDraftAction } from '#db/board/dress.ts';
import { useDraftVerbs, useLeaving } from '../drafts/use-draft-verbs.client.tsx';
import { useWords } from '../words.client.tsx';
import { PublishDialog } from './publish-dialog.client.tsx';
import { useRowVerbs, type RowStory } from './row-verbs.ts';
import { WordsDialog } from './words-dialog.client.tsx';

type Props = { story: RowStory; actions: readonly BoardAction[]; draftActions: readonly BoardDraftAction[]; links: { open: string; preview: string; see: string | null } };

/** The step that comes next in the work is offered openly on a phone; everything else is in the menu. */
const nextSteps: readonly BoardAction[] = ['approve', 'publish', 'submit'];

/** What may be done to a story, from its row. */
export function RowActions({ story, actions, draftActions, links }: Props) {
  const t = useWords('DeskBoard');
  const drafts = useWords('DeskDrafts');
  const { duplicate, remove } = useDraftVerbs();
  const place = useOwnRow(story.id);
  const { busy, take, submit, approve, unschedule, sendBack, withdraw, publish, schedule } = useRowVerbs(story);
  const [asking, ask] = useState<'sendBack' | 'withdraw' | 'publish' | null>(null);
  const close = () => ask(null);
  const choose = (action: BoardAction) => {
    switch (action) {
      case 'take': return void take();
      case 'submit': return void submit();
      case 'approve': return void approve();
      case 'unschedule': return void unschedule();
      case 'sendBack': case 'publish': case 'withdraw': return ask(action);
    }
  };
  const next = nextSteps.find((step) => actions.includes(step));
  return (
    <>
      {next && <button type="button" className="btn btn-tonal board-step" aria-disabled={busy} onClick={() => !busy && choose(next)}>{busy ? t('working') : t(next)}</button>}
      <MenuTrigger>
        <Button ref={place} className="icon-btn" aria-label={t('optionsOf', { headline: story.headline })}><Ellipsis aria-hidden /></Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu">
            <MenuItem id="open" href={links.open}>{t('open')}</MenuItem>
            <MenuItem id="preview" href={links.preview} target="_blank">{t('preview')}</MenuItem>
            {links.see && <MenuItem id="see" href={links.see} target="_blank">{t('see')}</MenuItem>}
            {actions.length > 0 && <Separator className="board-apart" />}
            {actions.map((action) => <MenuItem key={action} id={action} isDisabled={busy} onAction={() => choose(action)}>{t(action)}</MenuItem>)}
            {draftActions.length > 0 && <Separator className="board-apart" />}
            {draftActions.includes('duplicate') && <MenuItem id="duplicate" onAction={() => void duplicate(story)}>{drafts('duplicate')}</MenuItem>}
            {draftActions.includes('remove') && <MenuItem id="remove" className="menu-grave" onAction={() => remove(story)}>{drafts('remove')}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      <WordsDialog
        isOpen={asking === 'sendBack'} onClose={close} story={story} words={{ title: t('sendBackTitle'), field: t('sendBackField'), hint: t('sendBackHint'), submit: t('sendBackDo') }}
        send={sendBack}
      />
      <WordsDialog
        isOpen={asking === 'withdraw'} onClose={close} story={story} grave words={{ title: t('withdrawTitle'), field: t('withdrawField'), hint: t('withdrawHint'), submit: t('withdrawDo') }}
        send={withdraw}
      />
      <PublishDialog isOpen={asking === 'publish'} onClose={close} story={story} publish={publish} schedule={schedule} />
    </>
  );
}

/** Hides the row while its draft is on its way out, and hands the focus on to the row after it. */
function useOwnRow(id: number) {
  const place = useRef<HTMLButtonElement>(null);
  const leaving = useLeaving(id);
  useEffect(() => {
    const row = place.current?.closest<HTMLElement>('[data-board-row]');
    if (!row) return;
    row.hidden = leaving;
    if (leaving) row.nextElementSibling?.querySelector<HTMLElement>('.board-title')?.focus();
  }, [leaving]);
  return place;
}
