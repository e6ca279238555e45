import { describe, expect, it } from 'vitest';
import { checkMessages } from './check-messages.ts';
import { fellAfterwards, plantTree } from './plant-tree.ts';

const minutes = '{minutes, plural, zero {لا دقائق} one {دقيقة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}';
const arabic = {
  Card: { minutes, by: 'بقلم <b>{name}</b>', status: { live: 'مباشر', draft: 'مسودة' }, yes: 'نعم', no: 'لا' },
  Kind: { news: 'خبر', opinion: 'رأي' },
  Errors: { slugTaken: 'الاسم مأخوذ' },
};
const english = {
  Card: { minutes: '{minutes, plural, one {# minute} other {# minutes}}', by: 'By <b>{name}</b>', status: { live: 'Live', draft: 'Draft' }, yes: 'Yes', no: 'No' },
  Kind: { news: 'News', opinion: 'Opinion' },
  Errors: { slugTaken: 'The name is taken' },
};
const card = `
  export function Card({ edition, status, kind, is }) {
    const t = translator(edition, 'Card');
    if (is) { const t = translator(edition, 'Kind'); return t(kind); }
    return [t('minutes', { minutes: 3 }), t.rich('by', { name: 'x' }), t(\`status.\${status}\`), translator(edition, 'Card')(is ? 'yes' : 'no')];
  }
  export const kinds = { news: 1, opinion: 2 };`;
const verb = "export const save = () => refuse('slugTaken');";

type Words = Record<string, Record<string, unknown>>;
const complaints = async (given: { ar?: Words; en?: Words; code?: string }) => {
  const root = plantTree({
    'messages/ar.json': JSON.stringify({ ...arabic, ...given.ar }, null, 2),
    'messages/en.json': JSON.stringify({ ...english, ...given.en }, null, 2),
    'components/article/card.tsx': card,
    'db/topics/save.ts': verb,
    'components/article/more.tsx': given.code ?? '',
  });
  const { findings } = await checkMessages(root);
  return findings.map(({ file, line, message }) => `${file}:${line} ${message}`);
};

fellAfterwards();

describe('the messages', () => {
  it('are clean when both languages hold what the code uses', async () => {
    expect(await complaints({})).toEqual([]);
  });
  it('miss a key that English lacks', async () => {
    expect(await complaints({ ar: { Kind: { ...arabic.Kind, extra: 'زيادة' } }, code: "translator(e, 'Kind')('extra')" }))
      .toEqual(['messages/ar.json:15 Kind.extra is missing from messages/en.json']);
  });
  it('miss a key that Arabic lacks', async () => {
    expect(await complaints({ en: { Kind: { ...english.Kind, extra: 'More' } } })).toEqual(['messages/en.json:15 Kind.extra is missing from messages/ar.json']);
  });
  it('know a key that nobody uses', async () => {
    expect(await complaints({ ar: { Site: { idle: 'فارغ' } }, en: { Site: { idle: 'Idle' } } })).toEqual(['messages/ar.json:20 Site.idle is used nowhere']);
  });
  it('know a key of a translator handed on, if some word of the code can be it', async () => {
    const code = "const t = translator(e, 'Site'); show(t); function show(words) { return words('shown'); }";
    const words = { ar: { Site: { shown: 'ظاهر', idle: 'فارغ' } }, en: { Site: { shown: 'Shown', idle: 'Idle' } } };
    expect(await complaints({ ...words, code })).toEqual(['messages/ar.json:21 Site.idle is used nowhere']);
  });
  it('follow a translator that another file shares', async () => {
    const root = plantTree({
      'messages/ar.json': JSON.stringify({ Cli: { ready: 'جاهز', idle: 'فارغ' } }),
      'messages/en.json': JSON.stringify({ Cli: { ready: 'Ready', idle: 'Idle' } }),
      'scripts/say.ts': "export const say = translator(e, 'Cli');",
      'scripts/start.ts': "import { say as tell } from './say.ts';\ntell('ready'); tell('absent');",
    });
    expect((await checkMessages(root)).findings.map(({ message }) => message)).toEqual(['Cli.absent is not in messages/ar.json', 'Cli.idle is used nowhere']);
  });
  it('know a use that no key answers', async () => {
    expect((await complaints({ code: "const t = translator(e, 'Card');\nt('absent'); t('absent');\nt(`kind.${x}`);" })).sort()).toEqual([
      'components/article/more.tsx:2 Card.absent is not in messages/ar.json',
      'components/article/more.tsx:3 no key of messages/ar.json begins with Card.kind.',
    ]);
  });
  it('know a refusal without words', async () => {
    expect(await complaints({ code: "refuse('notAllowed')" })).toEqual(['components/article/more.tsx:1 Errors.notAllowed is not in messages/ar.json']);
  });
  it('want the namespace spelled out', async () => {
    expect(await complaints({ code: 'translator(edition, chosen)' })).toEqual(['components/article/more.tsx:1 the namespace of a translator must be spelled out']);
  });
  it('want all six Arabic plurals, and no English one that never comes', async () => {
    expect(await complaints({
      ar: { Card: { ...arabic.Card, minutes: '{minutes, plural, one {دقيقة} other {# دقيقة}}' } },
      en: { Card: { ...english.Card, minutes: '{minutes, plural, one {# minute} few {# minutes} other {# minutes}}' } },
    })).toEqual([
      'messages/ar.json:3 Card.minutes: the plural of {minutes} lacks zero, two, few, many',
      'messages/en.json:3 Card.minutes: the plural of {minutes} has few, which en never uses',
    ]);
  });
  it('want the same placeholders and tags', async () => {
    expect(await complaints({ en: { Card: { ...english.Card, by: 'By {author}' } } }))
      .toEqual(['messages/en.json:4 Card.by has the placeholders author, in Arabic <b> name']);
  });
  it('want ICU that can be read, and words', async () => {
    const found = await complaints({ ar: { Kind: { ...arabic.Kind, news: '{' } }, en: { Kind: { ...english.Kind, opinion: ' ' } } });
    expect(found[0]).toMatch(/^messages\/ar\.json:13 Kind\.news is no ICU message/);
    expect(found[1]).toBe('messages/en.json:14 Kind.opinion is empty');
  });
  it('want both files', async () => {
    const { findings } = await checkMessages(plantTree({ 'lib/one.ts': '' }));
    expect(findings).toContainEqual({ file: 'messages/ar.json', message: 'does not exist' });
  });
});
