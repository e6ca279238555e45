import fs from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { refuse } from '#lib/result.ts';
import { chief, noon, reporter, value } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { addOpenings } from './add-openings.ts';
import { mediaCount, mediaItems } from './desk.ts';
import { mediaPlaces } from './places.ts';
import { picturesById } from './published.ts';
import { mostBytes, receiveFile } from './receive.ts';
import { removeMedia } from './remove.ts';
import { replaceMedia } from './replace.ts';
import { arrived, ownDataFolder, plain, uploaded } from './testing-media.ts';
import { uploadMedia } from './upload.ts';

const folder = ownDataFolder();
const filesBelow = async (place: string) => (await fs.readdir(place, { recursive: true })).filter((name) => name.includes('.'));

onBothDatabases((fresh) => {
  test('what a reporter sends is theirs, under its name without folders', async () => {
    const store = await fresh();
    const id = await uploaded(reporter, store, { bytes: await plain('teal'), name: 'C:\\photos\\قارب\u202E.png' });
    const [item] = await mediaItems(store, [id], 'ar');
    expect(item).toMatchObject({ name: 'قارب.png', kind: 'png', addedBy: reporter.id, addedAt: noon, width: 90, height: 60, alt: '', decorative: false });
  });

  test('the same bytes are kept once, and come back when they had been removed', async () => {
    const store = await fresh();
    const bytes = await plain('olive');
    const id = await uploaded(reporter, store, { bytes });
    expect(await uploadMedia(chief, store, { received: await arrived(bytes), name: 'b.png' }, noon)).toEqual({ ok: true, value: { id, known: true } });
    value(await removeMedia(chief, store, { id }, noon));
    expect(await mediaCount(store)).toBe(0);
    expect(await uploaded(reporter, store, { bytes })).toBe(id);
    expect(await mediaCount(store)).toBe(1);
  });

  test('the original is kept where nothing is served from', async () => {
    const store = await fresh();
    const bytes = await plain('navy');
    await uploaded(reporter, store, { bytes });
    const { originals, renditions } = mediaPlaces(folder.path);
    expect((await filesBelow(originals)).every((name) => name.endsWith('.png'))).toBe(true);
    expect((await filesBelow(renditions)).some((name) => name.endsWith('.png'))).toBe(false);
  });

  test('AVIF comes afterwards, for pictures that are wide enough to open a page', async () => {
    const store = await fresh();
    const small = await uploaded(reporter, store, { bytes: await plain('gold') });
    const wide = await uploaded(reporter, store, { bytes: await plain('gold', { width: 1400, height: 700 }) });
    for (const id of [small, wide]) value(await addOpenings(store, { id }, noon));
    const pictures = await picturesById(store, [small, wide], 'ar');
    expect(pictures.get(small)?.openings).toBeUndefined();
    expect(pictures.get(wide)?.openings?.map(({ width }) => width)).toEqual([960, 1400]);
  });

  test('an admin of the house brings pictures in, and takes no file of others away', async () => {
    const store = await fresh();
    const admin = { id: 'a', name: 'a', role: 'admin', desks: [] } as const;
    const { id } = value(await uploadMedia(admin, store, { received: await arrived(await plain('red')), name: '' }, noon));
    expect(await removeMedia(admin, store, { id }, noon)).toEqual(refuse('notAllowed'));
    expect(await replaceMedia(admin, store, { id, received: await arrived(await plain('gold')), name: '' }, noon)).toEqual(refuse('notAllowed'));
  });

  test('each kind that is not taken says which it is', async () => {
    const store = await fresh();
    const said = async (text: string) => uploadMedia(reporter, store, { received: await arrived(Buffer.from(text, 'latin1')), name: 'x.jpg' }, noon);
    expect(await said('<svg onload="alert(1)">')).toEqual(refuse('mediaSvg'));
    expect(await said('\0\0\0\x18ftypheic')).toEqual(refuse('mediaHeic'));
    expect(await said('\0\0\0\x18ftypavif')).toEqual(refuse('mediaAvif'));
    expect(await said('%PDF-1.4')).toEqual(refuse('mediaPdf'));
    expect(await said('II*\0')).toEqual(refuse('mediaTiff'));
    expect(await said('hello')).toEqual(refuse('mediaUnknownKind'));
    expect(await said('\xff\xd8\xff nothing behind it')).toEqual(refuse('mediaDamaged'));
    expect(await mediaCount(store)).toBe(0);
  });
});

describe('a file that comes in', () => {
  test('is cut off as soon as it is too large, whatever was said of its length', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await receiveFile(endless, mediaPlaces(folder.path).arriving)).toEqual(refuse('mediaTooLarge'));
    expect(sent).toBeLessThan(mostBytes + 5_000_000);
  });

  test('leaves nothing behind when it is empty, too large or breaks off', async () => {
    const { arriving } = mediaPlaces(folder.path);
    const before = await fs.readdir(arriving);
    expect(await receiveFile(new Blob([]).stream(), arriving)).toEqual(refuse('mediaEmpty'));
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(100));
      },
      pull(controller) {
        controller.error(new Error('gone'));
      },
    });
    await expect(receiveFile(broken, arriving)).rejects.toThrow('gone');
    expect(await fs.readdir(arriving)).toEqual(before);
  });
});
