import path from 'node:path';
import { setUpLines } from './set-up-lines.ts';
import { closeCurrentStore } from '#db/store/current.ts';
import { buildAssets } from './assets/build-assets.ts';
import { environmentOrFail, failWith } from './fail.ts';
import { failUnlessFree } from './port.ts';
import { prepareNewsroom } from './prepare-newsroom.ts';
import { runNode } from './run-node.ts';

/** `npm run dev`: the same newsroom, with pages compiled as they are asked for. */
const environment = environmentOrFail();
await failUnlessFree(environment.port);
try {
  await prepareNewsroom(environment);
  for (const line of await setUpLines(environment)) console.log(line);
  await closeCurrentStore();
  await buildAssets(process.cwd());
} catch (error) {
  failWith(error, environment);
}
const { ended } = runNode({
  args: [path.join(process.cwd(), 'node_modules/next/dist/bin/next'), 'dev', '--port', String(environment.port)],
  environment: { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  whenStopped: 0,
});
process.exit(await ended);
