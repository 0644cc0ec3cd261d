import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { feedFormats, type Outlet } from '../outlets/outlet.ts';
import { outletsOf } from '../outlets/outlets-of.ts';
import { postingOf } from '../site/posting.ts';
import { feedBody } from './feed-body.ts';
import { teaserOf } from './feed-item.ts';

const hostile = 'Bakı & <Ереван> "]]>" \u0001 İrəvan’s “test” ջուր';
const article = {
  id: 'a&b',
  url: null,
  lang: 'en',
  date: '2025-08-09T10:00:00Z',
  title: hostile,
  text: `${hostile}\n\n${hostile}`,
  publisher: 'X & Y',
};
const [desk] = outletsOf([article], []);
const titlesIn = (source: string): readonly string[] => {
  if (source.startsWith('{')) return (JSON.parse(source) as { items: { title: string }[] }).items.map((item) => item.title);
  const parser = sax.parser(true);
  const titles: string[] = [];
  let text: string | null = null;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => {
    if (/^(news:)?title$/.test(name)) text = '';
  };
  parser.ontext = parser.oncdata = (part: string) => {
    if (text !== null) text += part;
  };
  parser.onclosetag = () => {
    if (text !== null) titles.push(text);
    text = null;
  };
  parser.write(source).close();
  return titles;
};

describe('feedBody', () => {
  const styles = feedFormats.flatMap((format) =>
    (['utf-8', 'windows-1251', 'windows-1254'] as const).map((charset) => [format, format === 'json-feed' ? 'utf-8' : charset] as const),
  );
  it.each(styles)('%s in %s gives a hostile title back', (format, charset) => {
    if (!desk) throw new Error('no desk');
    for (const [content, teaser] of [
      ['teaser', 'plain'],
      ['full', 'html'],
    ] as const) {
      const feed: Outlet['feed'] = { ...desk.outlet.feed, format, charset, content, teaser, escape: 'entities' };
      const outlet = { ...desk.outlet, feed };
      const site = { outlet, origin: 'http://127.0.0.2:80', postings: [postingOf(article, outlet, 0)] };
      const titles = titlesIn(new TextDecoder(charset, { fatal: true }).decode(feedBody(site, 'en')));
      expect(titles.at(-1)?.replace('\u0001', '')).toBe(hostile.replace('\u0001', ''));
    }
  });
});

describe('teaserOf', () => {
  it.each([
    ['a short text whole', 'One.\n\nTwo.', 'One. Two.'],
    ['a long text cut at a word', `${'word '.repeat(40)}`, `${'word '.repeat(31)}word…`],
    ['one endless word', 'x'.repeat(400), 'x…'],
    ['nothing', '', ''],
  ])('gives %s', (_case, text, teaser) => {
    expect(teaserOf(text)).toBe(teaser);
  });
});
