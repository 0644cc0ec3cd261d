import type { StandIn } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import type { ResponseHeaders } from '../fetch/response-headers.ts';
import { isBlocking, standInOfAnswer } from './answer-stand-in.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const wall = page('', '<script src="/__qrator/x.js"></script>');
const parked = page('x.example is for sale', '<p>Buy this domain.</p>');
const wordy = `<p>${'Both delegations met at the border and agreed on a timetable. '.repeat(40)}</p>`;

describe('standInOfAnswer', () => {
  it.each<[string, 'feed' | 'page', number, ResponseHeaders, string, StandIn | null]>([
    ['a header of Cloudflare', 'page', 200, { 'cf-mitigated': 'challenge' }, '', 'bot-wall'],
    ['a wall in place of a feed', 'feed', 200, {}, wall, 'bot-wall'],
    ['a wall in place of a page', 'page', 200, {}, wall, 'bot-wall'],
    [
      'a wall behind 90 KB of script',
      'page',
      200,
      {},
      page('', `<script src="/__qrator/x.js"></script><script>${'x'.repeat(90_000)}</script>`),
      'bot-wall',
    ],
    [
      'a large page without a trace is not looked at',
      'page',
      200,
      {},
      page('Just a moment...', `<script>${'x'.repeat(90_000)}</script>`),
      null,
    ],
    ['a parked name in place of a feed', 'feed', 200, {}, parked, 'parked-domain'],
    ['a parked name in place of a page is for the reader of pages', 'page', 200, {}, parked, null],
    ['an article where a feed was', 'feed', 200, {}, page('News', wordy), null],
    ['a feed', 'feed', 200, {}, '<rss version="2.0"><channel><title>403 Forbidden</title></channel></rss>', null],
    ['a plain 403', 'feed', 403, {}, '<html><title>403 Forbidden</title></html>', 'refusal'],
    ['a 503 that says why', 'page', 503, {}, page('Site under maintenance', ''), 'maintenance'],
    ['a 500 that says nothing', 'feed', 500, {}, 'oops', null],
    [
      'words in windows-1251',
      'feed',
      200,
      { 'content-type': 'text/html; charset=windows-1251' },
      // "Вы не робот?" in bytes.
      '<html><head><title>\u00c2\u00fb \u00ed\u00e5 \u00f0\u00ee\u00e1\u00ee\u00f2?</title></head><body></body></html>',
      'bot-wall',
    ],
  ])('%s', (_name, asked, status, headers, body, expected) => {
    expect(standInOfAnswer({ asked, status, headers, body: Buffer.from(body, 'latin1') })?.kind ?? null).toBe(expected);
  });

  it('tells what keeps us out from what is broken', () => {
    expect((['bot-wall', 'geo-block', 'consent-wall', 'maintenance', 'soft-404'] as const).map(isBlocking)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
