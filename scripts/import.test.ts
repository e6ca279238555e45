import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { articlePage } from '#db/articles/published.ts';
import { bomb as pixelBomb, photograph } from '#lib/images/testing-pictures.ts';
import { openSqlite } from '#db/store/sqlite-store.ts';
import { folderMaker, runCommand, writeFiles } from './testing-commands.ts';

const makeFolder = folderMaker();

const story = (id: string, fields = '', body = 'رفع المجلس أجرة الحافلة درهماً واحداً ابتداءً من الأحد.') => `---
id: ${id}
locale: ar
headline: أجرة الحافلة ترتفع
standfirst: القرار يسري من الأحد.
author: هالة المرجاني
section: {slug: city, name: مدينة}
hoursAgo: 5
${fields}---

${body}
`;
const hero = (file: string) => `hero: {file: ${file}, alt: حافلة في المحطة}\n`;
const summary = 'summary:\n  method: generative\n  text: الأجرة ترتفع درهماً.\n  keyPoints: [القرار يسري من الأحد]\n';

async function desk() {
  const folder = makeFolder();
  const dataDir = path.join(makeFolder(), 'data');
  const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#246' } }).png().toBuffer();
  fs.writeFileSync(path.join(folder, 'bus.png'), picture);
  const run = (...args: string[]) => runCommand('import', { args, environment: { DATA_DIR: dataDir, SITE_URL: 'https://news.example.org', INIT_CWD: folder } });
  return { folder, dataDir, picture, run };
}

async function pageIn(dataDir: string, id = 1) {
  const store = openSqlite(dataDir);
  const page = await articlePage(store, id, Date.now());
  await store.close();
  return page;
}

test('every refusal is named with file, line and reason, and the other files come in with their pictures', async () => {
  const { folder, dataDir, picture, run } = await desk();
  const outside = path.join(makeFolder(), 'outside.png');
  fs.writeFileSync(outside, picture);
  fs.symlinkSync(outside, path.join(folder, 'link.png'));
  writeFiles(folder, {
    'good.md': story('bus-fare', hero('bus.png')),
    'no-headline.md': story('no-headline').replace(/headline: .*\n/, ''),
    'html.md': story('html', '', 'سطر أول.\n\n<b>سطر</b>'),
    'link.md': story('link', hero('link.png')),
    'gone.md': story('gone', '', 'سطر.\n\n![حافلة](gone.png)'),
    'up.md': story('up', hero('../outside.png')),
    'text.md': story('text', hero('text.md')),
    'twin.md': story('bus-fare'),
    'section.md': story('section').replace('{slug: city, name: مدينة}', '{slug: nowhere}'),
  });
  fs.writeFileSync(path.join(folder, 'windows.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc7, 0xe1, 0xce, 0xc8]));
  const names = ['html.md', 'good.md', 'no-headline.md', 'link.md', 'gone.md', 'up.md', 'text.md', 'twin.md', 'section.md', 'windows.md', 'absent.md'];
  const { code, printed } = await run(...names);
  expect(code).toBe(1);
  expect(printed.trim().split('\n').toSorted()).toEqual([
    '1 imported, 10 refused.',
    '✓ good.md  added  https://news.example.org/articles/1/أجرة-الحافلة-ترتفع',
    '✗ absent.md:1  the file cannot be read',
    '✗ gone.md:13  the picture cannot be read — gone.png',
    '✗ html.md:13  HTML is not taken — </b>',
    '✗ html.md:13  HTML is not taken — <b>',
    '✗ link.md:9  the picture cannot be read — link.png',
    '✗ no-headline.md:1  a field is missing — headline',
    '✗ section.md:7  unknown section, and the front matter gives it no name',
    '✗ text.md:9  the picture cannot be read — text.md',
    '✗ twin.md:2  another file of this import has the same id — good.md',
    '✗ up.md:9  this picture address is not taken: a path beside the file only — hero.file',
    '✗ windows.md:1  the file is not in UTF-8',
  ]);
  expect(await pageIn(dataDir)).toMatchObject({ headline: 'أجرة الحافلة ترتفع', section: { name: 'مدينة' }, picture: { alt: 'حافلة في المحطة' } });
});

test('pictures are opened as uploads are: the original is kept, the place it was taken is not, and what we do not take is named', async () => {
  const { folder, dataDir, run } = await desk();
  const bomb = path.join(folder, 'bomb.png');
  fs.writeFileSync(bomb, pixelBomb(20_000, 20_000));
  fs.writeFileSync(path.join(folder, 'phone.jpg'), await photograph({ width: 600, height: 400 }));
  fs.writeFileSync(path.join(folder, 'phone.heic'), Buffer.from('\0\0\0\x18ftypheic'));
  writeFiles(folder, { 'phone.md': story('phone', hero('phone.jpg')), 'bomb.md': story('bomb', hero('bomb.png')), 'heic.md': story('heic', hero('phone.heic')) });
  const { code, printed } = await run('phone.md', 'bomb.md', 'heic.md');
  expect(code).toBe(1);
  expect(printed).toContain('✓ phone.md  added');
  expect(printed).toMatch(/✗ bomb\.md:9 {2}.*50 megapixels/);
  expect(printed).toMatch(/✗ heic\.md:9 {2}.*HEIC/);
  const picture = (await pageIn(dataDir))?.picture;
  expect(picture?.crops?.map(({ crop }) => crop)).toEqual(['share', 'square']);
  for (const { file } of picture?.renditions ?? []) expect((await sharp(path.join(dataDir, 'media', file)).metadata()).exif).toBeUndefined();
  expect(fs.readdirSync(path.join(dataDir, 'originals'), { recursive: true }).map(String).filter((name) => name.endsWith('.jpeg'))).toHaveLength(1);
  expect(fs.readdirSync(path.join(dataDir, 'arriving'))).toEqual([]);
});

test('importing again changes nothing, an edited file changes its own story, and a refused one keeps its last good state', async () => {
  const { folder, dataDir, run } = await desk();
  writeFiles(folder, { 'story.md': story('bus-fare') });
  expect(await run('story.md')).toMatchObject({ code: 0, printed: expect.stringContaining('✓ story.md  added  ') });
  const first = await pageIn(dataDir);
  expect(await run('story.md')).toMatchObject({ code: 0, printed: expect.stringContaining('✓ story.md  unchanged  ') });
  expect(await pageIn(dataDir)).toEqual(first);
  writeFiles(folder, { 'story.md': story('bus-fare').replace('درهماً واحداً', 'درهمين') });
  expect(await run('story.md')).toMatchObject({ code: 0, printed: expect.stringContaining('✓ story.md  updated  ') });
  writeFiles(folder, { 'story.md': story('bus-fare', 'colour: red\n') });
  expect((await run('story.md')).code).toBe(1);
  expect(JSON.stringify((await pageIn(dataDir))?.body)).toContain('درهمين');
});

test('a summary is shown only when somebody answers for it by name', async () => {
  const { folder, dataDir, run } = await desk();
  writeFiles(folder, { 'story.md': story('bus-fare', summary) });
  await run('story.md');
  expect((await pageIn(dataDir))?.summary).toBeNull();
  expect((await run('--approve-as', 'reem@example.org', 'story.md')).code).toBe(0);
  expect((await pageIn(dataDir))?.summary).toMatchObject({ text: 'الأجرة ترتفع درهماً.', reviewer: 'reem@example.org' });
});

test('without a file, or with a reviewer who is no e-mail address, nothing is touched', async () => {
  const { dataDir, run } = await desk();
  expect(await run()).toMatchObject({ code: 1, printed: '✗ Usage: npm run import -- [--approve-as EMAIL] FILE…\n' });
  expect(await run('--approve-as', 'story.md')).toMatchObject({ code: 1, printed: expect.stringContaining('✗ after --approve-as give the e-mail') });
  expect(fs.existsSync(dataDir)).toBe(false);
});
