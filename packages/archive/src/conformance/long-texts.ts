import { fixedClock } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { fill, polledAt, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

/** A text no feed should bring, longer than what is indexed: both engines stop at the same word and keep the same places of a common one. */
export const describeLongTexts = (open: OpenEmpty): void => {
  describe('a text that is longer than what is indexed', () => {
    const start = samples[0];
    if (!start) throw new Error('samples are missing');
    const tail = (count: number, word: (at: number) => string): string => Array.from({ length: count }, (_, at) => word(at)).join(' ');
    it.each([
      ['twenty thousand words', `${tail(20_000, (at) => `w${at}`)} unreached`, ['w0', '"w15000 w15001"'], ['unreached', 'w19000']],
      ['one word 20,000 times', `begin ${tail(20_000, () => 'again')} close`, ['"begin again again"', 'again'], ['close', '"again close"']],
      ['one word 400 times', `${tail(400, (at) => `again v${at}`)} close`, ['"v399 close"', '"again v200"', 'v300'], ['"again v300"']],
      ['words of 5,000 letters', `${'ჯ'.repeat(5000)} ${'ы'.repeat(3000)}z close`, ['close', 'ჯ'.repeat(1500)], ['"ы"']],
      [
        'a mebibyte of different words',
        tail(10_000, (at) => `${'ჯ'.repeat(100)}${at}`),
        [`${'ჯ'.repeat(100)}5`],
        [`${'ჯ'.repeat(100)}9000`],
      ],
      ['a zero character', 'before\0after close', ['close', 'before'], ['"before close"']],
    ])('%s', async (_, text, found, lost) => {
      const archive = await open(fixedClock(polledAt));
      await fill(archive, [{ ...start, text }]);
      for (const query of found) expect([query, (await archive.search(query)).total]).toEqual([query, 1]);
      for (const query of lost) expect([query, (await archive.search(query)).total]).toEqual([query, 0]);
      expect(await archive.check()).toEqual([]);
      await archive.close();
    });
  });
};
