import { spawn } from 'node:child_process';
import path from 'node:path';
import { environmentWith, readEnvironment } from '#lib/env.ts';
import { buildAssets } from './assets/build-assets.ts';
import { failWith } from './fail.ts';
import { closeCurrentStore } from '#db/store/current.ts';
import { prepareNewsroom } from './prepare-newsroom.ts';

/** `npm run dev`: the same newsroom, with pages compiled as they are asked for. */
const environment = readEnvironment();
try {
  await prepareNewsroom(environment);
  await closeCurrentStore();
  await buildAssets(process.cwd());
} catch (error) {
  failWith(error, environment);
}
spawn(process.execPath, [path.join(process.cwd(), 'node_modules/next/dist/bin/next'), 'dev', '--port', String(environment.port)], {
  stdio: 'inherit', env: environmentWith({ NEXT_TELEMETRY_DISABLED: '1' }),
});
