import path from 'node:path';
import { pruneEvents } from '#db/audit/published.ts';
import { seedNewsroom } from '#db/seed/seed-newsroom.ts';
import { isEmptyStore } from '#db/site/is-empty-store.ts';
import { currentStore, prepareStore } from '#db/store/current.ts';
import type { Environment } from '#lib/env.ts';
import { progressBar } from './progress.ts';
import { say } from './say.ts';

/** Brings the database up to date and, when it has never held anything, fills it with the demonstration newsroom. */
export async function prepareNewsroom({ dataDir }: Environment): Promise<void> {
  await prepareStore();
  const store = currentStore();
  await pruneEvents(store, Date.now());
  if (await isEmptyStore(store)) {
    await seedNewsroom(store, { mediaFolder: path.join(dataDir, 'media'), firstStart: Date.now(), progress: progressBar(say('seeding')) });
  }
}
