// Runs one of our TypeScript commands: `node scripts/run.mjs <command> [arguments]`, on any Node from 20 on.
// Installs the packages when the lockfile changed, then goes over to the pinned Node 24, which reads TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node24 = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const marker = path.join(root, 'node_modules/.khabar-installed');

install();
const [command = '', ...args] = process.argv.slice(2);
const child = spawn(node24, ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts', `${command}.ts`), ...args], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1));

function install() {
  const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(node24) && existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.log('تثبيت الحزم (مرة واحدة، دقيقة أو دقيقتان) · Installing packages (once, a minute or two) …');
  // Not `npm ci`: it refuses a lockfile that was written where some platform's optional packages could not be had.
  const npm = spawnSync('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    console.error('تعذر تثبيت الحزم · The packages could not be installed: npm install failed.');
    process.exit(1);
  }
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, lock);
}
