import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@corridor/model';
import { type Newsroom, startNewsroom } from '@corridor/newsroom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveContent } from '../setup/archive-content.ts';
import { makeWorkplace, runCorridor, startCorridor, type Workplace } from '../setup/corridor-process.ts';
import { type PrivatePostgres, startPostgres } from '../setup/private-postgres.ts';
import { type PrivateRedis, startRedis } from '../setup/private-redis.ts';

let newsroom: Newsroom;
let redis: PrivateRedis;
let postgres: PrivatePostgres;
let undisturbed: unknown;

beforeAll(async () => {
  newsroom = await startNewsroom();
  newsroom.setNow(newsroom.days[1]);
  redis = await startRedis();
  postgres = await startPostgres();
  const place = makeWorkplace(newsroom.sources);
  const run = await runCorridor(['run', '--all'], place.environment);
  expect(run).toMatchObject({ code: 0 });
  undisturbed = await contentOf(place);
  place.remove();
});
afterAll(async () => {
  await newsroom.close();
  await redis.stop();
  await postgres.stop();
});

const requests = (): number => Object.values(newsroom.stats()).reduce((sum, s) => sum + s.feed + s.page, 0);

/** What the archive of a place holds. */
const contentOf = (place: Workplace): Promise<unknown> => {
  const { DATABASE_URL } = place.environment;
  return archiveContent(
    DATABASE_URL ? { url: DATABASE_URL, clock: systemClock } : { path: join(place.dataFolder, 'archive.sqlite'), clock: systemClock },
  );
};

/** Starts a run and kills it with -9 once the newsroom has seen so many more requests. Gives false when the run was quicker. */
const killAfter = async (place: Workplace, more: number): Promise<boolean> => {
  const target = requests() + more;
  const run = startCorridor(['run', '--all'], place.environment);
  const watch = setInterval(() => {
    if (requests() >= target) run.child.kill('SIGKILL');
  }, 1);
  const { signal } = await run.ended();
  clearInterval(watch);
  return signal === 'SIGKILL';
};

describe('a run killed with -9 and started again ends like an undisturbed one', () => {
  it('has something to compare', () => {
    expect((undisturbed as { articles: unknown[] }).articles.length).toBeGreaterThan(60);
  });

  it.each([
    ['while the first feeds are polled', [1]],
    ['while pages are read', [30]],
    ['near the end', [95]],
    ['three times in a row', [5, 20, 25]],
  ])('in-process queue, %s', async (_name, kills) => {
    const place = makeWorkplace(newsroom.sources);
    for (const more of kills) expect(await killAfter(place, more)).toBe(true);
    expect(await runCorridor(['run', '--all'], place.environment)).toMatchObject({ code: 0 });
    expect(await contentOf(place)).toEqual(undisturbed);
    place.remove();
  });

  it.each([
    ['while the first feeds are polled', [1]],
    ['while pages are read', [30]],
  ])('Redis queue, %s', async (_name, kills) => {
    const place = makeWorkplace(newsroom.sources, { REDIS_URL: redis.url });
    for (const more of kills) expect(await killAfter(place, more)).toBe(true);
    expect(await runCorridor(['run', '--all'], place.environment)).toMatchObject({ code: 0 });
    expect(await contentOf(place)).toEqual(undisturbed);
    place.remove();
  });

  it.each([
    ['not disturbed at all', []],
    ['while pages are read', [30]],
  ])('Redis queue and PostgreSQL archive, %s', async (_name, kills) => {
    const place = makeWorkplace(newsroom.sources, { REDIS_URL: redis.url, DATABASE_URL: await postgres.createDatabase() });
    for (const more of kills) expect(await killAfter(place, more)).toBe(true);
    expect(await runCorridor(['run', '--all'], place.environment)).toMatchObject({ code: 0 });
    expect(await contentOf(place)).toEqual(undisturbed);
    expect(existsSync(join(place.dataFolder, 'archive.sqlite'))).toBe(false);
    place.remove();
  });

  it('Redis lost between two runs', async () => {
    const own = await startRedis();
    const place = makeWorkplace(newsroom.sources, { REDIS_URL: own.url });
    expect(await killAfter(place, 30)).toBe(true);
    await own.stop();
    const empty = await startRedis();
    expect(await runCorridor(['run', '--all'], { ...place.environment, REDIS_URL: empty.url })).toMatchObject({ code: 0 });
    await empty.stop();
    expect(await contentOf(place)).toEqual(undisturbed);
    place.remove();
  });
});
