'use client';

import { ArrowDown, ArrowUp, ChevronDown, Plus, X } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { Button, ComboBox, ComboBoxStateContext, Group, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useWords } from '../../words.client.tsx';
import type { Named } from '../editor-story.ts';
import { useOffers } from './use-offers.client.tsx';

type Props = {
  label: string;
  hint?: string;
  chosen: Named[];
  lang: string;
  /** What is said where nothing answers to the words, if there is more to say. */
  nothing?: string;
  /** Null where the newsroom cannot be reached. */
  find: (words: string) => Promise<Named[] | null>;
  /** Makes what is not there yet; null when it was refused, which says why itself. */
  create?: (name: string) => Promise<Named | null>;
  onChange: (chosen: Named[]) => void;
};

const emptyWords = { looking: 'looking', found: 'nothingFound', failed: 'notReached' } as const;

type Offer = { id: string; name: string; take: () => void };

/** Several things in an order, chosen from those most used or by typing their names. */
export function Chooser({ label, hint, nothing, chosen, lang, find, create, onChange }: Props) {
  const t = useWords('DeskEditor');
  const [words, setWords] = useState('');
  const { offered, state, look, know, forget } = useOffers({ find, words, but: chosen });
  const name = words.trim();
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });

  const add = (one: Named) => {
    onChange([...chosen, one]);
    setWords('');
  };
  /** The words go at once: emptied after the answer, they would open the list again under whoever has gone on. */
  const make = async () => {
    setWords('');
    const made = await create?.(name);
    if (!made) return setWords(name);
    know([made]);
    if (!latest.current.some((other) => other.id === made.id)) onChange([...latest.current, made]);
  };
  const isNew = create !== undefined && name.length > 1 && state === 'found' && ![...offered, ...chosen].some((one) => one.name === name);
  const items: Offer[] = [
    ...offered.map((one) => ({ id: String(one.id), name: one.name, take: () => add(one) })),
    ...(isNew ? [{ id: 'new', name: t('create', { name }), take: () => void make() }] : []),
  ];

  return (
    <div className="chooser">
      <ComboBox
        className="field" items={items} inputValue={words} menuTrigger="focus" allowsEmptyCollection selectedKey={null}
        onInputChange={(typed) => { setWords(typed); void look(typed); }}
        onOpenChange={(open) => { if (open) forget(); }}
      >
        <Label>{label}</Label>
        <Group className="chooser-input">
          <ChooserInput lang={lang} placeholder={t('typeToFind')} />
          <Button className="icon-btn icon-small" aria-label={t('offers')}><ChevronDown aria-hidden /></Button>
        </Group>
        {hint && <Text slot="description" className="field-hint">{hint}</Text>}
        <Popover className="popover chooser-menu" maxHeight={300}>
          <ListBox className="menu" renderEmptyState={() => <p className="menu-empty">{state === 'found' && nothing ? nothing : t(emptyWords[state])}</p>}>
            {(item: Offer) => (
              <ListBoxItem id={item.id} textValue={item.name} onAction={item.take}>{item.id === 'new' && <Plus size={16} aria-hidden />}<span lang={lang}>{item.name}</span></ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={label}>
          {chosen.map((one, at) => (
            <li key={one.id}>
              <span className="grow" lang={lang}>{one.name}</span>
              {at > 0 && <button type="button" className="icon-btn icon-small" aria-label={t('earlier', { name: one.name })} onClick={() => onChange(moved(chosen, { from: at, to: at - 1 }))}><ArrowUp aria-hidden /></button>}
              {at < chosen.length - 1 && <button type="button" className="icon-btn icon-small" aria-label={t('later', { name: one.name })} onClick={() => onChange(moved(chosen, { from: at, to: at + 1 }))}><ArrowDown aria-hidden /></button>}
              <button type="button" className="icon-btn icon-small" aria-label={t('drop', { name: one.name })} onClick={() => onChange(chosen.filter((other) => other.id !== one.id))}><X aria-hidden /></button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whoever presses into the field wants to see what there is, also when it had the focus before. */
function ChooserInput({ lang, placeholder }: { lang: string; placeholder: string }) {
  const menu = useContext(ComboBoxStateContext);
  return <Input lang={lang} placeholder={placeholder} maxLength={80} onClick={() => menu?.open(null, 'manual')} />;
}

function moved(list: Named[], { from, to }: { from: number; to: number }): Named[] {
  const one = list[from];
  return one ? list.toSpliced(from, 1).toSpliced(to, 0, one) : list;
}
