import { buildAssets } from '../assets/build-assets.ts';
import { buildIfChanged } from './build-if-changed.ts';
import { fail } from '../fail.ts';
import { progressClock } from '../progress.ts';
import { say, sayError } from '../say.ts';

/** Brings fonts, behaviours and the built server up to date with the sources, or ends the command with Next's own message. */
export async function buildOrFail(root: string): Promise<void> {
  await buildAssets(root);
  const build = await buildIfChanged(root, { announce: () => progressClock(say('building')), waiting: () => console.log(say('builtElsewhere')) });
  if (build.ok) return;
  console.error(build.output);
  fail(sayError(build.reason));
}
