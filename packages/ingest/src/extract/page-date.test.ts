import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const TEXT =
  '<p>The ministers met for a second day and left the question of the crossing to their deputies, who meet again in May in the capital.</p>';

function dateOf(head: string, body: string, lang: string, url = 'https://news.example/a/b'): string | null {
  const page = `<html lang="${lang}"><head>${head}</head><body><h1>Ministers meet again today</h1>${body}${TEXT}<div class="related"><time datetime="2020-01-01">1 January</time></div></body></html>`;
  return extractPage(Buffer.from(page), { contentType: 'text/html; charset=utf-8', url }).publishedDate;
}

describe('date of publication', () => {
  it.each([
    ['Azerbaijani, year first', '2025-ci il avqustun 8-i', 'az'],
    ['Armenian, year first', '2025թ. օգոստոսի 8', 'hy'],
    ['Georgian', '8 აგვისტო, 2025', 'ka'],
    ['Persian, Solar Hijri', '۱۷ مرداد ۱۴۰۴', 'fa'],
    ['Persian, in numbers', '1404/05/17', 'fa'],
    ['Lithuanian', '2025 m. rugpjūčio 8 d.', 'lt'],
    ['Latvian', '2025. gada 8. augusts', 'lv'],
    ['Belarusian', '8 жніўня 2025', 'be'],
    ['Albanian', '8 gusht 2025', 'sq'],
    ['Icelandic', '8. ágúst 2025', 'is'],
    ['French, day first', '08/08/2025', 'fr'],
    ['change named first, English', 'Updated 10 August 2025, Published 8 August 2025', 'en'],
    ['change named first, German', 'Aktualisiert: 10.08.2025 Veröffentlicht: 08.08.2025', 'de'],
    ['change named first, Turkish', 'Güncelleme: 10.08.2025 - Yayınlanma: 08.08.2025', 'tr'],
    ['change named last', 'Published 8 August 2025, updated 10 August 2025', 'en'],
  ])('is read from a line: %s', (_, line, lang) => {
    expect(dateOf('', `<div class="date">${line}</div>`, lang)).toBe('2025-08-08');
    expect(dateOf('', `<span>${line}</span>`, lang)).toBe('2025-08-08');
  });

  it.each([
    ['boxes of change and publication', '<div class="date">Updated 10 August 2025</div><div class="date">Published 8 August 2025</div>'],
    [
      'classes of change and publication',
      '<time class="updated" datetime="2025-08-10T10:00:00Z">10</time> <time class="published" datetime="2025-08-08T10:00:00Z">8</time>',
    ],
    [
      'words before the elements',
      '<p>Last updated: <time datetime="2025-08-10">10</time></p><p>First published: <time datetime="2025-08-08">8</time></p>',
    ],
    ['seconds since 1970', '<span data-timestamp="1754647200" class="time">two months ago</span>'],
    ['milliseconds since 1970', '<span data-timestamp="1754647200000" class="post-time">two months ago</span>'],
    ['an element of its own', '<relative-time datetime="2025-08-08T10:00:00Z">two months ago</relative-time>'],
    ['boxes in lists', '<ul class="related"><li class="date">7 July 2025</li></ul><p>8 August 2025</p>'],
    ['comments', '<div id="comments"><time datetime="2025-09-01">1 September</time></div><p>8 August 2025</p>'],
    ['a term in the text', '<p class="date">8 August 2025</p><p>The fair opens on 12 September 2025.</p>'],
    ['the date that readers see near midnight', '<time datetime="2025-08-07T22:30:00Z">8 August 2025</time>'],
  ])('is told from others: %s', (_, body) => {
    expect(dateOf('', body, 'en')).toBe('2025-08-08');
  });

  it.each([
    ['a moment in UTC and with a zone', '2025-08-08T12:30:00Z', '2025-08-08T14:30:00+02:00', '2025-08-08T12:30:00.000Z'],
    ['a clock that says UTC and one with a zone', '2025-08-08T14:30:00Z', '2025-08-08T14:30:00+02:00', '2025-08-08T12:30:00.000Z'],
    ['a clock without zone and one with it', '2025-08-08T14:30:00', '2025-08-08T14:30:00+02:00', '2025-08-08T12:30:00.000Z'],
    ['a day and a moment', '2025-08-08', '2025-08-08T14:30:00+02:00', '2025-08-08T12:30:00.000Z'],
  ])('takes the zone that the page gives: %s', (_, first, other, instant) => {
    const page = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${first}"}</script><time datetime="${other}">8 August</time><h1>Ministers meet again today</h1>${TEXT}`;
    expect(extractPage(Buffer.from(page), { contentType: null, url: 'https://news.example/a/b' }).publishedAt).toBe(instant);
  });

  it.each(['recent-article', 'sidebar-grid__content', 'article-widget', 'comments-enabled', 'newsletter-post', 'teaser-article'])(
    'is read inside what holds the text, whatever its name: %s',
    (name) => {
      const meta = '<div><span class="author">By Ada Lorne</span> <time datetime="2025-08-08">8 August</time></div>';
      const page = `<body class="${name}"><div><h1>Ministers meet again today</h1></div><div class="${name}">${meta}${TEXT}${TEXT}</div>`;
      const { publishedDate, byline } = extractPage(Buffer.from(page), { contentType: null, url: 'https://news.example/a/b' });
      expect([publishedDate, byline]).toEqual(['2025-08-08', 'Ada Lorne']);
    },
  );

  it('is the day of the address near midnight', () => {
    const head = '<meta property="article:published_time" content="2025-08-07T22:30:00Z">';
    expect(dateOf(head, '', 'de', 'https://news.example/2025/08/08/ministers')).toBe('2025-08-08');
  });

  it.each([
    ['slashes', '/2025/08/08/ministers'],
    ['a month in letters', '/2025/aug/08/ministers'],
    ['no dividers', '/news/20250808/ministers'],
    ['day first', '/08-08-2025/ministers'],
  ])('is read from the address: %s', (_, path) => {
    expect(dateOf('', '', 'en', `https://news.example${path}`)).toBe('2025-08-08');
  });
});
