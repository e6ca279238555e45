import { expect, it } from 'vitest';
import { shortcutOf } from './shortcuts.ts';

const press = (key: string, code: string, more: Partial<Parameters<typeof shortcutOf>[0]> = {}) => shortcutOf({ key, code, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...more });

it('has its shortcuts on a Latin and on an Arabic keyboard', () => {
  expect([press('b', 'KeyB'), press('لا', 'KeyB'), press('ن', 'KeyK'), press('ب', 'KeyF')]).toEqual(['strong', 'strong', 'link', 'find']);
  expect([press('&', 'Digit7', { shiftKey: true }), press('٢', 'Digit2', { altKey: true }), press('ظ', 'Slash')]).toEqual(['orderedList', 'heading2', 'insert']);
});

it('goes by the letter where the keyboard is laid out otherwise', () => {
  expect([press('b', 'KeyN'), press('a', 'KeyB')]).toEqual(['strong', undefined]);
});

it('leaves typing alone', () => {
  expect([press('b', 'KeyB', { ctrlKey: false }), press('/', 'Slash', { ctrlKey: false })]).toEqual([undefined, undefined]);
});
