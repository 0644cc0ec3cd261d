import { describe, expect, it } from 'vitest';
import { freshnessOf, type ResponseHeaders, retryAfterSeconds } from './response-headers.ts';

const now = Date.parse('2026-11-20T12:00:00Z');

describe('retryAfterSeconds', () => {
  it.each([
    ['item 21: seconds', '120', 120],
    ['seconds with white space', ' 120 ', 120],
    ['zero', '0', 0],
    ['item 22: an HTTP date', 'Fri, 20 Nov 2026 12:30:00 GMT', 1800],
    ['the old form of dates', 'Friday, 20-Nov-26 12:30:00 GMT', 1800],
    ['the form of asctime', 'Fri Nov 20 12:30:00 2026', 1800],
    ['a date that is over', 'Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['item 41: words', 'soon', null],
    ['item 41: a negative number', '-5', null],
    ['item 41: a fraction', '1.5', null],
    ['item 41: a number too long', '99999999999', null],
    ['item 41: an ISO date', '2026-11-20T12:30:00Z', null],
    ['item 41: an impossible date', 'Fri, 99 Nov 2026 12:30:00 GMT', null],
    ['item 41: nothing', '', null],
  ])('reads %s', (_, value, expected) => {
    expect(retryAfterSeconds({ 'retry-after': value }, now)).toBe(expected);
  });

  it('is null without the header', () => {
    expect(retryAfterSeconds({}, now)).toBeNull();
  });
});

describe('freshnessOf', () => {
  it.each<readonly [string, ResponseHeaders, string | null, string | null]>([
    ['item 2: quotes', { etag: '"abc"' }, '"abc"', null],
    ['item 9: W/', { etag: 'W/"abc"' }, 'W/"abc"', null],
    ['item 10: an etag without quotes', { etag: 'abc-gzip' }, 'abc-gzip', null],
    ['item 10: a date that is none', { 'last-modified': 'yesterday' }, null, 'yesterday'],
    ['item 3: a date in another form', { 'last-modified': 'Sat, 5 Sep 2026 09:00:00 +0400' }, null, 'Sat, 5 Sep 2026 09:00:00 +0400'],
    ['the first of two', { etag: ['"a"', '"b"'] }, '"a"', null],
    ['none that could not be sent back', { etag: '"\u0431"' }, null, null],
    ['none that is very long', { etag: `"${'a'.repeat(2000)}"` }, null, null],
  ])('keeps validators: %s', (_, headers, etag, lastModified) => {
    expect(freshnessOf(headers)).toMatchObject({ etag, lastModified });
  });

  it.each<readonly [string, ResponseHeaders, number | null]>([
    ['max-age', { 'cache-control': 'public, max-age=600' }, 600],
    ['item 28: max-age less Age', { 'cache-control': 'max-age=600', age: '200' }, 400],
    ['Age above max-age', { 'cache-control': 'max-age=600', age: '900' }, 0],
    ['quotes', { 'cache-control': 'max-age="600"' }, 600],
    ['not s-maxage', { 'cache-control': 's-maxage=600' }, null],
    ['two headers', { 'cache-control': ['public', 'max-age=60'] }, 60],
    ['Expires less Date', { expires: 'Fri, 20 Nov 2026 12:30:00 GMT', date: 'Fri, 20 Nov 2026 12:00:00 GMT' }, 1800],
    ['Expires: 0', { expires: '0', date: 'Fri, 20 Nov 2026 12:00:00 GMT' }, null],
    ['neither', {}, null],
  ])('reads how long an answer is fresh: %s', (_, headers, expected) => {
    expect(freshnessOf(headers).maxAgeSeconds).toBe(expected);
  });
});
