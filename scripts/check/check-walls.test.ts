import { beforeAll, describe, expect, it } from 'vitest';
import { checkWalls } from './check-walls.ts';
import type { Finding, Outcome } from './finding.ts';
import { fellAfterwards, plantTree } from './plant-tree.ts';

const reader = 'app/[locale]/(reader)';

/** A small house in which every wall stands. */
const house: Record<string, string> = {
  'lib/urls.ts': 'export const paths = 1;',
  'lib/result.ts': "import type { Late } from './late.ts';\nexport type Ok = Late;\nexport const ok = 1;",
  'lib/late.ts': "import { ok } from './result.ts';\nexport type Late = 'late';\nexport const late = ok;",
  'db/schema.ts': "import { tables } from './articles/tables.ts';\nexport const schema = tables;",
  'db/store/store.ts': "import Database from 'better-sqlite3';\nexport const open = () => new Database('');",
  'db/store/current.ts': "import { open } from './store.ts';\nexport const currentStore = open;",
  'db/articles/tables.ts': 'export const tables = 1;',
  'db/articles/live.ts': "import { eq } from 'drizzle-orm';\nexport const isLive = eq;",
  'db/articles/published.ts': "import { isLive } from './live.ts';\nimport type { Desk } from './desk.ts';\nexport type Story = Desk;\nexport const story = isLive;",
  'db/articles/desk.ts': "import { paths } from '#lib/urls.ts';\nexport type Desk = string;\nexport const drafts = paths;",
  'db/articles/publish.ts': "import { drafts } from './desk.ts';\nexport const publish = drafts;",
  'components/article/story.tsx': "import { paths } from '#lib/urls.ts';\nimport type { Story } from '#db/articles/published.ts';\nexport const Story = (story: Story) => <p>{story}{paths}</p>;",
  [`${reader}/page.tsx`]: "import { story } from '#db/articles/published.ts';\nimport { currentStore } from '#db/store/current.ts';\nimport { Story } from '#components/article/story.tsx';\nexport default function Page() { return [story, currentStore, Story]; }",
  [`${reader}/page.test.ts`]: "import { publish } from '#db/articles/publish.ts';\nexport const prepared = publish;",
  'app/_request/viewer.ts': "import { cookies } from 'next/headers';\nexport const viewer = cookies;",
  'app/[locale]/(newsroom)/admin/articles/actions.ts': "import { viewer } from '#app/_request/viewer.ts';\nimport { publish } from '#db/articles/publish.ts';\nexport const act = [viewer, publish];",
};

/** Wall, the place of the breach, the breach. */
const breaches: [wall: string, file: string, code: string][] = [
  ['floor', 'lib/rows.ts', "import type { Story } from '#db/articles/published.ts';\nexport type Row = Story;"],
  ['floor', 'lib/view.ts', "import { Story } from '#components/article/story.tsx';\nexport const view = Story;"],
  ['request-free', 'db/topics/desk.ts', "import { notFound } from 'next/navigation';\nexport const topic = notFound;"],
  ['request-free', 'db/topics/hook.ts', "import { cache } from 'react';\nexport const topic = cache;"],
  ['request-free', 'db/topics/words.ts', "import { useTranslations } from 'next-intl';\nexport const topic = useTranslations;"],
  ['request-free', 'db/topics/view.ts', "import { Story } from '#components/article/story.tsx';\nexport const topic = Story;"],
  ['views', 'components/article/fetching.tsx', "import { story } from '#db/articles/published.ts';\nexport const Fetching = () => story;"],
  ['views', 'components/article/half-typed.tsx', "import { story, type Story } from '../../db/articles/published.ts';\nexport const Half = (): Story => story;"],
  ['views-below-app', 'components/article/viewing.tsx', "import { viewer } from '#app/_request/viewer.ts';\nexport const Viewing = viewer;"],
  ['app-is-a-leaf', 'scripts/warm.ts', "import { viewer } from '../app/_request/viewer.ts';\nexport const warm = viewer;"],
  ['published-only', `${reader}/latest/page.tsx`, "import type { Desk } from '#db/articles/desk.ts';\nexport default function Page(): Desk { return ''; }"],
  ['published-only', 'app/feeds/rss.xml/route.ts', "import { drafts } from '#db/articles/desk.ts';\nexport const GET = drafts;"],
  ['published-only', 'app/sitemaps/news/route.ts', "import { schema } from '#db/schema.ts';\nexport const GET = schema;"],
  ['published-only', 'app/api/articles/route.ts', "import { publish } from '#db/articles/publish.ts';\nexport const POST = publish;"],
  ['published-only', 'app/media/[...path]/route.ts', "import { open } from '#db/topics/desk.ts';\nexport const GET = open;"],
  ['published-only-reach', `${reader}/search/page.tsx`, "import { smuggled } from '#app/_request/smuggler.ts';\nexport default function Page() { return smuggled; }"],
  ['published-reads-no-desk', 'db/authors/published.ts', "import { drafts } from '../articles/desk.ts';\nexport const author = drafts;"],
  ['no-session-outside', 'app/feeds/json/route.ts', "import { viewer } from '#app/_request/viewer.ts';\nexport const GET = viewer;"],
  ['no-session-outside', `${reader}/layout.tsx`, "import { cookies } from 'next/headers';\nexport default function Layout() { return cookies; }"],
  ['no-session-outside-reach', `${reader}/topics/page.tsx`, "import { greeted } from '#app/_request/greeting.ts';\nexport default function Page() { return greeted; }"],
  ['drivers-in-store', 'db/articles/raw.ts', "import Database from 'better-sqlite3';\nexport const raw = Database;"],
  ['drivers-in-store', 'db/articles/pg.ts', "import { Pool } from 'pg';\nexport const raw = Pool;"],
  ['drivers-in-store', 'db/testing.ts', "import { PGlite } from '@electric-sql/pglite';\nexport const raw = PGlite;"],
  ['drivers-in-store', 'db/articles/kit.ts', "import { drizzle } from 'drizzle-orm/node-postgres';\nexport const raw = drizzle;"],
  ['queries-in-db', 'app/[locale]/(newsroom)/admin/page.tsx', "import { eq } from 'drizzle-orm';\nexport default function Page() { return eq; }"],
  ['no-cycles', 'lib/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;"],
  ['resolvable', 'lib/lost.ts', "import { lost } from '#lib/nowhere.ts';\nexport const found = lost;"],
];

const accomplices: Record<string, string> = {
  'app/_request/smuggler.ts': "import { publish } from '#db/articles/publish.ts';\nexport const smuggled = publish;",
  'app/_request/greeting.ts': "import { viewer } from './viewer.ts';\nexport const greeted = viewer;",
  'lib/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;",
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`components/ui/island-${index}.client.tsx`, `'use client';\nexport const island${index} = 1;`])),
  [`${reader}/islands/page.tsx`]: Array.from({ length: 9 }, (_, index) => `export { island${index} } from '#components/ui/island-${index}.client.tsx';`).join('\n'),
};

fellAfterwards();

describe('the walls', () => {
  let clean: Outcome;
  let findings: Finding[];
  beforeAll(async () => {
    const broken = { ...house, ...accomplices, ...Object.fromEntries(breaches.map(([, file, code]) => [file, code])) };
    const [standing, fallen] = await Promise.all([checkWalls(plantTree(house)), checkWalls(plantTree(broken))]);
    clean = standing;
    findings = fallen.findings;
  });

  const wallsBrokenBy = (file: string) => findings.filter((finding) => finding.file === file).map(({ message }) => message.split(':')[0]);

  it.each(breaches)('%s falls to %s', (wall, file) => expect(wallsBrokenBy(file)).toContain(wall));
  it('stand in a clean house', () => expect(clean.findings).toEqual([]));
  it('count the modules they saw', () => expect(clean.figure).toContain(`${Object.keys(house).length} modules`));
  it('say the way and the line', () => {
    const smuggled = findings.find(({ message }) => message.startsWith('published-only-reach: → app/_request/smuggler.ts → db/articles/publish.ts'));
    expect(smuggled).toMatchObject({ file: `${reader}/search/page.tsx`, line: 1 });
  });
  it('hold the reader to eight islands', () => expect(findings.map(({ message }) => message).join('\n')).toContain('few-islands: 9 client files'));
  it('do not trust a cruise that saw nothing', async () => {
    const { findings: blind } = await checkWalls(plantTree({ 'lib/only.ts': 'export const only = 1;' }));
    expect(blind.map(({ message }) => message).join()).toContain('only 1 modules cruised');
  });
});
