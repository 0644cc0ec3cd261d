import { join } from 'node:path';
import { openArchive } from '@corridor/archive';
import { systemClock } from '@corridor/model';
import { type FaultKind, type Newsroom, startNewsroom } from '@corridor/newsroom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, makeWorkplace, runCorridor, type Workplace } from '../setup/corridor-process.ts';

/** One outlet each: what it does, and the verdict it must end in. What stands whole in a cut feed is salvaged. */
const faults: readonly (readonly [string, FaultKind, string])[] = [
  ['syunik-herald', 'html-instead-of-feed', 'html-instead-of-feed'],
  ['kur-xeber', 'empty', 'empty'],
  ['araks-lratu', 'truncated', 'ok'],
  ['caspian-dispatch', 'truncated', 'ok'],
  ['potomac-ledger', 'http-500', 'http-error'],
  ['alborz-monitor', 'hang', 'timeout'],
  ['severny-kompas', 'not-found', 'not-found'],
  ['alvand-khabar', 'gone', 'gone'],
  ['tbilisi-lantern', 'rate-limited', 'rate-limited'],
];

let newsroom: Newsroom;
let place: Workplace;
let run: Ended;
let verdicts: ReadonlyMap<string, string>;

beforeAll(async () => {
  newsroom = await startNewsroom();
  for (const [outlet, kind] of faults) newsroom.setFault(outlet, kind);
  place = makeWorkplace(newsroom.sources, { CORRIDOR_FETCH_TIMEOUT_SECONDS: '2' });
  run = await runCorridor(['run', '--all'], place.environment);
  const archive = await openArchive({ path: join(place.dataFolder, 'archive.sqlite'), clock: systemClock });
  verdicts = new Map((await archive.sourceHealth()).map(({ source, feeds }) => [source.id, feeds[0]?.checks[0]?.verdict ?? 'none']));
  await archive.close();
});
afterAll(async () => {
  await newsroom.close();
  place.remove();
});

describe('a broken feed hurts only itself', () => {
  it('ends the run well', () => expect(run).toMatchObject({ code: 0 }));

  it.each(faults)('%s: %s ends in %s', (outlet, _kind, verdict) => expect(verdicts.get(outlet)).toBe(verdict));

  it('reads every other outlet', () => {
    const broken = new Set(faults.map(([outlet]) => outlet));
    const others = newsroom.sources.filter((s) => !broken.has(s.id));
    expect(others.length).toBeGreaterThan(3);
    expect(others.map((s) => verdicts.get(s.id))).toEqual(others.map(() => 'ok'));
  });

  it('says in the summary what happened and what to do', () => {
    for (const verdict of ['html-instead-of-feed', 'http-error', 'timeout', 'not-found', 'gone', 'rate-limited'])
      expect(run.out).toContain(verdict);
    expect(run.out + run.err).not.toMatch(/\bat .*\.js:\d+/);
  });
});
