'use client';

import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { DeskTopic } from '#db/topics/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { act } from '../act.ts';
import { useWords } from '../words.client.tsx';
import { SheetForm } from './sheet-form.client.tsx';
import { useDone } from './use-done.client.tsx';

type Choice = { id: number; name: string };
type Props = { topic: DeskTopic; language: Locale; onClose: () => void };

/** Says which topic stays; what happens to stories and address is said before. */
export function TopicMergeForm({ topic, language, onClose }: Props) {
  const t = useWords('DeskTopics');
  const done = useDone();
  const [choices, setChoices] = useState<Choice[]>([]);
  const [into, setInto] = useState<Choice | null>(null);
  const look = async (words: string) => {
    const found = await act('topic.find', { locale: language, words });
    if (found.ok) setChoices(found.value.filter((one) => one.id !== topic.id));
  };
  const submit = async () => {
    if (!into) return 'topicAbsent';
    const merged = await act('topic.merge', { from: topic.id, into: into.id });
    if (!merged.ok) return merged.reason;
    const { value } = merged;
    done(t('merged', { from: topic.name, into: into.name }), () => act('topic.split', value));
    onClose();
    return null;
  };
  return (
    <SheetForm title={t('mergeTitle', { name: topic.name })} doing={t('merge')} onClose={onClose} onSubmit={submit}>
      <p>{t('mergeTells', { name: topic.name, count: topic.stories })}</p>
      <ComboBox
        className="field" items={choices} menuTrigger="focus" allowsEmptyCollection
        onInputChange={(words) => void look(words)}
        onSelectionChange={(key) => setInto(choices.find((one) => one.id === key) ?? null)}
      >
        <Label>{t('mergeInto')}</Label>
        <Input dir="auto" onFocus={() => void look('')} />
        <Popover className="popover">
          <ListBox<Choice> className="menu" renderEmptyState={() => <p className="soft small">{t('noOther')}</p>}>
            {(choice) => <ListBoxItem id={choice.id} textValue={choice.name}>{choice.name}</ListBoxItem>}
          </ListBox>
        </Popover>
      </ComboBox>
    </SheetForm>
  );
}
