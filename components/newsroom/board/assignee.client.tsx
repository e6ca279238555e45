'use client';

import { Check, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Button, Dialog, DialogTrigger, Input, ListBox, ListBoxItem, Popover, SearchField, useFilter } from 'react-aria-components';
import { useWords } from '../words.client.tsx';
import type { Person } from './board-view.ts';
import { usePeople } from './row-people.client.tsx';
import { useRowVerbs, type RowStory } from './row-verbs.ts';

type Props = { story: RowStory; assignee: Person | null; mayAssign: boolean };

const nobody = 'nobody';

/** Who looks after a story, and the way to give it to somebody else. */
export function Assignee({ story, assignee, mayAssign }: Props) {
  const t = useWords('DeskBoard');
  const people = usePeople();
  const { contains } = useFilter({ sensitivity: 'base' });
  const { assign, busy } = useRowVerbs(story);
  const [open, setOpen] = useState(false);
  const shown = assignee ? <><span className="avatar" aria-hidden>{[...assignee.name][0]}</span><span>{assignee.name}</span></> : <><UserPlus aria-hidden />{t('assign')}</>;
  if (!mayAssign) return assignee ? <span className="board-person">{shown}</span> : null;
  const choose = (id: string) => {
    setOpen(false);
    void assign({ from: assignee, to: people.find((person) => person.id === id) ?? null });
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        className={assignee ? 'board-person' : 'link board-person'} isDisabled={busy}
        aria-label={assignee ? t('assignOf', { headline: story.headline, name: assignee.name }) : t('assignNobody', { headline: story.headline })}
      >
        {shown}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="board-assign" aria-label={t('assignNobody', { headline: story.headline })}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={t('findPerson')} autoFocus className="board-find"><Input className="input" placeholder={t('findPerson')} /></SearchField>
            <ListBox
              className="menu" aria-label={t('assignee')} selectionMode="single" disallowEmptySelection selectedKeys={assignee ? [assignee.id] : []}
              onSelectionChange={(keys) => keys !== 'all' && choose(String([...keys][0]))}
              renderEmptyState={() => <p className="soft small board-none">{t('noPerson')}</p>}
            >
              {people.map(({ id, name }) => (
                <ListBoxItem key={id} id={id} textValue={name}><span className="avatar" aria-hidden>{[...name][0]}</span>{name}{id === assignee?.id && <Check aria-hidden />}</ListBoxItem>
              ))}
              {assignee && <ListBoxItem id={nobody} textValue={t('nobody')}>{t('nobody')}</ListBoxItem>}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
