import http from 'node:http';
import next from 'next';
import onHeaders from 'on-headers';
import { currentStore } from '#db/store/current.ts';
import { SummaryWorker } from '#db/summaries/worker.ts';
import { addressHeader, addressOf } from '#lib/auth/address.ts';
import { readEnvironment } from '#lib/env.ts';
import { readDeskAddress } from '#lib/urls.ts';

/** The production server: Next behind a door that keeps from shared caches what must not be kept. */
const frameworkHeaders = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'] as const;

const { port, trustsProxy } = readEnvironment();
const app = next({ dev: false, dir: process.cwd(), port });
await app.prepare();
const answer = app.getRequestHandler();

const server = http.createServer((request, response) => {
  // What a client sends under this name never arrives, and what it says of its address is believed of a trusted proxy only.
  request.headers[addressHeader] = addressOf(request.socket.remoteAddress, [request.headers['x-forwarded-for']].flat().join(','), trustsProxy ? 'trusted' : 'none');
  // Only the framework's own navigation sends these, and reader pages have none: a stray one would get a redirect that caches keep.
  if (!readDeskAddress(pathOf(request.url))) for (const header of frameworkHeaders) delete request.headers[header];
  onHeaders(response, () => {
    if (response.statusCode < 500) return;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Retry-After', '30');
  });
  answer(request, response).catch((error: unknown) => {
    console.error('a request failed:', error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

function pathOf(url = ''): string {
  return url.split('?', 1)[0] ?? '';
}

globalThis.khabarSummaries = new SummaryWorker(currentStore);
server.listen(port, () => globalThis.khabarSummaries?.wake());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void globalThis.khabarSummaries?.stop().catch(() => undefined);
    server.close(end);
    server.closeIdleConnections();
    setTimeout(end, 5000).unref();
  });
}

/** What was counted of readers and not yet written would be lost with the process, and a summary that is being made would wait for nobody. */
function end(): void {
  void Promise.allSettled([globalThis.khabarViews?.flush(), globalThis.khabarSummaries?.stop()]).then(() => process.exit(0));
}
