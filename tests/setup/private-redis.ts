import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** User and group `nobody` of Debian and Ubuntu: servers of tests never run as root. */
const NOBODY = 65_534;
const START_MILLIS = 10_000;

/** A Redis of one test's own. */
export interface PrivateRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts redis-server on a free loopback port in a temporary folder; throws naming the package when it is not installed. */
export const startRedis = async (): Promise<PrivateRedis> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'corridor-redis-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const server = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  await ready(server);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
};

/** A port of loopback that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('redis-server did not start in 10 s')), START_MILLIS);
    server.once('error', (cause) => reject(new Error('redis-server is not installed: apt-get install redis-server', { cause })));
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    server.stdout?.on('data', (line: Buffer) => {
      if (!line.includes('Ready to accept connections')) return;
      clearTimeout(late);
      resolve();
    });
  });
