import type { Feed, Source } from '@corridor/model';
import { OPML_NAMESPACE, OPML_PREFIX } from './opml-namespace.ts';

/**
 * The sources as OPML 2.0: one outline a source, its feeds inside as `type="rss"` with `xmlUrl`, so that any feed reader takes them; what OPML has no word
 * for stands in attributes of our namespace, so that `sourcesFromOpml` gives the same sources back, but for `proxy` and `headers`: a list that is handed on
 * does not say by which way its owner asks. Ends with a newline; no dates in it.
 */
export const sourcesToOpml = (sources: readonly Source[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:${OPML_PREFIX}="${OPML_NAMESPACE}">
  <head>
    <title>Corridor Watch sources</title>
  </head>
  <body>
${sources.map(sourceOutline).join('\n')}
  </body>
</opml>
`;

const sourceOutline = (source: Source): string => {
  const attributes = {
    text: source.name,
    title: source.name,
    htmlUrl: source.homepage,
    [`${OPML_PREFIX}:id`]: source.id,
    [`${OPML_PREFIX}:country`]: source.country,
    [`${OPML_PREFIX}:side`]: source.side,
    [`${OPML_PREFIX}:ownership`]: source.ownership,
    [`${OPML_PREFIX}:zone`]: source.zone,
    [`${OPML_PREFIX}:isWire`]: source.isWire,
    [`${OPML_PREFIX}:userAgent`]: source.userAgent,
    [`${OPML_PREFIX}:note`]: source.note,
  };
  const feeds = source.feeds.map((feed) => `      <outline${written(feedAttributes(source, feed))}/>`);
  return `    <outline${written(attributes)}>\n${feeds.join('\n')}\n    </outline>`;
};

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const feedAttributes = (source: Source, feed: Feed): Attributes => ({
  type: 'rss',
  text: `${source.name} (${feed.lang})`,
  xmlUrl: feed.url,
  htmlUrl: source.homepage,
  language: feed.lang,
  category: feed.categories?.map((words) => `/${words}`).join(','),
  [`${OPML_PREFIX}:id`]: feed.id,
  [`${OPML_PREFIX}:kind`]: feed.kind,
  [`${OPML_PREFIX}:minIntervalMinutes`]: feed.minIntervalMinutes,
  [`${OPML_PREFIX}:userAgent`]: feed.userAgent,
  [`${OPML_PREFIX}:enabled`]: feed.enabled,
  [`${OPML_PREFIX}:note`]: feed.note,
});

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Attribute text; characters that XML cannot carry are left out. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? '').replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
