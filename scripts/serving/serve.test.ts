import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../port.ts';
import { folderMaker, isAlive, startNode, untilPrinted, writeFiles, type Running } from '../testing-commands.ts';

const makeFolder = folderMaker();

/** A server that answers as its test wants; it says its number, so that its end can be seen. */
const next = (answer: string) => `const http = require('node:http');
console.error('server', process.pid);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
const port = Number(process.env.PORT);
http.createServer((request, response) => { ${answer} }).listen(port);`;
const script = `import { serve } from ${JSON.stringify(new URL('./serve.ts', import.meta.url).href)};
await serve({ port: Number(process.argv[1]), siteUrl: 'https://news.example.org', dataDir: '/srv/newsroom' }, [], { silence: 20_000, errors: 300 });`;

async function start(program: string): Promise<Running & { port: number }> {
  const cwd = makeFolder();
  const port = await freePort();
  writeFiles(cwd, { 'scripts/serving/server.ts': program });
  const running = startNode({ args: ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script, String(port)], cwd });
  onTestFinished(() => {
    running.child.kill('SIGKILL');
  });
  return { ...running, port };
}

const serverOf = async (port: number) => Number(await (await fetch(`http://127.0.0.1:${port}/pid`)).text());
const healthy = next("response.end(request.url === '/pid' ? String(process.pid) : 'front')");

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('the last lines say what is where, and %s ends the server and then the start, with exit code 0', async (signal) => {
  const running = await start(healthy);
  await untilPrinted(running, /Stop with/);
  expect(running.printed()).toMatch(/running:\n +Arabic: +https:\/\/news\.example\.org\/\n +English: +https:\/\/news\.example\.org\/en\n +Data: +\/srv\/newsroom\n/);
  const server = await serverOf(running.port);
  running.child.kill(signal);
  expect((await running.ended).code).toBe(0);
  expect(isAlive(server)).toBe(false);
});

test.for(['SIGKILL', 'SIGTERM'] as const)('a server that ends by itself (%s) ends the start with exit code 1', async (signal) => {
  const running = await start(healthy);
  await untilPrinted(running, /Stop with/);
  process.kill(await serverOf(running.port), signal);
  expect(await running.ended).toMatchObject({ code: 1, printed: expect.stringContaining('✗ The server ended by itself') });
});

test('a server that cannot start is shown with what it said', async () => {
  const { code, printed } = await (await start("console.error('no production build'); process.exit(1);")).ended;
  expect(code).toBe(1);
  expect(printed).toMatch(/no production build\n+✗ The server ended by itself/);
});

test('a port that was taken in the meantime is one clear line', async () => {
  const running = await start("console.error('Error: listen EADDRINUSE: address already in use'); process.exit(1);");
  const { code, printed } = await running.ended;
  expect(code).toBe(1);
  expect(printed.trim()).toBe(`✗ Port ${running.port} is in use; stop what uses it, or choose another: PORT=3001 npm start`);
});

test('a server that does not let go of a reader is killed after a while', async () => {
  const running = await start(healthy.replace('process.exit(130)', 'console.log("holding on")'));
  await untilPrinted(running, /Stop with/);
  const reader = net.connect(running.port, '127.0.0.1');
  onTestFinished(() => {
    reader.destroy();
  });
  const server = await serverOf(running.port);
  running.child.kill('SIGTERM');
  expect((await running.ended).code).toBe(0);
  expect(isAlive(server)).toBe(false);
});

test('a server that answers with nothing but errors is stopped and shown', async () => {
  const running = await start(next("console.error('the database is on fire'); response.statusCode = 500; response.end()"));
  const { code, printed } = await running.ended;
  expect(code).toBe(1);
  expect(printed).toMatch(/the database is on fire[^]*✗ The server does not answer as it should/);
  expect(isAlive(Number(/server (\d+)/.exec(printed)?.[1]))).toBe(false);
});
