import type { AlertKind, Edition } from '@corridor/model';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyEdition, sampleEdition, sampleQuote, sampleStory } from '../fixtures/sample-edition.ts';
import { renderEditionHtml } from './edition-html.ts';
import { renderEditionText } from './edition-text.ts';

const links = { publicUrl: 'https://watch.example', unsubscribeUrl: 'https://watch.example/unsubscribe/token' };
const page = (edition: Edition, own = links as { publicUrl: string; unsubscribeUrl: string | null }) =>
  load(renderEditionHtml(edition, own));
const withStory = (over: Parameters<typeof sampleStory>[0]): Edition =>
  sampleEdition({ topLines: [], changed: { newStories: [sampleStory(over)], grown: [], quiet: [] } });

describe('the document', () => {
  const $ = page(sampleEdition());
  it('loads nothing and tells nobody', () => {
    expect($('img,script,iframe,object,embed,link,video,audio,form,svg,[src],[srcset],[background]').length).toBe(0);
    expect(renderEditionHtml(sampleEdition(), links)).not.toMatch(/url\(|@import|@font-face/);
    expect($('meta[name=referrer]').attr('content')).toBe('no-referrer');
    $('a').each((_, a) => void expect($(a).attr('rel')).toBe('noopener noreferrer'));
  });
  it('has one heading of the first rank and no rank left out', () => {
    expect($('h1').length).toBe(1);
    expect($('h1').text()).toBe('The road');
  });
  it('offers to leave the list at its head and at its foot', () => {
    expect($(`a[href="${links.unsubscribeUrl}"]`).length).toBe(2);
    expect(page(sampleEdition(), { ...links, unsubscribeUrl: null })('a[href*=unsubscribe]').length).toBe(0);
  });
  it('names window, zone, counts and versions', () => {
    const head = $('body').text();
    for (const part of [
      'Monday, 11 August 2025 (Asia/Yerevan)',
      '1 article, 1 story, 3 of 3 sources healthy',
      '10 Aug 2025, 00:00',
      'road@1.0.0+00000000',
    ])
      expect(head).toContain(part);
  });
});

describe('quotations', () => {
  it.each([
    ['English', 'en', 'ltr', '“x”'],
    ['Persian', 'fa', 'rtl', '«x»'],
    ['Persian of a country', 'fa-IR', 'rtl', '«x»'],
    ['Armenian', 'hy', 'ltr', '«x»'],
    ['Georgian', 'ka', 'ltr', '„x“'],
    ['a language unknown', 'und', 'ltr', '“x”'],
  ])('stand in the marks and direction of %s', (_, lang, dir, words) => {
    const p = page(sampleEdition({ topLines: [sampleQuote({ sentence: 'x', lang })] }))(`p[lang="${lang}"]`).first();
    expect([p.attr('dir'), p.text()]).toEqual([dir, words]);
  });
  it('are each followed by the link to their article', () => {
    const $ = page(sampleEdition());
    const quoted = $('p[lang]');
    expect(quoted.length).toBeGreaterThan(0);
    quoted.each((_, p) => void expect($(p).next('p').find('a').attr('href')).toMatch(/^https:\/\/outlet\.example\//));
  });
  it('show that their sentence goes on', () => {
    const $ = page(sampleEdition({ topLines: [sampleQuote({ sentence: 'A long one', isCut: true })] }));
    expect($('p[lang]').first().text()).toBe('“A long one …”');
  });
  it('are not told twice: the lead of a top line is not repeated under its story', () => {
    const edition = sampleEdition();
    const lead = edition.topLines[0]?.sentence ?? '?';
    expect(page(edition)('p[lang]').filter((_, p) => page(edition)(p).text().includes(lead)).length).toBe(1);
  });
});

describe('stories', () => {
  it.each([
    ['one article', { articles: 1 }, '1 article · Armenia'],
    ['several sides', { articles: 3, origins: 2, copies: 1, sides: { IR: 1, AM: 2 } }, '3 articles, 2 origins, 1 copy · Armenia 2, Iran 1'],
    ['silence', { articles: 2, origins: 2, silentSides: ['IR' as const] }, '2 articles, 2 origins · Armenia 1 · silent: Iran'],
    [
      'feeds unheard',
      { articles: 2, origins: 2, unheardSides: ['GE' as const] },
      '2 articles, 2 origins · Armenia 1 · no healthy source: Georgia',
    ],
    ['copies only', { articles: 2, origins: 0, copies: 2 }, '2 articles, all copies of earlier ones · Armenia 1'],
  ])('count %s', (_, over, line) => expect(page(withStory(over))('p.small').text()).toContain(line));

  it.each([
    ['newStories', '7 more new stories in the archive', 'https://watch.example/?q=on%3A2025-08-10%2F2025-08-11%20-relevance%3Anone'],
    ['grown', '7 more known stories in the archive', 'https://watch.example/?q=on%3A2025-08-10%2F2025-08-11%20-relevance%3Anone'],
    ['positions', '7 more positions in the archive', 'https://watch.example/positions'],
    ['opinion', '7 more texts in the archive', 'https://watch.example/?q=on%3A2025-08-10%2F2025-08-11%20-relevance%3Anone'],
  ])('say what there was no room for: %s', (section, words, url) => {
    const $ = page(sampleEdition({ more: { [section]: 7 } }));
    expect(
      $('a')
        .filter((_, a) => $(a).text() === words)
        .attr('href'),
    ).toBe(url);
  });
});

describe('a day without news', () => {
  it.each([
    [
      'all healthy',
      emptyEdition({ seen: 9 }),
      ['No article on the deal was seen in this window; 9 articles on other matters came in.', 'All 3 feeds polled were healthy.'],
    ],
    [
      'some not healthy',
      emptyEdition({ feedsHealthy: 2 }),
      ['No article on the deal', '2 of 3 feeds were healthy: the silence of the others says nothing.'],
    ],
    ['none healthy', emptyEdition({ feedsHealthy: 0 }), ['No feed could be read in this window', '0 of 3 feeds were healthy']],
    ['none polled', emptyEdition({ feedsTried: 0, feedsHealthy: 0 }), ['No feed was polled in this window', 'Is the poller running?']],
    [
      'nothing in the choice',
      emptyEdition({ relevant: 2 }),
      ['None of the 2 articles on the deal seen in this window is in the languages and themes chosen.', 'All 3'],
    ],
  ])('gets its two lines, %s', (_, edition, lines) => {
    const $ = page(edition);
    for (const line of lines) expect($('body').text()).toContain(line);
    expect(
      $('h2')
        .map((__, h) => $(h).text())
        .get(),
    ).toEqual(['Coverage', 'How it was made']);
  });
  it('has no such lines when there is news', () => expect(page(sampleEdition())('body').text()).not.toMatch(/No article|feeds polled/));
});

describe('feeds that could not be read', () => {
  const unhealthy = Array.from({ length: 30 }, (_, i) => ({
    feedId: `feed-${i}`,
    sourceName: `Outlet ${i}`,
    verdict: 'timeout',
    since: null,
  }));
  const edition = sampleEdition();
  const text = page({ ...edition, receipt: { ...edition.receipt, feedsTried: 31, feedsHealthy: 1, unhealthy } })('body').text();
  it.each([
    ['are counted at the head', '30 of 31 feeds could not be read; see Coverage below.'],
    ['are named with their verdict', 'Outlet 3 (feed-3): timeout;'],
    ['are named up to twenty', 'Outlet 19 (feed-19): timeout; 10 more.'],
  ])('%s', (_, words) => expect(text).toContain(words));
});

describe('alerts', () => {
  const alert = (n: number, kind: AlertKind, feedId: string | null = null) => ({
    id: `a${n}`,
    kind,
    sourceId: `outlet-${n}`,
    sourceName: `Outlet ${n}`,
    side: 'GE' as const,
    feedId,
    since: '2025-08-09T12:00:00.000Z',
    detail: `nothing new for ${n} days`,
  });
  const edition = sampleEdition();
  const withAlerts = {
    ...edition,
    receipt: { ...edition.receipt, alerts: [alert(3, 'silent'), alert(4, 'jumping'), alert(5, 'failing', 'outlet-5-ka')] },
  };
  it('name sources whose silence may be a fault, with a link to each, apart from what else is unusual', () => {
    const $ = page(withAlerts);
    const coverage = $('body').text();
    expect(coverage).toMatch(
      /Silence that may be a fault:\s*Outlet 3, Georgia: nothing new for 3 days\s*Outlet 5, Georgia, feed outlet-5-ka: nothing new for 5 days\s*Unusual:\s*Outlet 4, Georgia/,
    );
    expect($('a[href$="/sources#outlet-3"]').text()).toBe('Outlet 3');
    const text = renderEditionText(withAlerts, links);
    expect(text).toContain('- Outlet 3, Georgia: nothing new for 3 days');
    expect(text).toContain('/sources#outlet-3');
  });
  it('are counted where there are many, and doubt a quiet day', () => {
    const alerts = Array.from({ length: 30 }, (_, n) => alert(n, 'silent'));
    const many = page({ ...edition, receipt: { ...edition.receipt, alerts } });
    expect(many('a[href$="/sources"]').text()).toBe('22 more alerts');
    const quiet = page({ ...emptyEdition({ alerts }) });
    expect(quiet('body').text()).toContain('The silence of 30 sources may be a fault; see Coverage below.');
  });
  it('are none in an edition of an older version', () => expect(page(edition)('body').text()).not.toMatch(/fault|Unusual/));
});

describe('hostile text', () => {
  const hostile =
    '<script>alert(1)</script><img src=x onerror=alert(1)>"\' onmouseover=x \u202ekcab\u202c \u0000\u0007\u2066x\u2069 &amp; </style></title>';
  const quote = sampleQuote({ sentence: hostile, sourceName: hostile, ownership: hostile });
  const edition = sampleEdition({
    dossierTitle: hostile,
    dossierVersion: hostile,
    topLines: [quote],
    changed: { newStories: [sampleStory({ storyId: '"><script>', title: quote, lead: quote })], grown: [], quiet: [] },
    positions: [{ ...quote, actor: 'x', actorName: hostile, speaker: hostile, stance: 'neutral', target: hostile }],
    opinion: [{ ...quote, title: hostile, format: 'opinion' }],
  });
  it('stays text', () => {
    const $ = page(edition);
    expect($('script,img,[onerror],[onmouseover]').length).toBe(0);
    expect($('style').length).toBe(1);
    expect($('h1').text()).toContain('<script>alert(1)</script>');
    expect(renderEditionHtml(edition, links)).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
  });
  it('of any kind changes nothing in the structure of the page', () => {
    const shape = (e: Edition): string => {
      const $ = page(e);
      return $('*')
        .map((_, el) => `${$(el).prop('tagName')}[${Object.keys($(el).attr() ?? {}).join()}]`)
        .get()
        .join();
    };
    const plain = shape(sampleEdition({ topLines: [sampleQuote({ sentence: 'x', sourceName: 'y' })] }));
    const piece = fc.constantFrom('<', '>', '"', "'", '&', '=', 'a', ' ', '-->', '<!--', ']]>', '&#x3c;', '</p>', '\u2028', '`');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.string({ unit: 'binary' }), (pieces, sourceName) => {
        expect(shape(sampleEdition({ topLines: [sampleQuote({ sentence: pieces.join(''), sourceName })] }))).toBe(plain);
      }),
      { numRuns: 40 },
    );
  });
});
