import { readFileSync } from 'node:fs';
import { sourceSchema } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { sourcesFromOpml } from './opml-reader.ts';

const exported = (reader: string): Uint8Array => readFileSync(new URL(`./fixtures/${reader}.opml`, import.meta.url));

/** One line a feed: source, its name, feed, address, categories. */
const lines = (reader: string): readonly string[] =>
  sourcesFromOpml(exported(reader)).sources.flatMap(({ id, name, feeds }) =>
    feeds.map((feed) => [id, name, feed.id, feed.kind, feed.url, ...(feed.categories ?? [])].join(' | ')),
  );

/** Lists in the shape in which other readers write them, of made-up outlets. */
describe('the export of', () => {
  it.each([
    [
      'feedly',
      [
        'lamp-example | The Morning Lamp | lamp-example-und | feed | https://lamp.example/en/feed/ | Armenia',
        'lamp-example | The Morning Lamp | lamp-example-und-2 | feed | https://lamp.example/hy/feed/ | Armenia',
        'wire-example | Caspian Wire | wire-example-und | feed | https://wire.example/rss?lang=en&full=1 | Wires & agencies',
      ],
      [],
      [],
    ],
    [
      'inoreader',
      [
        'lamp-example | The Morning Lamp | lamp-example-und | feed | http://www.lamp.example/en/feed | Caucasus',
        'khazar-example | Khazar Daily | khazar-example-und | feed | https://khazar.example/rss/az | Caucasus',
        'news-google-com | Alerts | news-google-com-und | pointer | https://news.google.com/rss/search?q=syunik&hl=en-US',
      ],
      ['https://khazar.example/rss/az is khazar-example-und'],
      [],
    ],
    [
      'netnewswire',
      [
        'lamp-example | The Morning Lamp | lamp-example-und | feed | http://lamp.example/en/feed/',
        'cheragh-example | چراغ صبح | cheragh-example-und | feed | https://cheragh.example/fa/rss | Persian press',
      ],
      [],
      [],
    ],
    [
      'freshrss',
      ['khazar-example | Khazar Daily | khazar-example-und | feed | https://khazar.example/rss/az | Press'],
      [],
      [
        'https://ministry.example/news: a page that its reader takes apart (HTML+XPath), not a feed',
        'https://ministry.example/api.json: a page that its reader takes apart (JSON+DotNotation), not a feed',
        'https://lists.example/caucasus.opml: another list; import it by itself',
      ],
    ],
    ['tt-rss', ['lampari-example | დილის ლამპარი | lampari-example-und | feed | https://lampari.example/feed | Georgia/Politics'], [], []],
  ])('%s is read', (reader, feeds, merged, refused) => {
    const found = sourcesFromOpml(exported(reader));
    expect(lines(reader)).toEqual(feeds);
    expect(found.merged.map(({ url, feedId }) => `${url} is ${feedId}`)).toEqual(merged);
    expect(found.refused).toEqual(refused);
    for (const source of found.sources) expect(sourceSchema.safeParse(source).success).toBe(true);
  });

  it('one reader adds to that of another only what is new', () => {
    const known = sourcesFromOpml(exported('feedly')).sources;
    const { sources, joined, merged } = sourcesFromOpml(exported('inoreader'), known);
    expect(sources.map(({ id }) => id)).toEqual(['khazar-example', 'news-google-com']);
    expect(joined).toEqual([]);
    expect(merged.map(({ feedId }) => feedId)).toEqual(['lamp-example-und', 'khazar-example-und']);
  });
});
