import { CorridorError, fixedClock } from '@corridor/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { fill, polledAt, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const all = samples.map((sample) => sample.key);
const newestFirst = all.toReversed();

/** Query and the keys it finds, newest first. */
const cases: readonly (readonly [what: string, query: string, keys: readonly string[]])[] = [
  ['nothing asked', '', newestFirst],
  ['blanks', '  \n ', newestFirst],
  ['a word', 'route', ['us-copy', 'us-tehran', 'us-summit']],
  ['words together', 'route corridor', ['us-copy', 'us-tehran', 'us-summit']],
  ['AND', 'route AND declaration', ['us-summit']],
  ['OR', 'declaration OR goals', ['us-football', 'us-summit']],
  ['AND binds closer than OR', 'goals OR route declaration', ['us-football', 'us-summit']],
  ['brackets', '(goals OR route) declaration', ['us-summit']],
  ['NOT', 'corridor NOT iran', ['us-football', 'us-summit']],
  ['minus', 'corridor -iran -final', ['us-summit']],
  ['minus a bracket', 'corridor -(iran OR final)', ['us-summit']],
  ['minus a phrase', 'corridor -"river corridor"', ['us-copy', 'us-tehran', 'us-summit']],
  ['only NOT', 'NOT lang:en NOT lang:fa', ['ge-wire', 'tr-support', 'ru-doubts', 'az-route', 'am-summit']],
  ['only NOT of words', '-corridor lang:en', []],
  ['twice negated', 'NOT NOT declaration', ['us-summit']],
  ['any of several negations', 'lang:fa OR NOT side:US,AM,AZ,TR,RU,GE', ['ir-softer', 'ir-first']],
  ['a phrase', '"would block the corridor"', ['us-copy', 'us-tehran']],
  ['a phrase is exact', '"would block the corridors"', []],
  ['a phrase does not run from title to text', '"draw the final"', []],
  ['a word with a hyphen does not either', 'draw-the', []],
  ['other quotation marks', '«block the corridor»', ['us-copy', 'us-tehran']],
  ['a phrase over punctuation', '"route Negotiators"', ['us-summit']],
  ['a beginning', 'negotiat*', ['us-summit']],
  ['a beginning in Georgian', 'თბილის*', ['ge-wire']],
  ['a word with a hyphen', 'nagorno-karabakh', ['us-tehran']],
  ['the same as a phrase', '"Nagorno Karabakh"', ['us-tehran']],
  ['a number with a comma', '43,5', ['ru-doubts']],
  ['a number with a point', '43.5', ['ru-doubts']],
  ['capitals and dots of Turkish', 'İSTANBUL', ['tr-support']],
  ['Azerbaijani typed without its letters', 'zengezur dehliz', ['az-route']],
  ['theme', 'theme:iranian-opposition', ['us-copy', 'us-tehran', 'ir-first']],
  ['several themes', 'theme:russian-criticism,turkish-support', ['tr-support', 'ru-doubts']],
  ['theme and word', 'theme:corridor block', ['us-copy', 'us-tehran']],
  ['theme or word', 'theme:russian-criticism OR goals', ['us-football', 'ru-doubts']],
  ['not a theme', 'lang:en -theme:corridor', ['us-football']],
  ['entity', 'entity:nakhchivan', ['az-route']],
  ['entities together', 'entity:armenia entity:azerbaijan', ['ge-wire', 'us-summit']],
  ['name', 'name:zangezur-corridor', ['az-route', 'us-summit']],
  ['actor', 'actor:iran', ['us-copy', 'ir-softer', 'us-tehran', 'ir-first']],
  ['actor with a name of several words', 'actor:"Iranian deputies"', ['us-tehran']],
  ['actor and stance of one position', 'actor:iran stance:critical', []],
  ['actor and stance, with brackets', '(actor:iran) (stance:critical)', []],
  ['two actors', 'actor:iran actor:"iranian deputies"', ['us-tehran']],
  ['actor, stance and target', 'actor:iran stance:opposes,critical target:corridor', ['us-copy', 'us-tehran', 'ir-first']],
  ['source by id', 'source:volga-wire', ['ru-doubts']],
  ['source by name', 'source:"Boğaz gazetesi"', ['tr-support']],
  ['side in small letters', 'side:ir', ['ir-softer', 'ir-first']],
  ['side and country', 'side:US -country:US', []],
  ['country', 'country:GE,TR', ['ge-wire', 'tr-support']],
  ['language', 'lang:hy', ['am-summit']],
  ['story', 'story:s-tehran', ['us-copy', 'us-tehran', 'ir-first']],
  ['relevance', 'relevance:none', ['us-football']],
  ['format', 'format:analysis', ['ge-wire']],
  ['on a day', 'on:2025-08-08', ['am-summit', 'us-summit']],
  ['on days', 'on:2025-08-08,2025-08-10 lang:en', ['us-football', 'us-copy', 'us-summit']],
  ['from day to day', 'on:2025-08-08/2025-08-09 lang:en', ['us-tehran', 'us-summit']],
  ['in a month', 'on:2025-08 lang:tr', ['tr-support']],
  ['in a year', 'on:2024', []],
  ['after a day begins', 'after:2025-08-10', ['us-football', 'us-copy', 'ir-softer', 'ge-wire']],
  ['before a day begins', 'before:2025-08-09', ['am-summit', 'us-summit']],
  ['after an instant', 'after:2025-08-10T11:00:00Z', ['us-football', 'us-copy']],
  ['after an instant elsewhere', 'after:2025-08-10T15:00:00+04:00', ['us-football', 'us-copy']],
  ['within hours', 'after:PT3H', ['us-football', 'us-copy', 'ir-softer']],
  ['longer ago than a day', 'before:P1D', ['us-tehran', 'ir-first', 'az-route', 'am-summit', 'us-summit']],
  ['field in capitals', 'LANG:hy', ['am-summit']],
  ['an unknown value', 'theme:corridoor', []],
  ['not an unknown value', 'lang:hy -theme:corridoor', ['am-summit']],
  ['what SQL would like', `route'; DROP TABLE article; --`, []],
  ['what the index would like', 'NEAR(route, corridor)', []],
  ['column names of the index', '"title body"', []],
];

/** Search. Long because it is a list of cases. */
export const describeSearch = (open: OpenEmpty): void => {
  describe('search', () => {
    let archive: Archive;
    let ids: ReadonlyMap<string, number>;
    beforeAll(async () => {
      archive = await open(fixedClock(polledAt));
      ids = await fill(archive);
    });
    afterAll(() => archive.close());

    const keysOf = async (query: string, zone?: string): Promise<string[]> =>
      (await archive.search(query, { limit: 100, ...(zone ? { zone } : {}) })).hits.map((hit) => hit.key);

    it.each(cases)('finds by %s: %s', async (_, query, keys) => {
      expect(await keysOf(query)).toEqual(keys);
      const { total } = await archive.search(query, { limit: 0 });
      expect(total).toBe(keys.length);
      expect(await archive.searchIds(query)).toEqual(keys.map((key) => ids.get(key)).toReversed());
    });

    it('reads days by the clocks of the zone', async () => {
      expect(await keysOf('on:2025-08-10 lang:tr', 'Europe/Istanbul')).toEqual(['tr-support']);
      expect(await keysOf('on:2025-08-10 lang:tr')).toEqual([]);
      await expect(archive.search('', { zone: 'Mars/Olympus' })).rejects.toMatchObject({ code: 'usage-invalid' });
    });

    it('gives pages', async () => {
      const page = await archive.search('', { limit: 3, offset: 2 });
      expect(page.hits.map((hit) => hit.key)).toEqual(newestFirst.slice(2, 5));
      expect(page.total).toBe(all.length);
      expect((await archive.search('', { limit: 5, offset: 1000 })).hits).toEqual([]);
    });

    it('puts a hit in the title first when asked for relevance', async () => {
      const { hits } = await archive.search('declaration OR corridor', { order: 'relevance' });
      expect(hits[0]?.key).toBe('us-summit');
      expect(hits).toHaveLength(4);
    });

    it('names the nearest known value of a value that nothing has', async () => {
      const { notes } = await archive.search('theme:corridoor side:XX');
      expect(notes).toEqual([
        'column 7: no article here has theme "corridoor"; the nearest is "corridor"',
        'column 22: no article here has side "XX"',
      ]);
    });

    it('says which words were left out', async () => {
      expect(await archive.search('declaration & "…"')).toMatchObject({
        total: 1,
        notes: ['column 13: “&” holds no letter or digit and was left out', 'column 15: “…” holds no letter or digit and was left out'],
      });
    });

    it('shows the words around the hits, each marked', async () => {
      const { hits } = await archive.search('trade corridor "transit route"');
      const [hit] = hits;
      expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['transit route', 'corridors', 'trade']);
      expect(hit?.snippet).not.toMatch(/\n/);
    });

    it('counts facets over the whole result, not the page', async () => {
      const { facets } = await archive.search('lang:en', { limit: 1, facets: true });
      expect(facets).toEqual({
        theme: [
          { value: 'corridor', articles: 3 },
          { value: 'iranian-opposition', articles: 2 },
          { value: 'us-mediation', articles: 1 },
        ],
        entity: [
          { value: 'tripp', articles: 3 },
          { value: 'iran', articles: 2 },
          { value: 'armenia', articles: 1 },
          { value: 'azerbaijan', articles: 1 },
          { value: 'tehran', articles: 1 },
          { value: 'united-states', articles: 1 },
        ],
        actor: [
          { value: 'iran', articles: 2 },
          { value: 'Iranian deputies', articles: 1 },
          { value: 'united-states', articles: 1 },
        ],
        stance: [
          { value: 'opposes', articles: 2 },
          { value: 'critical', articles: 1 },
          { value: 'supports', articles: 1 },
        ],
        source: [{ value: 'potomac-post', articles: 4 }],
        side: [{ value: 'US', articles: 4 }],
        lang: [{ value: 'en', articles: 4 }],
        country: [{ value: 'US', articles: 4 }],
        relevance: [
          { value: 'direct', articles: 3 },
          { value: 'none', articles: 1 },
        ],
        format: [{ value: 'news', articles: 4 }],
        story: [
          { value: 's-tehran', articles: 2 },
          { value: 's-summit', articles: 1 },
        ],
      });
    });

    it.each<[step: 'day' | 'week' | 'month', zone: string, rows: [from: string, articles: number, seen: number][]]>([
      [
        'day',
        'UTC',
        [
          ['2025-08-08', 1, 2],
          ['2025-08-09', 1, 5],
          ['2025-08-10', 2, 4],
        ],
      ],
      [
        'day',
        'Asia/Yerevan',
        [
          ['2025-08-09', 2, 6],
          ['2025-08-10', 2, 5],
        ],
      ],
      ['week', 'UTC', [['2025-08-04', 4, 11]]],
      ['month', 'UTC', [['2025-08-01', 4, 11]]],
    ])('gives found beside seen by %s in %s', async (step, zone, rows) => {
      const { series } = await archive.search('lang:en', { series: step, zone });
      expect(series).toEqual(rows.map(([from, articles, seen]) => ({ from, articles, seen })));
    });

    it('gives steps without a find, and none at all when nothing is found', async () => {
      const { series } = await archive.search('declaration OR goals', { series: 'day' });
      expect(series?.map((step) => step.articles)).toEqual([1, 0, 1]);
      expect((await archive.search('unheard-of', { series: 'day' })).series).toEqual([]);
    });

    it('takes any string as a query or says clearly what is wrong', async () => {
      const pieces = fc.constantFrom(
        'theme:',
        'after:',
        'P7D',
        '"',
        '(',
        ')',
        '-',
        '*',
        ' AND ',
        ' OR ',
        ' NOT ',
        ' ',
        ',',
        'corridor',
        'iran',
        'side:AM',
        'x:y',
        '«',
        '”',
        'İ',
        '\u0000',
        '\ud800',
        '٪',
        'და',
      );
      const strings = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(pieces, { maxLength: 20 }).map((some) => some.join('')),
      );
      await fc.assert(
        fc.asyncProperty(strings, async (query) => {
          try {
            const { total, hits } = await archive.search(query, { limit: 100 });
            expect(hits.length).toBe(total);
          } catch (cause) {
            expect(cause).toBeInstanceOf(CorridorError);
            expect(cause).toMatchObject({ code: 'query-invalid' });
            expect((cause as Error).message).toMatch(/^column \d+: .+\n {2}[^\n]*\n {2} *\^$/su);
          }
        }),
        { numRuns: 500 },
      );
    });

    it('answers the longest and deepest queries without an error of the engine', async () => {
      const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
      expect((await archive.search(words.join(' OR '))).total).toBe(0);
      expect((await archive.search(words.map((word) => `-${word}`).join(' '))).total).toBe(all.length);
      expect((await archive.search(`${'('.repeat(10)}declaration${')'.repeat(10)}`)).total).toBe(1);
      expect((await archive.search(`${'-('.repeat(10)}declaration${')'.repeat(10)}`)).total).toBe(1);
      const nested = (open: string): string =>
        `${Array.from({ length: 10 }, (_, at) => `${open}(w${at} OR lang:en `).join('')}declaration${')'.repeat(10)}`;
      expect((await archive.search(nested('-'))).total).toBeGreaterThan(0);
      expect((await archive.search(nested('OR theme:corridor -').slice(3))).total).toBe(0);
      expect((await archive.search(nested('OR lang:hy OR ').slice(3))).total).toBeGreaterThan(0);
    });
  });
};
