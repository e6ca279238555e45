'use client';

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useWords } from '../../words.client.tsx';
import type { Named } from '../editor-story.ts';

type Props = {
  label: string;
  hint?: string;
  chosen: Named[];
  lang: string;
  find: (words: string) => Promise<Named[]>;
  /** Makes what is not there yet; null when it was refused, which says why itself. */
  create?: (name: string) => Promise<Named | null>;
  onChange: (chosen: Named[]) => void;
};

const newKey = 'new';

/** Several things in an order, chosen by typing their names. */
export function Chooser({ label, hint, chosen, lang, find, create, onChange }: Props) {
  const t = useWords('DeskEditor');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Named[]>([]);
  const asked = useRef(0);

  const look = async (typed: string) => {
    asked.current += 1;
    const turn = asked.current;
    const answer = await find(typed);
    if (turn === asked.current) setFound(answer);
  };
  const add = (one: Named) => {
    if (!chosen.some((other) => other.id === one.id)) onChange([...chosen, one]);
    setWords('');
  };
  const choose = async (key: string) => {
    const name = words.trim();
    const one = key === newKey ? await create?.(name) : found.find((other) => String(other.id) === key);
    if (one) add(one);
  };
  const free = found.filter((one) => !chosen.some((other) => other.id === one.id)).slice(0, 12);
  const isNew = create !== undefined && words.trim().length > 1 && ![...found, ...chosen].some((one) => one.name === words.trim());
  const items = [...free.map((one) => ({ id: String(one.id), name: one.name })), ...(isNew ? [{ id: newKey, name: t('create', { name: words.trim() }) }] : [])];

  return (
    <div className="chooser">
      <ComboBox
        className="field" items={items} inputValue={words} menuTrigger="focus" allowsEmptyCollection={words.trim() !== ''} selectedKey={null} defaultFilter={() => true}
        onInputChange={(typed) => { setWords(typed); void look(typed); }}
        onOpenChange={(open) => { if (open && found.length === 0) void look(''); }}
        onSelectionChange={(key) => { if (key !== null) void choose(String(key)); }}
      >
        <Label>{label}</Label>
        <Input className="input" placeholder={t('typeToFind')} lang={lang} />
        {hint && <Text slot="description" className="field-hint">{hint}</Text>}
        <Popover className="popover">
          <ListBox className="menu" renderEmptyState={() => <p className="menu-empty">{t('nothingFound')}</p>}>
            {(item: { id: string; name: string }) => (
              <ListBoxItem id={item.id} textValue={item.name}>{item.id === newKey && <Plus size={16} aria-hidden />}<span lang={lang}>{item.name}</span></ListBoxItem>
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

function moved(list: Named[], { from, to }: { from: number; to: number }): Named[] {
  const one = list[from];
  return one ? list.toSpliced(from, 1).toSpliced(to, 0, one) : list;
}
