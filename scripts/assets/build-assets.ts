import { buildBehaviours } from './build-behaviours.ts';
import { buildFonts } from './build-fonts.ts';

/** Makes what the pages load and git does not keep: fonts and behaviours. Quick when nothing changed. Says a line for each. */
export async function buildAssets(root: string): Promise<void> {
  for (const line of await Promise.all([buildFonts(root), buildBehaviours(root)])) console.log(line);
}

if (import.meta.main) await buildAssets(process.cwd());
