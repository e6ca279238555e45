import type { ReactNode } from 'react';
import type { Inline, Mark } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { MixedText } from '../ui/mixed-text.tsx';

type BodyInlineProps = { edition: Edition; content: Inline[] | undefined };
type Text = Extract<Inline, { type: 'text' }>;
type InnerMark = Exclude<Mark, { type: 'link' }>;

/** The words of a block with their marks. */
export function BodyInline({ edition, content = [] }: BodyInlineProps) {
  return linked(content).map(({ href, nodes }, index) => {
    const words = nodes.map((node, place) => (node.type === 'text' ? <Words key={place} edition={edition} node={node} /> : <br key={place} />));
    return href === null ? words : <a key={index} className="text-link" href={href} rel={relOf(href)}>{words}</a>;
  });
}

/** Neighbours with one address are one link, whatever else is marked inside it. */
function linked(content: Inline[]): { href: string | null; nodes: Inline[] }[] {
  const groups: { href: string | null; nodes: Inline[] }[] = [];
  for (const node of content) {
    const href = hrefOf(node);
    const last = groups.at(-1);
    if (last && last.href === href) last.nodes.push(node);
    else groups.push({ href, nodes: [node] });
  }
  return groups;
}

function hrefOf(node: Inline): string | null {
  return (node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link')?.attrs.href : null) ?? null;
}

function relOf(href: string): string | undefined {
  return href.startsWith('mailto:') ? undefined : 'external noopener';
}

function Words({ edition, node }: { edition: Edition; node: Text }) {
  const marks = (node.marks ?? []).filter((mark) => mark.type !== 'link');
  // A run whose language is known is isolated as a whole.
  const words: ReactNode = marks.some((mark) => mark.type === 'codeSwitch') ? node.text : <MixedText edition={edition} text={node.text} />;
  return marks.reduce(marked, words);
}

function marked(words: ReactNode, mark: InnerMark): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{words}</strong>;
    case 'em':
      return <em>{words}</em>;
    case 'codeSwitch':
      return <span lang={mark.attrs.lang} dir={mark.attrs.dir}>{words}</span>;
  }
}
