import { describe, expect, it } from 'vitest';
import { momentOf } from './window.ts';

const now = Date.parse('2025-08-10T08:00:00Z');

describe('momentOf', () => {
  it.each([
    ['a date', '2025-08-09', '2025-08-09T00:00:00.000Z'],
    ['an instant', '2025-08-09T06:00Z', '2025-08-09T06:00:00.000Z'],
    ['an instant with an offset', '2025-08-09T10:00+04:00', '2025-08-09T06:00:00.000Z'],
    ['days back', 'P1D', '2025-08-09T08:00:00.000Z'],
    ['weeks back', 'P2W', '2025-07-27T08:00:00.000Z'],
    ['hours back', 'PT12H', '2025-08-09T20:00:00.000Z'],
  ])('%s', (_name, text, expected) => expect(new Date(momentOf(text, '--since', now)).toISOString()).toBe(expected));

  it.each([['lately'], [''], ['2025'], ['2025-13-40'], ['P'], ['PT'], ['P1Y'], ['-P1D'], ['P99999D']])(
    'refuses "%s" and names the flag',
    (text) => {
      expect(() => momentOf(text, '--since', now)).toThrowError(
        expect.objectContaining({ code: 'usage-invalid', message: expect.stringContaining('--since') }),
      );
    },
  );
});
