// Runs one of our TypeScript commands: `node scripts/run.mjs <command> [arguments]`, on any Node from 20 on.
// Installs the packages when the lockfile changed, then goes over to the pinned Node 24, which reads TypeScript as it is.
// Speaks both languages: the messages are not to be had before the packages are.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inTurn } from './in-turn.mjs';

const windows = process.platform === 'win32';
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node24 = path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
const marker = path.join(root, 'node_modules/.khabar-installed');

if (Number(process.versions.node.split('.')[0]) < 20) fail('يلزم Node.js 20 أو أحدث · Node.js 20 or later is needed.');
await installIfChanged();
const [command = '', ...args] = process.argv.slice(2);
const prelude = pathToFileURL(path.join(root, 'scripts/quick-imports.ts')).href;
const ended = await runToEnd(node24, ['--disable-warning=ExperimentalWarning', '--import', prelude, path.join(root, 'scripts', `${command}.ts`), ...args]);
if (ended === null) fail('لا يعمل Node 24 المثبّت؛ احذف المجلد node_modules وأعد المحاولة · The installed Node 24 does not run; remove the folder node_modules and try again.');
process.exit(ended);

async function installIfChanged() {
  const wanted = `${process.platform} ${process.arch} ${createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex')}`;
  const isInstalled = () => existsSync(node24) && existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
  if (isInstalled()) return;
  await inTurn(path.join(root, '.installing'), {
    waiting: () => console.error('تثبيت آخر جارٍ؛ ننتظره · Another start is installing; waiting for it …'),
    work: async () => {
      if (isInstalled()) return;
      console.error('تثبيت الحزم (مرة واحدة، دقيقة أو دقيقتان) · Installing packages (once, a minute or two) …');
      rmSync(marker, { force: true });
      // The build is made here, whatever the machine is for: its tools and the platform's own binaries are always wanted.
      // Not `npm ci`: it refuses a lockfile that was written where some platform's optional packages could not be had.
      const status = await runToEnd('npm', ['install', '--no-save', '--include=dev', '--include=optional', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error']);
      if (status !== 0) fail('تعذر تثبيت الحزم؛ السبب أعلاه · The packages could not be installed; npm says why above.');
      if (!existsSync(node24)) fail('لم يُثبَّت Node 24؛ لعل ignore-scripts مفعّل في npm · Node 24 was not installed; is ignore-scripts set in npm?');
      writeFileSync(marker, wanted);
    },
  });
}

/** The exit code; null when the program cannot be run at all. Signals are handed on, and the program ends first. */
function runToEnd(program, args) {
  // What npm says goes to standard error, and what is piped in stays whole: a command's own output may be read by a program.
  const stdio = program === 'npm' ? ['ignore', process.stderr, process.stderr] : 'inherit';
  const child = spawn(program, args, { cwd: root, stdio, shell: windows && program === 'npm' });
  const handOn = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', (code, signal) => {
      for (const one of signals) process.off(one, handOn);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

function fail(line) {
  console.error(`✗ ${line}`);
  process.exit(1);
}
