import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@corridor/archive';
import { type ArticleState, systemClock } from '@corridor/model';
import { type Newsroom, startNewsroom } from '@corridor/newsroom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CorridorProcess, makeWorkplace, runCorridor, startCorridor, type Workplace } from '../setup/corridor-process.ts';

let newsroom: Newsroom;
let place: Workplace;

beforeAll(async () => {
  newsroom = await startNewsroom();
  newsroom.setNow(newsroom.days[1]);
});
afterAll(() => newsroom.close());
beforeEach(() => {
  place = makeWorkplace(newsroom.sources);
});
afterEach(() => place.remove());

const counts = async (): Promise<Readonly<Record<ArticleState, number>>> => {
  const archive = await openArchive({ path: join(place.dataFolder, 'archive.sqlite'), clock: systemClock });
  try {
    expect(await archive.check()).toEqual([]);
    return await archive.counts();
  } finally {
    await archive.close();
  }
};

const printed = (run: CorridorProcess, what: RegExp): Promise<string> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = what.exec(run.printed());
      if (found) resolve(found[1] ?? found[0]);
    };
    run.child.stdout?.on('data', look);
    run.child.stderr?.on('data', look);
    look();
  });

const whole = { grouped: 85, discovered: 0, fetched: 0, extracted: 0, tagged: 0, failed: 0 };

describe('several processes on one archive', () => {
  it('two runs at once end like one', async () => {
    const runs = await Promise.all([1, 2].map(() => runCorridor(['run', '--all', '--json'], place.environment)));
    for (const run of runs) {
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(run.out)).toMatchObject({ feeds: 17, unhealthy: [] });
    }
    expect(await counts()).toMatchObject(whole);
  });

  it('`web` beside `start` shows what it reads, and each ends on SIGTERM', async () => {
    const environment = { ...place.environment, CORRIDOR_LOG_LEVEL: 'silent', CORRIDOR_TICK_SECONDS: '1' };
    const start = startCorridor(['start', '--port', '0'], environment);
    const working = await printed(start, /pages (http:\S+)/);
    const web = startCorridor(['web', '--port', '0'], environment);
    const pages = await printed(web, /pages (http:\S+)/);
    const lastTickOf = async (url: string): Promise<unknown> =>
      ((await (await fetch(`${url}/healthz`)).json()) as { lastTickAt?: unknown }).lastTickAt;
    await expect.poll(() => lastTickOf(working), { timeout: 20_000 }).toMatch(/^\d{4}-/);
    expect(await lastTickOf(pages)).toBeUndefined();
    for (const run of [web, start]) {
      run.child.kill('SIGTERM');
      expect(await run.ended()).toMatchObject({ code: 0, signal: null });
    }
  });
});

describe('a run that is stopped', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s says what was done, and the next one goes on', async (signal) => {
    const before = Object.values(newsroom.stats()).reduce((sum, s) => sum + s.page, 0);
    const run = startCorridor(['run', '--all'], place.environment);
    await expect
      .poll(() => Object.values(newsroom.stats()).reduce((sum, s) => sum + s.page, 0) - before, { interval: 1, timeout: 20_000 })
      .toBeGreaterThan(3);
    run.child.kill(signal);
    const ended = await run.ended();
    expect(ended).toMatchObject({ code: 1, signal: null });
    expect(ended.out).toMatch(/feeds checked: .*\d+ ok/);
    expect(ended.err).toMatch(/error interrupted: .*\nRun it again/);
    expect(await counts()).toMatchObject({ failed: 0 });
    expect(await runCorridor(['run', '--all'], place.environment)).toMatchObject({ code: 0 });
    expect(await counts()).toMatchObject(whole);
  });
});

describe('a full disk', () => {
  const program = fileURLToPath(new URL('../../apps/cli/bin/corridor.js', import.meta.url));
  /** A file that would grow past 400 kB is refused, as on a disk without room; the signal that comes with it is ignored. */
  const cramped = (args: readonly string[]): Promise<{ readonly code: number | null; readonly err: string }> =>
    new Promise((resolve) => {
      const script = 'trap "" XFSZ; ulimit -f 800; exec "$0" "$@"';
      const child = spawn('/bin/sh', ['-c', script, process.execPath, program, ...args], { env: { ...place.environment } });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.once('close', (code) => resolve({ code, err }));
    });

  it.each([['run'], ['start']])('ends `%s` with a clear message, and nothing is lost', async (command) => {
    const ended = await cramped(command === 'run' ? ['run', '--all'] : ['start', '--port', '0']);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/error archive-failed: .*\nCheck free disk space/);
    expect(ended.err).not.toMatch(/^\s+at /m);
    expect(await runCorridor(['run', '--all'], place.environment)).toMatchObject({ code: 0 });
    expect(await counts()).toMatchObject(whole);
  });
});
