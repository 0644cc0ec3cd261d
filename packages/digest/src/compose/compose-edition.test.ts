import type { Edition, QuotedSentence } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleInput, samplePosition, sampleReceipt, sampleTag } from '../fixtures/sample-input.ts';
import { composeEdition } from './compose-edition.ts';
import type { EditionArticle } from './edition-input.ts';
import { foldSpace, LONGEST_QUOTE } from './quote.ts';
import { positionWords, quoteWords, storyWords, WORDS_BEFORE_THEMES } from './word-budget.ts';

const earlier = (over: Partial<EditionArticle> & { readonly id: number }): EditionArticle =>
  sampleArticle({ publishedAt: '2025-08-09T10:00:00.000Z', ...over });
const ids = (stories: readonly { readonly storyId: string }[]): readonly string[] => stories.map((s) => s.storyId);

/** Every quotation of an edition, wherever it stands. */
const quotesOf = (e: Edition): readonly QuotedSentence[] => [
  ...e.topLines,
  ...[...e.changed.newStories, ...e.changed.grown, ...e.changed.quiet, ...e.byTheme.flatMap((t) => t.stories)].flatMap((s) => [
    s.title,
    s.lead,
  ]),
  ...e.changed.grown.flatMap((s) => s.newFacts),
  ...e.positions,
  ...e.claims.flatMap((pair) => [pair.claim, pair.response]),
  ...e.opinion,
];

describe('what changed', () => {
  const fact = 'The bridge will be 43 metres long and open in May, the mayor said.';
  const seen = [
    sampleArticle({ id: 10, storyId: 'new' }),
    sampleArticle({ id: 11, storyId: 'known', text: `The road was in the news again on Sunday morning. ${fact}` }),
    sampleArticle({ id: 12, storyId: 'stale' }),
  ];
  const before = [
    earlier({ id: 1, storyId: 'known' }),
    earlier({ id: 2, storyId: 'stale' }),
    earlier({ id: 3, storyId: 'gone' }),
    earlier({ id: 4, storyId: 'gone' }),
    earlier({ id: 5, storyId: 'single' }),
    earlier({ id: 6, storyId: 'older', publishedAt: '2025-08-05T10:00:00.000Z' }),
    earlier({ id: 7, storyId: 'older', publishedAt: '2025-08-05T11:00:00.000Z' }),
  ];
  const start = seen[1]?.text.indexOf(fact) ?? 0;
  const facts = new Map([['known', [{ articleId: 11, start, end: start + fact.length }]]]);
  const edition = composeEdition(sampleInput({ articles: seen, earlier: before, facts }));

  it('tells new stories from known ones', () => expect(ids(edition.changed.newStories)).toEqual(['new']));
  it('shows a known story with the sentence that is new', () => {
    expect(ids(edition.changed.grown)).toEqual(['known']);
    expect(edition.changed.grown[0]?.newFacts.map((q) => q.sentence)).toEqual([fact]);
  });
  it('counts a known story without a new fact, and shows no other', () => expect(edition.more).toEqual({ grown: 1 }));
  it('names stories of two articles or more gone quiet since the window before', () =>
    expect(ids(edition.changed.quiet)).toEqual(['gone']));
  it('calls no story quiet that is written about in a language the reader did not choose', () => {
    const articles = [...seen, sampleArticle({ id: 13, storyId: 'gone', lang: 'fa' })];
    expect(composeEdition(sampleInput({ articles, earlier: before, languages: ['en'] })).changed.quiet).toEqual([]);
  });
});

describe('selection', () => {
  const articles = [
    sampleArticle({ id: 1, storyId: 'both', lang: 'fa', side: 'IR', title: 'گزارش', tags: [sampleTag('trade')] }),
    sampleArticle({ id: 2, storyId: 'both', tags: [sampleTag('corridor')] }),
    sampleArticle({ id: 3, storyId: 'persian', lang: 'fa', side: 'IR', title: 'گزارش دیگر' }),
    sampleArticle({ id: 4, storyId: 'off', relevance: 'none' }),
    sampleArticle({ id: 5, storyId: 'unread', relevance: null }),
  ];
  it.each([
    ['no choice', [], [], ['both', 'persian'], 3],
    ['a language', ['en'], [], ['both'], 1],
    ['another language', ['fa'], [], ['both', 'persian'], 2],
    ['a theme', [], ['trade'], ['both'], 1],
    ['a language and a theme that never meet', ['en'], ['trade'], [], 0],
  ])('%s', (_, languages, themes, stories, count) => {
    const edition = composeEdition(sampleInput({ articles, languages, themes }));
    expect([ids(edition.changed.newStories), edition.articles, edition.stories]).toEqual([stories, count, stories.length]);
  });
  it('lets a wanted article speak for a story, and counts the sides of all', () => {
    const story = composeEdition(sampleInput({ articles, languages: ['fa'] })).changed.newStories.find((s) => s.storyId === 'both');
    expect([story?.title.lang, story?.sides, story?.articles]).toEqual(['fa', { AM: 1, IR: 1 }, 2]);
  });
  it('keeps the ids of editions of different choices and windows apart', () => {
    const one = composeEdition(sampleInput()).id;
    expect(composeEdition(sampleInput()).id).toBe(one);
    const others = [{ languages: ['en'] }, { themes: ['trade'] }, { from: '2025-08-08T20:00:00.000Z' }, { date: '2025-08-12' }];
    expect(new Set([one, ...others.map((over) => composeEdition(sampleInput(over)).id)]).size).toBe(5);
  });
});

describe('stories', () => {
  const pair = (id: number, over: Partial<EditionArticle>): readonly EditionArticle[] => [
    sampleArticle({ id, storyId: 'x', ...over }),
    sampleArticle({ id: id + 1, storyId: 'x', ...over }),
  ];
  it.each([
    [
      'direct before context',
      [sampleArticle({ id: 1, storyId: 'a', relevance: 'context' }), sampleArticle({ id: 2, storyId: 'b' })],
      ['b', 'a'],
    ],
    [
      'two sides before one',
      [sampleArticle({ id: 1, storyId: 'a' }), ...pair(2, {}), sampleArticle({ id: 4, storyId: 'x', side: 'IR' })],
      ['x', 'a'],
    ],
    ['origins before copies', [...pair(1, { copyOf: 99 }), sampleArticle({ id: 3, storyId: 'a' })], ['a', 'x']],
    ['by id where nothing else tells', [sampleArticle({ id: 2, storyId: 'b' }), sampleArticle({ id: 1, storyId: 'a' })], ['a', 'b']],
  ])('stand %s', (_, articles, order) => expect(ids(composeEdition(sampleInput({ articles })).changed.newStories)).toEqual(order));

  it('are silent on a side with a healthy source only', () => {
    const story = composeEdition(sampleInput({ articles: [sampleArticle({ id: 1 })] })).changed.newStories[0];
    expect([story?.silentSides, story?.unheardSides]).toEqual([['IR'], ['GE']]);
  });
  it('have opinion and analysis apart', () => {
    const articles = [
      sampleArticle({ id: 1 }),
      sampleArticle({ id: 2, format: 'opinion' }),
      sampleArticle({ id: 3, format: 'analysis', copyOf: 2 }),
    ];
    const edition = composeEdition(sampleInput({ articles }));
    expect([ids(edition.changed.newStories), edition.opinion.map((o) => o.articleId), edition.stories]).toEqual([['s1'], [2], 1]);
  });
  it.each([
    ['no address', { url: null }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['an address that does not parse', { url: 'https://' }],
    ['an address longer than browsers take', { url: `https://outlet.example/${'a'.repeat(3000)}` }],
    ['no title', { title: ' ' }],
  ])('with %s are counted, not quoted', (_, over) => {
    const edition = composeEdition(sampleInput({ articles: [sampleArticle({ id: 1, ...over })] }));
    expect([quotesOf(edition), edition.more]).toEqual([[], { newStories: 1 }]);
  });
  it('go by theme, three each, the rest counted with a query', () => {
    const articles = Array.from({ length: 5 }, (_, i) => sampleArticle({ id: i + 1, tags: [sampleTag('trade')] }));
    const themes = composeEdition(sampleInput({ articles })).byTheme;
    expect(themes.map((t) => [t.theme, t.stories.length, t.more, t.query])).toEqual([
      ['trade', 3, 2, 'theme:trade on:2025-08-10/2025-08-11'],
    ]);
  });
});

describe('positions and claims', () => {
  const at = (id: number, hour: number, sentence: string, over: Partial<EditionArticle> = {}, actor = 'iran'): EditionArticle =>
    sampleArticle({
      id,
      text: sentence,
      publishedAt: `2025-08-10T${String(hour).padStart(2, '0')}:00:00.000Z`,
      positions: [samplePosition(actor, 'opposes', 'corridor', sentence)],
      ...over,
    });
  it('quotes each actor, stance and target once, the latest, never out of a copy', () => {
    const articles = [
      at(1, 9, 'Iran said no to the road.'),
      at(2, 7, 'Iran had said no.'),
      at(3, 11, 'Iran said no, says a copy.', { copyOf: 1 }),
    ];
    expect(composeEdition(sampleInput({ articles })).positions.map((p) => p.sentence)).toEqual(['Iran said no to the road.']);
  });
  it('takes no position out of opinion and analysis', () => {
    const articles = [at(1, 9, 'Iran said no.', { format: 'opinion' }), at(2, 9, 'Iran said no again.', { format: 'analysis' })];
    expect(composeEdition(sampleInput({ articles })).positions).toEqual([]);
  });
  it('gives every party a word before any a second, a stance before a neutral sentence', () => {
    const long = (what: string): string => `${what} ${'word '.repeat(60)}`.trim();
    const stances = ['neutral', 'opposes', 'critical', 'supports'] as const;
    const many = stances.map((stance) => samplePosition('armenia', stance, 'corridor', long(`Armenia ${stance}`)));
    const articles = [
      sampleArticle({ id: 1, positions: many }),
      at(2, 9, long('Iran opposes')),
      at(3, 9, long('A body opposes'), {}, 'A Body'),
    ];
    const edition = composeEdition(sampleInput({ articles }));
    expect(edition.positions.map((p) => p.sentence.split(' ').slice(0, 2).join(' '))).toEqual([
      'Armenia critical',
      'Armenia opposes',
      'Iran opposes',
    ]);
    expect(edition.more?.positions).toBe(3);
  });
  it('puts states in alphabetical order, then others', () => {
    const articles = [at(1, 9, 'A body said no.', {}, 'A Body'), at(2, 9, 'Iran said no.'), at(3, 9, 'Armenia said no.', {}, 'armenia')];
    expect(composeEdition(sampleInput({ articles })).positions.map((p) => p.actorName)).toEqual(['Armenia', 'Iran', 'A Body']);
  });
  it('sets a response of the window beside an earlier claim', () => {
    const claim = earlier({ id: 1, text: 'Troops will guard the road, a deputy said.' });
    const response = sampleArticle({ id: 2, text: 'No troops will guard the road, the government said.' });
    const claims = [
      { claim: { articleId: 1, start: 0, end: claim.text.length }, response: { articleId: 2, start: 0, end: response.text.length } },
      { claim: { articleId: 77, start: 0, end: 5 }, response: { articleId: 2, start: 0, end: 5 } },
    ];
    const edition = composeEdition(sampleInput({ articles: [response], earlier: [claim], claims }));
    expect(edition.claims.map((c) => [c.claim.sentence, c.response.sentence])).toEqual([[claim.text, response.text]]);
  });
});

describe('limits', () => {
  const words = (n: number): string => `${Array.from({ length: n }, (_, i) => `word${i}`).join(' ')}.`;
  const busy = Array.from({ length: 60 }, (_, i) =>
    sampleArticle({
      id: i + 1,
      storyId: `s${i % 30}`,
      title: words(12),
      text: words(40 + (i % 5)),
      sourceId: `o${i % 7}`,
      positions: [samplePosition(`Body ${i}`, 'supports', 'corridor', words(35))],
    }),
  );
  const edition = composeEdition(sampleInput({ articles: busy }));

  it('keep a busy day within the word budget and twelve full stories', () => {
    const { topLines, changed, positions, claims } = edition;
    const full = [...changed.newStories, ...changed.grown];
    const used =
      topLines.reduce((n, q) => n + quoteWords(q), 0) +
      full.reduce((n, s) => n + storyWords(s, topLines), 0) +
      positions.reduce((n, q) => n + positionWords(q), 0);
    expect(claims).toEqual([]);
    expect(full.length).toBeLessThanOrEqual(12);
    expect(topLines.length).toBeGreaterThanOrEqual(3);
    expect(used).toBeGreaterThan(0.8 * WORDS_BEFORE_THEMES);
    expect(used).toBeLessThanOrEqual(WORDS_BEFORE_THEMES);
    expect(edition.more).toEqual({ newStories: 30 - full.length, positions: 60 - positions.length });
  });
  it('show twelve stories of few words, no more', () => {
    const articles = Array.from({ length: 20 }, (_, i) => sampleArticle({ id: i + 1, title: 'Road open', text: `Road ${i} open.` }));
    expect(composeEdition(sampleInput({ articles })).changed.newStories).toHaveLength(12);
  });
  it.each([
    ['with spaces', 'word '.repeat(2000)],
    ['without spaces', 'слово'.repeat(2000)],
    ['of pairs of surrogates', '😀'.repeat(5000)],
  ])('cut a title of 10,000 characters %s and mark it', (_, title) => {
    const quoted = composeEdition(sampleInput({ articles: [sampleArticle({ id: 1, title })] })).changed.newStories[0]?.title;
    expect(quoted?.isCut).toBe(true);
    expect(quoted?.sentence.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(title.startsWith(quoted?.sentence ?? '?')).toBe(true);
    expect(quoted?.sentence.isWellFormed()).toBe(true);
  });
});

describe('any input', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('Road ', 'дорога ', 'جاده ', 'ճանապարհ։ ', '\n\n', '. ', '<b>', '\u202e', '\u0000', ' - '), { maxLength: 60 })
      .map((all) => all.join('')),
  );
  const article = fc.record({
    title: text,
    text,
    lang: fc.constantFrom('en', 'hy', 'ru', 'fa', 'ka', 'und'),
    storyId: fc.constantFrom('a', 'b', 'c', null),
    format: fc.constantFrom('news' as const, 'opinion' as const, 'analysis' as const),
    relevance: fc.constantFrom('direct' as const, 'context' as const, 'none' as const, null),
    copyOf: fc.constantFrom(null, 1),
  });
  const build = (raw: { readonly title: string; readonly text: string }, i: number): EditionArticle =>
    sampleArticle({ id: i, ...raw, positions: [samplePosition('iran', 'critical', 'corridor', raw.text)], tags: [sampleTag('trade')] });

  it('gives sentences that stand in their article, each with an address, and the same edition in any order', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 8 }), fc.array(article, { maxLength: 4 }), (now, before) => {
        const articles = now.map((raw, i) => build(raw, i + 1));
        const past = before.map((raw, i) => build(raw, i + 100));
        const facts = new Map([['a', articles.map((a) => ({ articleId: a.id, start: 0, end: a.text.length }))]]);
        const input = sampleInput({ articles, earlier: past, facts, receipt: sampleReceipt() });
        const edition = composeEdition(input);
        for (const q of quotesOf(edition)) {
          const source = [...articles, ...past].find((a) => a.id === q.articleId);
          expect([source?.title, source?.text].some((own) => foldSpace(own ?? '').includes(q.sentence))).toBe(true);
          expect(q.url).toBe(source?.url);
        }
        const turned = { ...input, articles: articles.toReversed(), earlier: past.toReversed() };
        expect(composeEdition(turned)).toEqual(edition);
      }),
      { numRuns: 150 },
    );
  });
});
