import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const prose = `<article><p>${'The talks went on in the capital until the evening, and both sides praised them. '.repeat(6)}</p></article>`;

function read(markup: string, url = 'https://www.valley-courier.example/news/7', lang: string | null = null) {
  return extractPage(new TextEncoder().encode(markup + prose), { contentType: 'text/html; charset=utf-8', url, lang });
}

describe('title', () => {
  it.each([
    [
      'cut at the site’s own name',
      '<meta property="og:site_name" content="Valley Courier"><title>Talks go on in the capital - Valley Courier</title>',
      'Talks go on in the capital',
    ],
    ['cut at the host’s name', '<title>Talks go on in the capital | Valley Courier</title>', 'Talks go on in the capital'],
    [
      'site in front',
      '<meta property="og:site_name" content="Valley Courier"><title>Valley Courier » Talks go on in the capital</title>',
      'Talks go on in the capital',
    ],
    ['a dash of the title stays', '<title>Talks go on – and nobody leaves the room</title>', 'Talks go on – and nobody leaves the room'],
    [
      'the heading where the head agrees',
      '<title>Talks go on in the capital – News – Region – VC</title><h1>Talks go on in the capital</h1>',
      'Talks go on in the capital',
    ],
    [
      'the heading where the head names the site alone',
      '<title>VC | News</title><h1>Talks go on in the capital</h1>',
      'Talks go on in the capital',
    ],
    [
      'a lesser heading below the one of the column',
      '<title>Talks go on in the capital</title><h1>The border and its people</h1><h2>Talks go on in the capital</h2>',
      'Talks go on in the capital',
    ],
    ['no heading of the site', '<title>Talks go on in the capital</title><h1>Valley Courier</h1>', 'Talks go on in the capital'],
    [
      'entities inside JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister: &quot;Talks go on&quot;"}</script>',
      'Minister: "Talks go on"',
    ],
  ])('%s', (_, markup, title) => {
    expect(read(markup).title).toBe(title);
  });
});

describe('byline', () => {
  it.each([
    [
      'people of JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Lena Marsh"},{"name":"Ivo Hale"}]}</script>',
      'Lena Marsh, Ivo Hale',
    ],
    [
      'a correspondent’s place behind the name',
      '<meta name="author" content="valley-courier.example"><h1>Talks go on in the capital</h1><ul><li>One</li><li>Two</li><li>Three</li><li>Four</li></ul><div>Lena Marsh | Oslo</div><div>3 May 2025, 10:15</div>',
      'Lena Marsh',
    ],
    ['an agency beside the date', '<h1>Talks go on in the capital</h1><div><span>İHA</span> - <span>14 Mayıs 2025</span></div>', 'İHA'],
    ['no publisher by its legal form', '<meta name="author" content="Valley Media Sp. z o.o."><h1>Talks go on in the capital</h1>', null],
    [
      'nobody of a list that is hidden in the box',
      '<h1>Talks go on in the capital</h1><div class="author">Lena Marsh<ul hidden><li>Davis Bell</li></ul></div>',
      'Lena Marsh',
    ],
    [
      'no address as author',
      '<meta property="article:author" content="https://social.example/lena"><span class="author">Lena Marsh</span>',
      'Lena Marsh',
    ],
    ['the word before a name', '<p class="byline">By Lena Marsh</p>', 'Lena Marsh'],
    ['the word before a name, Russian', '<div class="author">Автор: Анна Лугова</div>', 'Анна Лугова'],
    ['the word before a name, Armenian', '<div class="author">Հեղինակ՝ Անի Սարյան</div>', 'Անի Սարյան'],
    ['the word before a name, Georgian', '<div class="author">ავტორი: ნინო ლომაძე</div>', 'ნინო ლომაძე'],
    [
      'a person that the graph names elsewhere',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#p1"}},{"@type":"Person","@id":"#p1","name":"Lena Marsh"}]}</script>',
      'Lena Marsh',
    ],
    [
      'a label and its value',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Lena Marsh">',
      'Lena Marsh',
    ],
    ['a link to an author page', '<h1>Talks go on</h1><p>From <a href="/authors/lena">Lena Marsh</a> in the capital</p>', 'Lena Marsh'],
    ['a line after the title', '<h1>Talks go on</h1><div>By Lena Marsh</div>', 'Lena Marsh'],
    ['no label alone', '<div class="author">The Author</div>', null],
    ['none of a comment', '<div class="comment"><span class="author">Troll</span></div>', null],
    ['none', '', null],
  ])('%s', (_, markup, byline) => {
    expect(read(markup).byline).toBe(byline);
  });
});

describe('dates', () => {
  it.each([
    [
      'the day as the outlet has it, not as UTC has it',
      '<meta property="article:published_time" content="2025-08-09T01:30:00+04:00">',
      '2025-08-09',
      '2025-08-08T21:30:00.000Z',
    ],
    [
      'the outlet’s own zone where another mark tells it',
      '<meta property="article:published_time" content="2025-08-08T21:30:00Z"><time datetime="2025-08-09T01:30:00+04:00">',
      '2025-08-09',
      '2025-08-08T21:30:00.000Z',
    ],
    ['a bare date is midnight UTC', '<meta name="date" content="2025-08-09">', '2025-08-09', '2025-08-09T00:00:00.000Z'],
    [
      'the time of another mark of the same day',
      '<meta name="date" content="2025-08-09"><time datetime="2025-08-09T10:15:00+04:00">',
      '2025-08-09',
      '2025-08-09T06:15:00.000Z',
    ],
    [
      'published, not modified',
      '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-08-20","datePublished":"2025-08-09"}</script>',
      '2025-08-09',
      '2025-08-09T00:00:00.000Z',
    ],
    ['microdata', '<span itemprop="datePublished" content="2025-08-09T10:15:00Z"></span>', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['printed in a box', '<div class="post-date">9 августа 2025, 10:15</div>', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['Solar Hijri in a box', '<div class="news-date">۱۸ مرداد ۱۴۰۴ - ۱۰:۱۵</div>', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    [
      'not today’s date at the head of the page',
      `<div class="date">24 November 2026</div>${'<p>Section</p>'.repeat(9)}<h1>Talks go on</h1><div class="date">9 August 2025</div>`,
      '2025-08-09',
      '2025-08-09T00:00:00.000Z',
    ],
    [
      'not the date of a comment',
      '<div class="comments"><time datetime="2024-01-01">1 Jan</time></div><div class="stamp">9.8.2025</div>',
      '2025-08-09',
      '2025-08-09T00:00:00.000Z',
    ],
    ['none', '', null, null],
  ])('%s', (_, markup, publishedDate, publishedAt) => {
    expect(read(markup)).toMatchObject({ publishedDate, publishedAt });
  });

  it('reads the address when nothing else tells', () => {
    expect(read('', 'https://outlet.example/2025/08/09/talks').publishedDate).toBe('2025-08-09');
  });
});

describe('address, site and language', () => {
  it.each([
    ['canonical link', '<link rel="canonical" href="/news/7-talks">', 'https://www.valley-courier.example/news/7-talks'],
    ['og:url', '<meta property="og:url" content="https://valley-courier.example/n/7">', 'https://valley-courier.example/n/7'],
    ['og:url of the home page is none', '<meta property="og:url" content="https://valley-courier.example/">', null],
    ['a script is no address', '<link rel="canonical" href="javascript:void(0)">', null],
  ])('%s', (_, markup, canonicalUrl) => {
    expect(read(markup).canonicalUrl).toBe(canonicalUrl);
  });

  it.each([
    ['what the markup says', '<html lang="en-GB">', '', null, 'en'],
    ['three letters', '<html lang="eng">', '', null, 'en'],
    ['the feed where page and text are silent', '', 'Trabzon Erzurum Kars Ankara. '.repeat(20), 'tr', 'tr'],
    ['the text where it says other than the feed', '', '', 'tr', 'en'],
    [
      'German words against a template in English',
      '<html lang="en">',
      'Die Gespräche in der Hauptstadt dauern an, und beide Seiten sind mit dem Stand nicht zufrieden. '.repeat(6),
      null,
      'de',
    ],
    [
      'Armenian letters against a template in English',
      '<html lang="en">',
      'Բանակցությունները շարունակվում են մայրաքաղաքում։ '.repeat(20),
      null,
      'hy',
    ],
    ['Georgian letters', '<html lang="en-US">', 'მოლაპარაკებები დედაქალაქში გრძელდება. '.repeat(20), null, 'ka'],
    ['Cyrillic letters and a feed that fits', '<html lang="en">', 'Перемовини тривають у столиці до вечора. '.repeat(20), 'uk', 'uk'],
    [
      'Azerbaijani letters',
      '<html>',
      'Danışıqlar paytaxtda axşama qədər davam edib, tərəflər razıdır və görüşəcək. '.repeat(20),
      null,
      'az',
    ],
  ])('%s', (_, html, text, prior, lang) => {
    const markup = `${html}<article><p>${text || 'The talks went on in the capital. '.repeat(12)}</p></article>`;
    expect(extractPage(new TextEncoder().encode(markup), { contentType: null, url: 'https://outlet.example/7', lang: prior }).lang).toBe(
      lang,
    );
  });
});
