import { describe, expect, it } from 'vitest';
import { entryKey } from './entry-key.ts';

const entry = { link: null, guid: null, guidIsLink: false, title: 'Talks resume', summary: null, publishedAt: '2025-08-08T10:00:00.000Z' };

describe('entryKey', () => {
  it.each([
    ['the link first', { ...entry, link: 'https://www.outlet.am/1?utm_source=rss', guid: 'a' }, 'link:outlet.am/1'],
    ['a guid that is a link', { ...entry, guid: 'https://outlet.am/1', guidIsLink: true }, 'link:outlet.am/1'],
    ['another guid within its feed', { ...entry, guid: '77' }, 'guid:outlet-en:77'],
    ['a link that is none', { ...entry, link: 'javascript:void(0)', guid: '77' }, 'guid:outlet-en:77'],
  ])('takes %s', (_, given, key) => {
    expect(entryKey(given, 'outlet-en')).toBe(key);
  });

  it('meets the same link in two feeds and keeps guids and titles of two feeds apart', () => {
    const linked = { ...entry, link: 'https://outlet.am/1' };
    expect(entryKey(linked, 'a')).toBe(entryKey(linked, 'b'));
    expect(entryKey({ ...entry, guid: '1' }, 'a')).not.toBe(entryKey({ ...entry, guid: '1' }, 'b'));
    expect(entryKey(entry, 'a')).not.toBe(entryKey(entry, 'b'));
  });

  it('knows a title again whatever its white space and case, and tells other titles and days apart', () => {
    expect(entryKey({ ...entry, title: ' TALKS  resume' }, 'a')).toBe(entryKey(entry, 'a'));
    expect(entryKey({ ...entry, title: 'Talks end' }, 'a')).not.toBe(entryKey(entry, 'a'));
    expect(entryKey({ ...entry, publishedAt: '2025-08-09T10:00:00.000Z' }, 'a')).not.toBe(entryKey(entry, 'a'));
  });

  it('bounds its length and still tells long keys apart', () => {
    const long = `https://outlet.am/${'x'.repeat(2_000)}`;
    expect(entryKey({ ...entry, link: `${long}1` }, 'a').length).toBeLessThanOrEqual(600);
    expect(entryKey({ ...entry, link: `${long}1` }, 'a')).not.toBe(entryKey({ ...entry, link: `${long}2` }, 'a'));
  });
});
