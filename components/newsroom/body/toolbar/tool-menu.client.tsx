'use client';

import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, type Key } from 'react-aria-components';

export type ToolMenuItem<K extends string> = { id: K; label: string; icon?: ReactNode; keys?: string; isDisabled?: boolean } | { id: K; isSeparator: true };

type Props<K extends string> = { label: string; trigger: ReactNode; title?: string; items: readonly ToolMenuItem<K>[]; chosen?: K; onChoose: (id: K) => void };

/** A menu of the toolbar. What is chosen happens after the menu has gone, so that the caret can return to the text. */
export function ToolMenu<K extends string>({ label, trigger, title, items, chosen, onChoose }: Props<K>) {
  const choose = (key: Key) => {
    const item = items.find(({ id }) => id === key);
    if (item) setTimeout(() => onChoose(item.id), 0);
  };
  return (
    <MenuTrigger>
      <Button className="btn btn-quiet" aria-label={title ?? label}>{trigger}</Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={label} onAction={choose} selectionMode={chosen === undefined ? 'none' : 'single'} selectedKeys={chosen === undefined ? [] : [chosen]}>
          {items.map((item) => ('isSeparator' in item ? <Separator key={item.id} className="menu-rule" /> : (
            <MenuItem key={item.id} id={item.id} textValue={item.label} isDisabled={item.isDisabled ?? false}>
              {item.icon}
              <span>{item.label}</span>
              {item.keys && <kbd>{item.keys}</kbd>}
            </MenuItem>
          )))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
