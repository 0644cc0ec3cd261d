import { describe, expect, it } from 'vitest';
import { attacks } from './fixtures/attacks.ts';
import { parseFeed } from './parse-feed.ts';

const SMALL = 300_000;
/** Four times the length may take four times as long; what grows with the square takes sixteen times. */
const FACTOR = 4;
const TOLERANCE = 2.2;
/** Caches, collections of garbage and compilation, in milliseconds of the processor. */
const NOISE_MILLIS = 60;

/** Processor time of one parse in milliseconds, the smaller of two. Time on the wall is no measure on a machine that others use too. */
const costOf = async (body: string | Buffer): Promise<number> => {
  const bytes = Buffer.from(body);
  const costs: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    const start = process.cpuUsage();
    await parseFeed(bytes, { contentType: null, url: 'https://outlet.am/rss' });
    const { user, system } = process.cpuUsage(start);
    costs.push((user + system) / 1000);
  }
  return Math.min(...costs);
};

describe('the cost of an attack grows with its length', () => {
  it.each(attacks)('%s', async (_, body) => {
    const small = await costOf(body(SMALL));
    const large = await costOf(body(SMALL * FACTOR));
    expect(large).toBeLessThan(small * FACTOR * TOLERANCE + NOISE_MILLIS);
  });
});
