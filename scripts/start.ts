import { buildAssets } from './assets/build-assets.ts';
import { buildIfChanged } from './build-if-changed.ts';
import { fail, failWith } from './fail.ts';
import { isPortFree } from './port.ts';
import { closeCurrentStore } from '#db/store/current.ts';
import { prepareNewsroom } from './prepare-newsroom.ts';
import { say, sayError } from './say.ts';
import { serve } from './serve.ts';
import { readEnvironment, type Environment } from '#lib/env.ts';

/** `npm start`: from whatever state the folder is in to a portal that answers. */

const root = process.cwd();
const environment = readOrFail();

if (!(await isPortFree(environment.port))) fail(sayError('portBusy', { port: String(environment.port) }));
try {
  await prepareNewsroom(environment);
  await closeCurrentStore();
  await buildAssets(root);
  await buildIfChanged(root, () => console.log(say('building')));
} catch (error) {
  failWith(error, environment);
}
await serve(environment);

function readOrFail(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    fail(sayError('environmentInvalid', { detail: error instanceof Error ? error.message : '' }));
  }
}
