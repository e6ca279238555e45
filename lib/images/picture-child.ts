import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { makeCrops, makeOpenings, makeRenditions, readMaster, type MadeRendition } from './make-renditions.ts';
import { pictureJob, type PictureJob, type PreparedPicture } from './picture-job.ts';

/**
 * The process in which a picture from outside is opened, and nothing else: `prepare-picture.ts` starts it without an
 * environment and ends it when it takes too long. Of all readers of files only the one for the kind of the picture is open.
 */
const readers = { jpeg: 'VipsForeignLoadJpegFile', png: 'VipsForeignLoadPngFile', webp: 'VipsForeignLoadWebpFile', gif: 'VipsForeignLoadNsgifFile' } as const;

const job = pictureJob.parse(JSON.parse(process.argv[2] ?? ''));
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: [readers[job.kind]] });
sharp.cache(false);
sharp.concurrency(1);

try {
  process.stdout.write(JSON.stringify({ ok: true, picture: await prepare(job) }));
} catch (error) {
  const message = error instanceof Error ? error.message : '';
  process.stdout.write(JSON.stringify({ ok: false, reason: /pixel limit|too large|dimensions/i.test(message) ? 'mediaTooManyPixels' : 'mediaDamaged' }));
}

async function prepare({ file, out, make, focal }: PictureJob): Promise<PreparedPicture> {
  const master = await readMaster(file);
  const keep = <M extends MadeRendition>(made: M[]) => Promise.all(made.map((one) => put(out, one)));
  return {
    width: master.width,
    height: master.height,
    renditions: make.includes('sizes') ? await keep(await makeRenditions(master)) : [],
    openings: make.includes('openings') ? await keep(await makeOpenings(master)) : [],
    crops: make.includes('crops') ? await keep(await makeCrops(master, focal)) : [],
  };
}

async function put<M extends MadeRendition>(out: string, { bytes, ...rendition }: M) {
  const place = path.join(out, rendition.file);
  await fs.mkdir(path.dirname(place), { recursive: true });
  await fs.writeFile(place, bytes);
  return rendition;
}
