import { beforeAll, describe, expect, it } from 'vitest';
import { checkLint } from './check-lint.ts';
import type { Finding } from './finding.ts';
import { fellAfterwards, plantTree } from './plant-tree.ts';

/** Rule, the place of the violation, the violation. */
const violations: [rule: string, file: string, code: string][] = [
  ['ts/no-explicit-any', 'lib/loose.ts', 'export function loose(value: any): boolean { return Boolean(value); }'],
  ['ts/no-unsafe-assignment', 'lib/leak.ts', 'export const leak = (text: string) => { const found = JSON.parse(text); return String(found); };'],
  ['ts/no-non-null-assertion', 'lib/sure.ts', 'export const sure = (names: string[]): string => names[0]!;'],
  ['ts/consistent-type-assertions', 'lib/cast.ts', "export const cast = (name: string) => name as 'ar';"],
  ['ts/ban-ts-comment', 'lib/hush.ts', "// @ts-expect-error there is no such thing\nexport const hush: number = 'one';"],
  ['ts/consistent-type-imports', 'lib/value-import.ts', "import { Finding } from './kinds.ts';\nexport const found: Finding[] = [];"],
  ['ts/no-import-type-side-effects', 'lib/side-effect.ts', "import { type Finding } from './kinds.ts';\nexport const found: Finding[] = [];"],
  ['ts/no-floating-promises', 'lib/floating.ts', 'async function work() { await Promise.resolve(); }\nexport function start() { work(); }'],
  ['ts/no-misused-promises', 'lib/misused.ts', 'export const misused = (names: string[]) => { names.forEach(async (name) => { await Promise.resolve(name); }); };'],
  ['ts/await-thenable', 'lib/waiting.ts', 'export async function waiting() { await 1; }'],
  ['ts/switch-exhaustiveness-check', 'lib/closed.ts', "export function closed(state: 'draft' | 'live'): number {\n  switch (state) {\n    case 'live': return 1;\n    default: return 0;\n  }\n}"],
  ['ts/no-unused-vars', 'lib/unused.ts', 'const unused = 1;\nexport const used = 2;'],
  ['eqeqeq', 'lib/equal.ts', 'export const equal = (one: string, other: string) => one == other;'],
  ['khabar/named-exports', 'lib/default.ts', 'export default function nothing() { return 0; }'],
  ['khabar/named-exports', 'app/_request/viewer.ts', 'export default 1;'],
  ['khabar/env-in-one-place', 'lib/home-made-env.ts', 'export const port = process.env.PORT;'],
  ['khabar/env-in-one-place', 'scripts/env.ts', "import { env } from 'node:process';\nexport const port = env.PORT;"],
  ['khabar/no-raw-html', 'components/ui/raw.tsx', 'export const Raw = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;'],
  ['khabar/no-fetch-in-effect', 'components/ui/late.client.tsx', "import { useEffect } from 'react';\nexport function useLate(url: string) { useEffect(() => { void fetch(url); }, [url]); }"],
  ['khabar/one-formatter', 'components/ui/number.tsx', 'export const Count = ({ count }: { count: number }) => <b>{count.toLocaleString()}</b>;'],
  ['khabar/one-formatter', 'db/articles/date.ts', "/** The day of an article. */\nexport const day = (at: number) => new Intl.DateTimeFormat('ar').format(at);"],
  ['khabar/actor-first', 'db/articles/late-actor.ts', "/** Says nothing. */\nexport function lateActor(id: number, actor: string) { return [id, actor]; }"],
  ['khabar/words-in-messages', 'app/[locale]/(reader)/corrections/page.tsx', "export const generateMetadata = () => ({ title: 'تصويبات' });"],
  ['khabar/no-flag-arguments', 'lib/flag.ts', 'export function flag(name: string, loud: boolean) { return loud ? name.toUpperCase() : name; }'],
  ['khabar/write-not-transaction', 'db/articles/unsafe-unit.ts', '/** Two things at once. */\nexport const unit = (db: { transaction: (work: () => void) => void }) => db.transaction(() => undefined);'],
  ['khabar/one-verb', 'app/[locale]/(newsroom)/admin/articles/actions.ts', "import { saveTopic } from '#db/topics/save.ts';\nimport { isLive } from '#db/topics/live.ts';\nexport const act = () => [saveTopic('me', 'sport'), isLive({}, 1)];"],
  ['khabar/promise-sentence', 'db/articles/silent.ts', 'export function silent() { return 1; }'],
  ['khabar/live-only', 'db/articles/published.ts', '/** All articles, drafts too. */\nexport function leaky({ read, t }: { read: { from: (table: string) => string[] }; t: { article: string } }) { return read.from(t.article); }'],
  ['khabar/queries-in-db', 'app/_request/query.ts', 'export const rows = (read: { select: () => { from: (t: string) => string[] } }) => read.select().from("article");'],
  ['khabar/no-own-mocks', 'lib/mocking.test.ts', "import { vi } from 'vitest';\nvi.mock('#lib/kinds.ts');"],
  ['khabar/by-role-and-label', 'e2e/reader/front.spec.ts', 'export const find = (page: { getByTestId: (id: string) => string }) => page.getByTestId("lead");'],
  ['no-restricted-imports', 'app/[locale]/(reader)/latest/page.tsx', "import Link from 'next/link';\nexport default function Page() { return <Link href={{}} />; }"],
  ['no-restricted-imports', 'components/article/linked.tsx', "import Link from 'next/link';\nexport const Linked = () => <Link href={{}} />;"],
];

const inMarkup: [rule: string, name: string, jsx: string][] = [
  ['khabar/words-in-messages', 'arabic-text', '<p>اقرأ المزيد</p>'],
  ['khabar/words-in-messages', 'english-text', '<p>{3} stories</p>'],
  ['khabar/words-in-messages', 'chosen-text', "<p>{Date.now() > 1 ? 'live' : null}</p>"],
  ['khabar/words-in-messages', 'template-text', '<p>{`page ${Date.now()}`}</p>'],
  ['khabar/words-in-messages', 'label', '<nav aria-label="Sections" />'],
  ['khabar/words-in-messages', 'alt', "<img alt={'صورة'} />"],
  ['khabar/words-in-messages', 'title', '<abbr title="Agence" />'],
  ['khabar/words-in-messages', 'placeholder', '<input placeholder="بحث" />'],
  ['khabar/logical-classes', 'margin-left', '<p className="mt-2 ml-4" />'],
  ['khabar/logical-classes', 'negative-right', '<p className="md:-right-2" />'],
  ['khabar/logical-classes', 'text-left', "<p className={['text-left'].join(' ')} />"],
  ['khabar/logical-classes', 'corner', '<p className="hover:rounded-tl-sm" />'],
  ['khabar/logical-classes', 'border', '<p className={`border-r ${Date.now()}`} />'],
  ['khabar/token-classes', 'arbitrary-size', '<p className="w-[13px]" />'],
  ['khabar/token-classes', 'arbitrary-selector', '<p className="[&>a]:mt-2" />'],
  ['khabar/token-classes', 'hex', '<p className="bg-[#c00]" />'],
  ['khabar/token-classes', 'hex-style', "<p style={{ color: '#cc0000' }} />"],
  ['khabar/paths-in-urls', 'article-path', '<a href={`/articles/${Date.now()}`} />'],
  ['khabar/paths-in-urls', 'section-path', '<a href="/politics" />'],
  ['khabar/paths-in-urls', 'prefixed-path', "<a href={['https://khabar.example', '/latest'].join('')} />"],
];

const clean: Record<string, string> = {
  'lib/kinds.ts': "export type Finding = { file: string };\nexport const directions = ['rtl', 'ltr'] as const;",
  'lib/urls.ts': "export const latest = '/latest';",
  'lib/env.ts': "/// <reference types=\"node\" />\nexport const port = process.env.PORT;",
  'lib/time/dates.ts': "export const day = (at: number) => new Intl.DateTimeFormat('ar-u-nu-arab-ca-gregory').format(at);",
  'db/store/cast.ts': "export const cast = (name: string) => name as 'ar';",
  'db/topics/save.ts': '/** Saves a topic under its slug. */\nexport function saveTopic(actor: string, slug: string) { return [actor, slug]; }',
  'db/topics/published.ts': "import { isLive } from './live.ts';\n/** Stories of a topic. */\nexport const stories = ({ read, t }: { read: { from: (table: string) => string[] }; t: { article: string } }) => isLive(t, 1) ? read.from(t.article) : [];",
  'db/topics/live.ts': '/** Whether readers may see it. */\nexport const isLive = (t: object, now: number) => Boolean(t) && now > 0;',
  'components/site/json-ld.tsx': 'export const JsonLd = ({ json }: { json: string }) => <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;',
  'app/[locale]/(reader)/page.tsx':
    'export default function Page({ words }: { words: string }) {\n  return (\n    <main className="ms-2 inset-s-0 text-start rounded-ss-sm data-[open]:flex min-w-0" title={words}>\n' +
    '      <p className="origin-left" /> {/* rtl-ok: the bar grows from the left in both languages */}\n      {words} · 3&nbsp;<a href="https://example.org/articles/1" lang="en">{words === \'none\' ? null : words}</a>\n    </main>\n  );\n}',
  'app/[locale]/(newsroom)/admin/topics/actions.ts': "import { saveTopic } from '#db/topics/save.ts';\nimport { stories } from '#db/topics/published.ts';\nexport const act = () => [saveTopic('me', 'sport'), stories];",
  'next.config.ts': "/// <reference types=\"node\" />\nexport default { port: process.env.PORT };",
};

const markupFile = (name: string) => `components/markup/${name}.tsx`;

fellAfterwards();

describe('the lint rules', () => {
  let findings: Finding[] = [];
  beforeAll(async () => {
    const root = plantTree({
      ...clean,
      ...Object.fromEntries(violations.map(([, file, code]) => [file, `${code}\n`])),
      ...Object.fromEntries(inMarkup.map(([, name, jsx]) => [markupFile(name), `export const Planted = () => ${jsx};\n`])),
    });
    findings = (await checkLint(root)).findings;
  });

  const rulesOf = (file: string) => findings.filter((finding) => finding.file === file).map(({ message }) => /\(([\w-]+(?:\/[\w-]+)?)\)$/.exec(message)?.[1] ?? message);

  it.each(violations)('%s is caught in %s', (rule, file) => expect(rulesOf(file)).toContain(rule));
  it.each(inMarkup)('%s is caught in markup: %s', (rule, name) => expect(new Set(rulesOf(markupFile(name)))).toEqual(new Set([rule])));
  it.each(Object.keys(clean))('%s is clean', (file) => expect(findings.filter((finding) => finding.file === file)).toEqual([]));
  it('a comment cannot switch a rule off', async () => {
    const root = plantTree({ 'lib/hushed.ts': '// eslint-disable-next-line eqeqeq\nexport const same = (one: string, other: string) => one == other;\n' });
    expect((await checkLint(root)).findings.map(({ message }) => message).join()).toContain('eqeqeq');
  });
});
