import path from 'node:path';
import { thinRevisions } from '#db/articles/revisions/thin.ts';
import { pruneEvents } from '#db/audit/published.ts';
import { foldOlderMedia } from '#db/media/folded.ts';
import { carryOverFronts } from '#db/fronts/carry-over.ts';
import { settingUp } from '#db/site/setting-up.ts';
import { currentStore, prepareStore } from '#db/store/current.ts';
import { pruneViews } from '#db/views/prune.ts';
import type { Environment } from '#lib/env.ts';
import { inTurn } from './in-turn.mjs';
import { progressBar } from './progress.ts';
import { say } from './say.ts';

/**
 * Brings the database up to date and, when it has never held anything, fills it with the demonstration newsroom; a
 * filling that broke off is finished, dated as it began.
 */
export async function prepareNewsroom({ dataDir }: Environment): Promise<void> {
  await prepareStore();
  const store = currentStore();
  await pruneEvents(store, Date.now());
  await thinRevisions(store, Date.now());
  await foldOlderMedia(store);
  await pruneViews(store, Date.now());
  await carryOverFronts(store, Date.now());
  if ((await settingUp(store)).finished) return;
  await inTurn(path.join(dataDir, '.seeding'), {
    waiting: () => console.log(say('seededElsewhere')),
    work: async () => {
      const { finished, begun } = await settingUp(store);
      if (finished) return;
      const { seedNewsroom } = await import('#db/seed/seed-newsroom.ts');
      await seedNewsroom(store, { mediaFolder: path.join(dataDir, 'media'), firstStart: begun ?? Date.now(), progress: progressBar(say('seeding')) });
    },
  });
}
