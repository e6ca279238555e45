import { Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { isLinkAddress } from '#lib/body/link-address.ts';
import { languagePattern } from '#lib/body/patterns.ts';

/** Asterisks stay asterisks: Markdown is for those who ask for it. */
const typedAsIs = { addInputRules: () => [], addPasteRules: () => [] };

export const Strong = Bold.extend({ name: 'strong', ...typedAsIs });
export const Em = Italic.extend({ name: 'em', ...typedAsIs });

export const BodyLink = Mark.create({
  name: 'link',
  priority: 1000,
  keepOnSplit: false,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{
    tag: 'a[href]',
    getAttrs: (element) => {
      const href = element.getAttribute('href') ?? '';
      return isLinkAddress(href) && { href };
    },
  }],
  // The editor follows no link: a click sets the caret.
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, class: 'text-link', rel: 'noopener noreferrer nofollow' }, 0],
});

/** Words in another language than those around them. */
export const CodeSwitch = Mark.create({
  name: 'codeSwitch',
  keepOnSplit: false,
  inclusive: true,
  addAttributes: () => ({ lang: { default: 'en' }, dir: { default: 'ltr' } }),
  parseHTML: () => [{
    tag: 'span[lang][dir]',
    getAttrs: (element) => {
      const lang = element.getAttribute('lang') ?? '';
      const dir = element.getAttribute('dir');
      return languagePattern.test(lang) && (dir === 'rtl' || dir === 'ltr') && { lang, dir };
    },
  }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'code-switch' }, 0],
});
