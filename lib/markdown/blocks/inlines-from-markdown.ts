import type { Link, PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { linkAddress, type Inline, type Mark } from '../../body/schema.ts';
import { directionOf } from '../../i18n/locales.ts';
import type { Reading } from '../reading.ts';
import { isLanguage } from './is-language.ts';
import { strayMarkup } from './stray-markup.ts';

/** The words of a paragraph, heading, cell or list item; what cannot be kept is refused by line, never dropped. */
export function inlinesFromMarkdown(reading: Reading, nodes: PhrasingContent[]): Inline[] {
  return joined(nodes.flatMap((node) => inlines(reading, node, [])));
}

function inlines(reading: Reading, node: PhrasingContent, marks: Mark[]): Inline[] {
  const inside = (children: PhrasingContent[], mark: Mark) => {
    // Strong within strong and a language within a language are slips; refused, they also bound how deep this can go.
    if (marks.some((outer) => outer.type === mark.type)) reading.refuse(node, 'markNested', mark.type);
    else return children.flatMap((child) => inlines(reading, child, inOrder([...marks, mark])));
    return [];
  };

  switch (node.type) {
    case 'text':
      return plain(reading, node, marks);
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'strong':
      return inside(node.children, { type: 'strong' });
    case 'emphasis':
      return inside(node.children, { type: 'em' });
    case 'link':
      return checkLink(reading, node) ? inside(node.children, { type: 'link', attrs: { href: node.url } }) : [];
    case 'textDirective':
      if (isWords(reading, node)) return textOf(reading.sourceOf(node), marks);
      if (!checkCodeSwitch(reading, node)) return [];
      return inside(node.children, { type: 'codeSwitch', attrs: { lang: node.name, dir: directionOf(node.name) } });
    case 'html':
      reading.refuse(node, 'htmlNotAllowed', node.value);
      return [];
    case 'image':
      reading.refuse(node, 'pictureInText', node.url);
      return [];
    case 'delete':
    case 'footnoteReference':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
      reading.refuse(node, 'markdownNotSupported', node.type);
      return [];
  }
}

function plain(reading: Reading, node: Text, marks: Mark[]): Inline[] {
  const stray = strayMarkup(reading.sourceOf(node));
  if (stray) reading.refuse(node, stray.reason, stray.detail);
  return textOf(node.value, marks);
}

function textOf(value: string, marks: Mark[]): Inline[] {
  const text = value.replace(/[ \t]*\n[ \t]*/g, ' ');
  if (text === '') return [];
  return [marks.length ? { type: 'text', text, marks } : { type: 'text', text }];
}

function checkLink(reading: Reading, node: Link): boolean {
  if (!linkAddress.safeParse(node.url).success) reading.refuse(node, 'linkNotAllowed', node.url);
  else if (node.children.length === 0) reading.refuse(node, 'linkEmpty', node.url);
  else if (node.title) reading.refuse(node, 'markdownNotSupported', 'linkTitle');
  else return true;
  return false;
}

/**
 * The directive syntax takes every colon before a letter or a digit: «١٠:٣٠», «قال:نعم». Without a label these are the
 * author's words, unless a known language stands before an open bracket, which is a label that was not closed.
 */
function isWords(reading: Reading, node: TextDirective): boolean {
  if (hasLabel(reading, node)) return false;
  return !(isLanguage(node.name) && reading.source[node.position?.end.offset ?? 0] === '[');
}

function checkCodeSwitch(reading: Reading, node: TextDirective): boolean {
  if (!isLanguage(node.name)) reading.refuse(node, 'directiveUnknown', node.name);
  else if (node.children.length === 0) reading.refuse(node, 'directiveMalformed', node.name);
  else if (Object.keys(node.attributes ?? {}).length > 0) reading.refuse(node, 'directiveAttributeInvalid', node.name);
  else return true;
  return false;
}

function hasLabel(reading: Reading, node: TextDirective): boolean {
  return reading.sourceOf(node).startsWith(`:${node.name}[`);
}

const rank: Mark['type'][] = ['strong', 'em', 'link', 'codeSwitch'];

/** The one order of marks that the schema names them in, so that equal marks are equal JSON. */
function inOrder(marks: Mark[]): Mark[] {
  return marks.toSorted((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type));
}

function joined(nodes: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else {
      result.push(node);
    }
  }
  return result;
}
