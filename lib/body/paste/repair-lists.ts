import { isBlank, rename, styleOf } from './around.ts';
import { listLevels } from '../body-of-document.ts';

/** A paragraph that is drawn as an item of a list. */
type Drawn = { element: Element; level: number; ordered: boolean; start: number };

/** Signs that Word and others draw before an item: its own dots, and those of the symbol fonts. */
const bullet = /^[\s\u00A0]*[·•●○▪■◦‣⁃§Øüo\uF0B7\uF0A7\uF0D8\uF0FC\uF076*–—-][\s\u00A0]*$/;
const number = /^[\s\u00A0\u200E\u200F]*\(?([0-9٠-٩۰-۹]{1,3}|[a-zA-Z]{1,2}|[ivxIVX]{1,5}|[ء-ي])[.)\-–][\s\u00A0]*$/;
/** A sign with the wide gap after it that a list has: two spaces, a hard space or a tab. */
const drawnBullet = /^[\s\u200E\u200F]*[·•●○▪■◦‣⁃§\uF0B7\uF0A7\uF0D8](?:[\u00A0\t]|\s{2,}| (?=\S))[\s\u00A0]*/;
const drawnNumber = /^[\s\u200E\u200F]*([0-9٠-٩۰-۹]{1,3})[.)\-](?:[\u00A0\t]|\s{2,})[\s\u00A0]*/;

/** Turns runs of paragraphs that only look like a list into one. */
export function repairLists(root: Element): void {
  const parents = new Set([...root.querySelectorAll('p')].flatMap(({ parentElement }) => parentElement ?? []));
  for (const parent of parents) {
    let run: Drawn[] = [];
    for (const child of [...parent.children, null]) {
      const drawn = child && drawnItem(child);
      if (drawn) {
        run.push(drawn);
        continue;
      }
      // A gap without words between two items does not end a list.
      if (child && run.length > 0 && child.localName === 'p' && isBlank(child.textContent) && nextDrawn(child)) child.remove();
      else {
        if (run.length > 0) build(run);
        run = [];
      }
    }
  }
}

function nextDrawn(element: Element): boolean {
  const next = element.nextElementSibling;
  return next !== null && (markOf(next) !== undefined || startOf(next.textContent ?? '') !== undefined);
}

/** What the paragraph is an item of, its sign taken off. */
function drawnItem(element: Element): Drawn | undefined {
  if (element.localName !== 'p') return undefined;
  const mark = markOf(element);
  if (mark) {
    const level = Number(/level(\d+)/.exec(styleOf(element))?.[1] ?? 1);
    const [, count] = number.exec(mark.textContent ?? '') ?? [];
    const ordered = count !== undefined && !bullet.test(mark.textContent ?? '');
    mark.remove();
    return { element, level, ordered, start: digits(count) };
  }
  const words = element.textContent ?? '';
  const start = startOf(words);
  if (!start) return undefined;
  cutStart(element, start.length);
  return { element, level: 1, ordered: start.count !== undefined, start: digits(start.count) };
}

/** Word's own sign: `mso-list:Ignore` around it, in a paragraph whose style names the list. */
function markOf(element: Element): Element | undefined {
  if (!/mso-list:\s*l\d/.test(styleOf(element))) return undefined;
  return [...element.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/.test(styleOf(span)));
}

function startOf(words: string): { length: number; count?: string } | undefined {
  const dot = drawnBullet.exec(words);
  if (dot) return { length: dot[0].length };
  const count = drawnNumber.exec(words);
  return count ? { length: count[0].length, count: count[1] ?? '' } : undefined;
}

/** Takes so many letters off the beginning, through whatever they are wrapped in. */
function cutStart(node: Node, length: number): number {
  let rest = length;
  for (const child of [...node.childNodes]) {
    if (rest === 0) return 0;
    if (child.nodeType === 3) {
      const text = child.textContent ?? '';
      child.textContent = text.slice(rest);
      rest = Math.max(0, rest - text.length);
    } else rest = cutStart(child, rest);
  }
  return rest;
}

/** Builds the lists of a run where its first paragraph stands, two deep at most. */
function build(run: Drawn[]): void {
  const first = run[0];
  if (!first) return;
  const base = Math.min(...run.map(({ level }) => level));
  let outer: Element | undefined;
  for (const { element, level, ordered, start } of run) {
    const tag = ordered ? 'ol' : 'ul';
    const depth = Math.min(level - base + 1, listLevels);
    const last = outer?.lastElementChild;
    if (depth > 1 && last) {
      const inner = last.lastElementChild;
      const list = inner?.localName === tag ? inner : newList(last, { tag, start });
      list.append(itemFrom(element));
      continue;
    }
    if (!outer || outer.localName !== tag) {
      const list = element.ownerDocument.createElement(tag);
      if (start > 1) list.setAttribute('start', String(start));
      element.before(list);
      outer = list;
    }
    outer.append(itemFrom(element));
  }
}

function newList(item: Element, { tag, start }: { tag: string; start: number }): Element {
  const list = item.ownerDocument.createElement(tag);
  if (start > 1) list.setAttribute('start', String(start));
  item.append(list);
  return list;
}

function itemFrom(paragraph: Element): Element {
  const item = paragraph.ownerDocument.createElement('li');
  paragraph.before(item);
  item.append(paragraph);
  rename(paragraph, 'p');
  return item;
}

/** Only counts made of digits say where a list begins. */
function digits(count: string | undefined): number {
  const plain = (count ?? '').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d+$/.test(plain) ? Number(plain) : 1;
}
