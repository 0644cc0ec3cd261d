// Addresses to bytes: 40 KB bodies from a server on this machine that thinks for 20 ms, sixteen requests at a time. The server runs in a process of its
// own, so that its work is not counted. Spacing between requests to one host, which the product keeps, is switched off for the contest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { contest } from './contest.mjs';

const REQUESTS = 1000;
const PARALLEL = 16;
const BODY_BYTES = 40_000;
const THOUGHT_MILLIS = 20;
const slowServer = fileURLToPath(new URL('./slow-server.mjs', import.meta.url));

await contest({
  file: fileURLToPath(import.meta.url),
  title: `fetch: ${REQUESTS} bodies of ${BODY_BYTES / 1000} KB, ${PARALLEL} at a time, from a server that takes ${THOUGHT_MILLIS} ms`,
  contenders: {
    'corridor watch': async () => {
      const { createFetcher } = await import('@corridor/ingest');
      const { systemClock } = await import('@corridor/model');
      const userAgent = 'CorridorWatch/bench (benchmark)';
      const fetcher = createFetcher({ userAgent, clock: systemClock, allowLoopback: true, hostSpacingMillis: 0, perHost: PARALLEL });
      return over(async (url) => {
        const outcome = await fetcher.fetchFeed({ url });
        return outcome.kind === 'ok' ? outcome.body.length : 0;
      });
    },
    'built-in fetch': async () => over(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength),
    'undici request': async () => {
      const { request } = await import('undici');
      return over(async (url) => (await (await request(url)).body.arrayBuffer()).byteLength);
    },
  },
  columns: [
    { title: 'requests/s', of: (told) => told.perSecond, isBetterHigher: true, digits: 0, isCompared: true },
    { title: 'p95 ms', of: (told) => told.p95Millis, digits: 0, isCompared: true },
    { title: 'CPU ms', of: (told) => (told.cpuSeconds * 1000) / REQUESTS, digits: 2, isCompared: true },
    { title: 'peak MB', of: (told) => told.peakMegabytes, digits: 0 },
    { title: 'bytes', of: (told) => told.bytes, digits: 0 },
  ],
});

/** Starts the server, loads it through `get` and ends it. */
function over(get) {
  return async () => {
    const server = spawn(process.execPath, [slowServer, String(THOUGHT_MILLIS), String(BODY_BYTES)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    try {
      const [port] = await once(server.stdout, 'data');
      return await load(get, `http://127.0.0.1:${String(port).trim()}/`);
    } finally {
      server.stdin.end();
      await once(server, 'exit');
    }
  };
}

async function load(get, url) {
  const millis = [];
  let asked = 0;
  let bytes = 0;
  const began = performance.now();
  const worker = async () => {
    while (asked < REQUESTS) {
      asked++;
      const from = performance.now();
      const received = await get(url);
      bytes += received;
      millis.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  const seconds = (performance.now() - began) / 1000;
  millis.sort((a, b) => a - b);
  return { perSecond: REQUESTS / seconds, p95Millis: millis[Math.floor(REQUESTS * 0.95)], bytes };
}
