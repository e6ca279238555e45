import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

export type Shortcut =
  | 'strong' | 'em' | 'link' | 'paragraph' | 'heading2' | 'heading3' | 'orderedList' | 'bulletList' | 'quote' | 'find' | 'replace' | 'insert' | 'toolbar' | 'moveUp' | 'moveDown' | 'duplicate';

/** By the letter of the key where it is Latin, otherwise by the place of the key: an Arabic keyboard has its shortcuts where a Latin one has them. */
const shortcuts: Readonly<Record<string, Shortcut>> = {
  'Mod+b': 'strong', 'Mod+i': 'em', 'Mod+k': 'link', 'Mod+f': 'find', 'Mod+h': 'replace', 'Mod+/': 'insert', 'Mod+d': 'duplicate',
  'Mod+Alt+0': 'paragraph', 'Mod+Alt+2': 'heading2', 'Mod+Alt+3': 'heading3', 'Mod+Shift+7': 'orderedList', 'Mod+Shift+8': 'bulletList', 'Mod+Shift+b': 'quote',
  'Alt+f10': 'toolbar', 'Alt+arrowup': 'moveUp', 'Alt+arrowdown': 'moveDown',
};

type Options = { onShortcut: (shortcut: Shortcut) => boolean };

export const Shortcuts = Extension.create<Options>({
  name: 'shortcuts',
  priority: 900,
  addOptions: () => ({ onShortcut: () => false }),
  addProseMirrorPlugins() {
    const { onShortcut } = this.options;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            const shortcut = shortcutOf(event);
            if (!shortcut || !onShortcut(shortcut)) return false;
            event.preventDefault();
            return true;
          },
        },
      }),
    ];
  },
});

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function shortcutOf(event: Keys): Shortcut | undefined {
  const mod = event.ctrlKey || event.metaKey;
  const key = /^(?:[a-z]|arrow\w+|f\d+)$/i.test(event.key) ? event.key : event.code.replace(/^(?:Key|Digit)/, '').replace('Slash', '/');
  return shortcuts[[...(mod ? ['Mod'] : []), ...(event.altKey ? ['Alt'] : []), ...(event.shiftKey ? ['Shift'] : []), key.toLowerCase()].join('+')];
}
