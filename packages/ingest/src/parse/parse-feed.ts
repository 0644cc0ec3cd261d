import { gunzipSync } from 'node:zlib';
import type { Entry, FeedHead, ParsedFeed } from '@corridor/model';
import { type DecodedText, decodeBytes } from './charset/decode-bytes.ts';
import { undoubled } from './charset/windows-1252.ts';
import { noFeed, refused } from './feed-verdict.ts';
import { jsonFeed } from './formats/json-feed.ts';
import { isNewsSitemap, sitemapEntry, sitemapIndexEntries } from './formats/sitemap.ts';
import { feedEntry } from './normalise/feed-entry.ts';
import { emptyHead, feedHead, withHeaders } from './normalise/feed-head.ts';
import { peopleOf } from './normalise/people.ts';
import { defaultParseLimits, type ParseInput, type ParseLimits } from './parse-limits.ts';
import { cleanCharacters } from './repair/clean-characters.ts';
import { removeDoctype } from './repair/doctype.ts';
import { mendXml } from './repair/mend-xml.ts';
import type { MendedFeed } from './repair/mended-feed.ts';
import { type FeedTree, readTree } from './tree/feed-tree.ts';

/**
 * Feed bytes → feed, entries, verdict: RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, JSON Feed, news sitemaps and sitemap indexes (whose entries
 * are further sitemaps, news first), however damaged. Never rejects: what cannot be read has a verdict (`html-instead-of-feed`, `not-a-feed`, `empty`,
 * `malformed`, `too-large`) and one line of `detail`. Texts are plain; `contentHtml` is the feed's own markup, not sanitised.
 * Runs in the caller's thread without a deadline; `createFeedParser` has one.
 */
export const parseFeed = async (bytes: Uint8Array, input: ParseInput, limits: ParseLimits = defaultParseLimits): Promise<ParsedFeed> => {
  try {
    const body = unzipped(bytes, limits);
    if (body === null || body.length > limits.maxBytes)
      return refused('too-large', `The body is larger than ${Math.floor(limits.maxBytes / 1024 / 1024)} MB.`);
    return await parseText(decodeBytes(body, input.contentType), input, limits);
  } catch (cause) {
    return refused('malformed', `The feed could not be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
};

/** Servers that send gzip without saying so; null when it would grow past the limit or is broken. */
const unzipped = (bytes: Uint8Array, limits: ParseLimits): Uint8Array | null => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes.length > limits.maxBytes) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.maxBytes });
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
};

const parseText = async (decoded: DecodedText, input: ParseInput, limits: ParseLimits): Promise<ParsedFeed> => {
  const text = cleanCharacters(undoubled(decoded.text));
  if (/^\s*[{[]/.test(text.slice(0, 1_000))) return parseJson(text, decoded, input, limits);
  const { text: bare, entities } = removeDoctype(text);
  const mended = mendXml(bare, entities, limits.maxEntries);
  if (mended.root === null) {
    const json = jsonBehindText(text);
    return json ? parseJson(json, decoded, input, limits) : noFeed(mended.isHtml, text, decoded.charset);
  }
  return verdictOf(await readTree(mended), mended, decoded, input);
};

/** A JSON Feed behind what a program printed before it, or null. */
const jsonBehindText = (text: string): string | null => {
  const version = text.slice(0, MAX_PRINTED).search(/\{\s{0,100}"[a-z_]{1,30}"\s{0,20}:/);
  return version >= 0 && text.includes('jsonfeed.org/version') ? text.slice(version) : null;
};

/** Warnings before a feed are short. */
const MAX_PRINTED = 20_000;

const parseJson = (text: string, decoded: DecodedText, input: ParseInput, limits: ParseLimits): ParsedFeed => {
  try {
    const json = jsonFeed(text, input, limits.maxEntries);
    if (!json) return refused('not-a-feed', 'The body is JSON, but no JSON Feed.', decoded.charset);
    const entries = json.entries.filter(saysSomething);
    return settled(json.feed, entries, decoded, [...json.repairs, ...futureDates(entries, input)]);
  } catch (cause) {
    return refused('malformed', `The JSON cannot be read: ${cause instanceof Error ? cause.message : ''}`, decoded.charset);
  }
};

const verdictOf = (tree: FeedTree, mended: MendedFeed, decoded: DecodedText, input: ParseInput): ParsedFeed => {
  if (mended.root === 'sitemap' && !isNewsSitemap(tree.entries))
    return refused('not-a-feed', 'The body is a sitemap of pages without the news extension.', decoded.charset, mended.repairs);
  const feed = headOf(tree, mended, input);
  const entries = entriesOf(tree, mended, feed, input);
  if (mended.isRootImplied && !entries.some((entry) => entry.title && entry.link))
    return refused('not-a-feed', 'The body is XML, but no feed.', decoded.charset, mended.repairs);
  if (entries.length === 0 && mended.repairs.length > 0 && (mended.records > 0 || !saysWhoItIs(feed)))
    return { ...refused('malformed', `Nothing could be read: ${mended.repairs.join(', ')}.`, decoded.charset, mended.repairs), feed };
  return settled(feed, entries, decoded, [...mended.repairs, ...futureDates(entries, input)]);
};

const DAY_MILLIS = 86_400_000;

/** A clock that is wrong at the outlet, or a day and month that changed places: worth telling, and left as written. */
const futureDates = (entries: readonly Entry[], input: ParseInput): readonly string[] => {
  const latest = Date.parse(input.receivedAt ?? '') + DAY_MILLIS;
  const count = entries.filter(({ publishedAt, updatedAt }) => Date.parse(publishedAt ?? updatedAt ?? '') > latest).length;
  return count > 0 ? [`${count} entries dated in the future`] : [];
};

const formatOf = { rss: 'rss', rdf: 'rdf', atom: 'atom', sitemap: 'news-sitemap', 'sitemap-index': 'sitemap-index' } as const;

const headOf = (tree: FeedTree, mended: MendedFeed, input: ParseInput): FeedHead => {
  const format = formatOf[mended.root ?? 'rss'];
  const isSitemap = format === 'news-sitemap' || format === 'sitemap-index';
  return withHeaders(isSitemap ? { ...emptyHead, format } : feedHead(tree.head, format, input), input);
};

const entriesOf = (tree: FeedTree, mended: MendedFeed, head: FeedHead, input: ParseInput): readonly Entry[] => {
  if (mended.root === 'sitemap') return tree.entries.map((url) => sitemapEntry(url, input)).filter((entry) => entry.link !== null);
  if (mended.root === 'sitemap-index') return sitemapIndexEntries(tree.entries, input);
  const isAtom = mended.root === 'atom';
  const bases = [input.url, tree.head.attribute('xml:base')];
  const zone = input.timeZone ?? undefined;
  const context = { head, isAtom, bases, zone, people: isAtom ? peopleOf(tree.head.all('author')) : [] };
  const entries = tree.entries.map((node) => ({ entry: feedEntry(node, context), isEmpty: !node.hasChildren }));
  const last = entries.at(-1);
  return (mended.isLastRecordCut && last && !last.entry.link ? entries.slice(0, -1) : entries)
    .filter(({ entry, isEmpty }) => !isEmpty || saysSomething(entry))
    .map(({ entry }) => entry);
};

/** False for an entry of which nothing is known but what it inherits. */
const saysSomething = (entry: Entry): boolean =>
  Boolean(
    entry.title || entry.link || entry.guid || entry.summary || entry.contentHtml || entry.publishedAt || entry.updatedAt || entry.image,
  ) || entry.authors.length + entry.categories.length + entry.enclosures.length > 0;

const saysWhoItIs = (feed: FeedHead): boolean => Boolean(feed.title || feed.link || feed.description || feed.id);

/** Readings that a well-made feed has; any other is a repair. */
const asDeclared: ReadonlySet<DecodedText['by']> = new Set(['ascii', 'valid-utf8', 'bom', 'declared']);

const settled = (feed: FeedHead, entries: readonly Entry[], decoded: DecodedText, repairs: readonly string[]): ParsedFeed => {
  const how = asDeclared.has(decoded.by) ? [] : [`read as ${decoded.charset} (${decoded.by})`];
  const isEmpty = entries.length === 0;
  return {
    feed,
    entries,
    verdict: isEmpty ? 'empty' : 'ok',
    detail: isEmpty ? 'The feed is valid and has no entries.' : null,
    repairs: [...how, ...repairs],
    charset: decoded.charset,
  };
};
