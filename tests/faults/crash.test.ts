import { join } from 'node:path';
import { type ArticleRecord, openArchive } from '@corridor/archive';
import { systemClock } from '@corridor/model';
import { type Newsroom, startNewsroom } from '@corridor/newsroom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, runCorridor, startCorridor, type Workplace } from '../setup/corridor-process.ts';
import { type PrivateRedis, startRedis } from '../setup/private-redis.ts';

let newsroom: Newsroom;
let redis: PrivateRedis;
let undisturbed: unknown;

beforeAll(async () => {
  newsroom = await startNewsroom();
  newsroom.setNow(newsroom.days[1]);
  redis = await startRedis();
  const place = makeWorkplace(newsroom.sources);
  const run = await runCorridor(['run', '--all'], place.environment);
  expect(run).toMatchObject({ code: 0 });
  undisturbed = await contentOf(place);
  place.remove();
});
afterAll(async () => {
  await newsroom.close();
  await redis.stop();
});

const requests = (): number => Object.values(newsroom.stats()).reduce((sum, s) => sum + s.feed + s.page, 0);

const groupBy = (articles: readonly ArticleRecord[]): ReadonlyMap<string | null, readonly ArticleRecord[]> => {
  const groups = new Map<string | null, ArticleRecord[]>();
  for (const article of articles) groups.set(article.storyId, [...(groups.get(article.storyId) ?? []), article]);
  return groups;
};

/** What an archive holds, without what differs from run to run: ids, times of seeing. Stories are named by their members. */
const contentOf = async (place: Workplace): Promise<unknown> => {
  const archive = await openArchive({ path: join(place.dataFolder, 'archive.sqlite'), clock: systemClock });
  try {
    expect(await archive.check()).toEqual([]);
    const articles = await archive.articlesSeen({ from: '1970-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z' });
    const keys = new Map(articles.map((a) => [a.id, a.key]));
    const stories = groupBy(articles);
    const membersOf = (a: ArticleRecord) => (a.storyId === null ? [] : (stories.get(a.storyId) ?? []).map((m) => m.key).toSorted());
    return {
      counts: await archive.counts(),
      articles: articles
        .map((a) => ({
          key: a.key,
          title: a.title,
          text: a.text,
          lang: a.lang,
          state: a.state,
          access: a.access,
          relevance: a.relevance,
          tags: a.tags,
          mentions: a.mentions,
          positions: a.positions,
          copyOf: a.copyOf && keys.get(a.copyOf),
          story: membersOf(a),
          publishedAt: a.publishedAt,
          revisions: a.revisions.length,
        }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    };
  } finally {
    await archive.close();
  }
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
