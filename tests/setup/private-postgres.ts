import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './private-redis.ts';

/** User and group `nobody` of Debian and Ubuntu: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const START_MILLIS = 30_000;
/** Where Debian and Ubuntu put the programs of each version. */
const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL of one test's own. */
export interface PrivatePostgres {
  /** Makes an empty database; gives its address. */
  createDatabase(): Promise<string>;
  /** Runs one of PostgreSQL's programs to its end, such as `pg_dump`. */
  run(program: string, ...args: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a new cluster on a free loopback port in a temporary folder; throws naming the package when PostgreSQL is not installed. */
export const startPostgres = async (): Promise<PrivatePostgres> => {
  const bin = programs();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'corridor-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const user = { cwd: folder, ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) };
  const run = async (program: string, ...args: readonly string[]): Promise<void> => {
    await promisify(execFile)(join(bin, program), args, user);
  };
  const data = join(folder, 'data');
  await run('initdb', '-D', data, '-U', 'corridor', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
  const place = ['-p', `${port}`, '-h', '127.0.0.1', '-k', folder];
  // Nothing here outlives the test, so nothing has to reach the disk.
  const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'].flatMap((one) => ['-c', one]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...place, ...quick], { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  await ready(server);
  let made = 0;
  return {
    run,
    createDatabase: async () => {
      const name = `archive_${++made}`;
      await run('createdb', '-h', '127.0.0.1', '-p', `${port}`, '-U', 'corridor', name);
      return `postgres://corridor@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // SIGINT ends open sessions; SIGTERM would wait for them.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Folder of the newest version's programs; empty, so that PATH decides, where there is none. */
const programs = (): string => {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a)).find((name) => existsSync(join(VERSIONS, name, 'bin', 'initdb')));
  return newest ? join(VERSIONS, newest, 'bin') : '';
};

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`postgres did not start in 30 s: ${said}`)), START_MILLIS);
    server.once('error', (cause) => reject(new Error('PostgreSQL is not installed: apt-get install postgresql', { cause })));
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
    server.stderr?.on('data', (line: Buffer) => {
      said = (said + line.toString()).slice(-2000);
      if (!said.includes('database system is ready to accept connections')) return;
      clearTimeout(late);
      resolve();
    });
  });
