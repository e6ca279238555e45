import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Paragraph } from '@tiptap/extension-paragraph';
import { blockId } from './block-id.ts';

export const BodyParagraph = Paragraph.extend({ addAttributes: blockId });

/** Two levels under the headline; what is pasted takes the nearer one. */
export const BodyHeading = Heading.extend({
  addAttributes() {
    return { ...blockId(), level: { default: 2, rendered: false } };
  },
  parseHTML() {
    return [...['h1', 'h2'].map((tag) => ({ tag, attrs: { level: 2 } })), ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } }))];
  },
}).configure({ levels: [2, 3] });

/** Ctrl+Enter is the newsroom's key for publishing. */
export const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

export const Divider = HorizontalRule.extend({ name: 'divider', addAttributes: blockId });
