import type { Finding, Outcome } from './finding.ts';
import { readMessages, type Message, type MessageFile } from './messages/message-file.ts';
import { categoriesOf, shapeOf, type Shape } from './messages/message-shape.ts';
import { findUses, type Uses } from './messages/message-uses.ts';
import { isTest, readCode } from './source-tree.ts';

/** House rule 12 and beauty test 6: one set of keys, all of them used, in whole sentences of each language. */
export async function checkMessages(root: string): Promise<Outcome> {
  const [arabic, english] = [readMessages(root, 'ar'), readMessages(root, 'en')];
  const found = findUses(readCode(root).filter(({ path }) => !isTest(path) && !path.startsWith('scripts/check/')));
  const findings = [
    ...[arabic, english].flatMap((file) => file.findings),
    ...missingFrom(english, arabic),
    ...missingFrom(arabic, english),
    ...[arabic, english].flatMap(badShapes),
    ...differentPlaceholders(arabic, english),
    ...found.findings,
    ...unknownKeys(arabic, found),
    ...unusedKeys(arabic, found),
  ];
  return { figure: `${arabic.messages.size} keys, used in ${new Set(found.uses.map(({ file }) => file)).size} files`, findings };
}

function missingFrom(one: MessageFile, other: MessageFile): Finding[] {
  return [...other.messages.values()]
    .filter(({ key }) => !one.messages.has(key))
    .map(({ key, line }) => ({ file: other.file, line, message: `${key} is missing from ${one.file}` }));
}

function badShapes({ file, locale, messages }: MessageFile): Finding[] {
  return [...messages.values()].flatMap(({ key, text, line }) => {
    if (text.trim() === '') return [{ file, line, message: `${key} is empty` }];
    const shape = shapeOf(text);
    if ('broken' in shape) return [{ file, line, message: `${key} is no ICU message: ${shape.broken}` }];
    return shape.plurals.flatMap((plural) => wrongCategories(locale, plural).map((wrong) => ({ file, line, message: `${key}: ${wrong}` })));
  });
}

function wrongCategories(locale: string, { name, type, categories }: Shape['plurals'][number]): string[] {
  const wanted = categoriesOf(locale, type);
  const missing = wanted.filter((category) => !categories.includes(category));
  const idle = categories.filter((category) => !wanted.includes(category));
  return [
    ...(missing.length > 0 ? [`the plural of {${name}} lacks ${missing.join(', ')}`] : []),
    ...(idle.length > 0 ? [`the plural of {${name}} has ${idle.join(', ')}, which ${locale} never uses`] : []),
  ];
}

function differentPlaceholders(arabic: MessageFile, english: MessageFile): Finding[] {
  return [...english.messages.values()].flatMap(({ key, text, line }) => {
    const [here, there] = [placeholdersOf(text), placeholdersOf(arabic.messages.get(key)?.text)];
    if (!here || !there || here === there) return [];
    return [{ file: english.file, line, message: `${key} has the placeholders ${here}, in Arabic ${there}` }];
  });
}

function placeholdersOf(text: string | undefined): string | undefined {
  const shape = text === undefined ? undefined : shapeOf(text);
  return shape && !('broken' in shape) ? shape.placeholders.join(' ') || 'none' : undefined;
}

function unknownKeys({ messages, file: source }: MessageFile, { uses }: Uses): Finding[] {
  const keys = [...messages.keys()];
  const once = [...new Map(uses.toReversed().map((use) => [use.name, use])).values()];
  return once
    .filter(({ how, name }) => !(how === 'key' ? messages.has(name) : keys.some((key) => key.startsWith(name))))
    .map(({ how, name, file, line }) => ({ file, line, message: how === 'key' ? `${name} is not in ${source}` : `no key of ${source} begins with ${name}` }));
}

function unusedKeys({ messages, file }: MessageFile, { uses, words }: Uses): Finding[] {
  const isUsed = ({ key }: Message) =>
    uses.some(({ how, name }) => {
      if (how === 'key') return key === name;
      return key.startsWith(name) && (how === 'prefix' || words.has(key.slice(name.length)));
    });
  return [...messages.values()].filter((message) => !isUsed(message)).map(({ key, line }) => ({ file, line, message: `${key} is used nowhere` }));
}
