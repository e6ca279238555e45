import { setUpLines } from './set-up-lines.ts';
import { closeCurrentStore } from '#db/store/current.ts';
import { buildOrFail } from './serving/build-or-fail.ts';
import { environmentOrFail, failWith } from './fail.ts';
import { failUnlessFree } from './port.ts';
import { prepareNewsroom } from './prepare-newsroom.ts';
import { serve } from './serving/serve.ts';

/** `npm start`: from whatever state the folder is in to a portal that answers. */
const environment = environmentOrFail();
await failUnlessFree(environment.port);
let setUp: string[];
try {
  await prepareNewsroom(environment);
  setUp = await setUpLines(environment);
  await closeCurrentStore();
  await buildOrFail(process.cwd());
} catch (error) {
  failWith(error, environment);
}
await serve(environment, setUp);
