import type { Enclosure, Entry, FeedHead } from '@corridor/model';
import { feedDateIso } from '../dates/feed-date.ts';
import { absoluteLinks } from '../html/absolute-links.ts';
import { htmlText } from '../html/html-text.ts';
import { resolveAddress, resolvePage } from '../html/web-address.ts';
import { emptyHead, withHeaders } from '../normalise/feed-head.ts';
import { paragraphs, plainText } from '../normalise/feed-text.ts';
import { languageTag } from '../normalise/language-tag.ts';
import { literalText } from '../normalise/literal-text.ts';
import type { ParseInput } from '../parse-limits.ts';
import { mendJson } from './mend-json.ts';
import { emptyEntry } from './sitemap.ts';

/** A JSON Feed (1.0 or 1.1) read: its head, its entries, and whether there were more than wanted. */
export interface JsonFeed {
  readonly feed: FeedHead;
  readonly entries: readonly Entry[];
  readonly repairs: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed; null when the text is JSON of another kind. Throws a SyntaxError when it is no JSON even after the
 * usual damage was mended.
 */
export const jsonFeed = (text: string, input: ParseInput, maxEntries: number): JsonFeed | null => {
  const { value: root, repairs: mended } = parsed(text, maxEntries);
  if (!isObject(root) || !Array.isArray(root.items)) return null;
  const items = root.items.filter(isObject);
  const isFeed =
    /jsonfeed\.org\/version/.test(string(root.version)) ||
    items.some((item) => 'url' in item || 'content_html' in item || 'content_text' in item);
  if (!isFeed) return null;
  const feed = withHeaders(jsonHead(root, input.url), input);
  const repairs = items.length > maxEntries ? [...mended, `only the first ${maxEntries} entries read`] : mended;
  return { feed, entries: items.slice(0, maxEntries).map((item) => jsonEntry(item, feed, input)), repairs };
};

/** A run of opening brackets no feed has; reading millions of them takes seconds. */
const TOO_DEEP = /[[{]{100}/;

/** As it is; else with the usual damage mended; else those of its items that can be read. */
const parsed = (text: string, maxEntries: number): { readonly value: unknown; readonly repairs: readonly string[] } => {
  if (TOO_DEEP.test(text)) throw new SyntaxError('nested too deep');
  const whole = read(text);
  if (whole.isRead) return { value: whole.value, repairs: [] };
  const mended = mendJson(text, maxEntries + 1);
  if (mended === null) throw whole.cause;
  const once = read(mended.text);
  if (once.isRead) return { value: once.value, repairs: [mended.isCut ? 'document cut short' : 'JSON repaired'] };
  const members = mended.members.filter((member) => read(member).isRead);
  return { value: JSON.parse(`${mended.before}${members.join(',')}]}`), repairs: ['JSON salvaged by items'] };
};

type Read = { readonly isRead: true; readonly value: unknown } | { readonly isRead: false; readonly cause: unknown };

const read = (text: string): Read => {
  try {
    return { isRead: true, value: JSON.parse(text) };
  } catch (cause) {
    return { isRead: false, cause };
  }
};

const jsonHead = (root: JsonObject, address: string | null): FeedHead => ({
  ...emptyHead,
  format: 'json',
  title: literalText(string(root.title)) || null,
  description: htmlText(string(root.description)) || null,
  link: resolvePage(string(root.home_page_url), [address]),
  lang: languageTag(string(root.language)),
  image: resolveAddress(string(root.icon) || string(root.favicon), [address]),
  authors: authorNames(root),
  hubUrl: resolveAddress(string(array(root.hubs).find(isObject)?.url), [address]),
  selfUrl: resolveAddress(string(root.feed_url), [address]),
});

const jsonEntry = (item: JsonObject, feed: FeedHead, { url: address, timeZone }: ParseInput): Entry => {
  const zone = timeZone ?? undefined;
  const guid = scalar(item.id).trim();
  const html = string(item.content_html).trim();
  const text = string(item.content_text);
  const isLink = /^https?:\/\/\S+$/i.test(guid);
  const own = authorNames(item);
  return {
    ...emptyEntry,
    guid: guid || null,
    guidIsLink: isLink,
    link:
      resolvePage(string(item.url), [address]) ??
      resolvePage(string(item.external_url), [address]) ??
      (isLink ? resolvePage(guid, []) : null),
    title: literalText(string(item.title)) || null,
    summary: htmlText(string(item.summary).slice(0, 60_000)) || (text ? text.slice(0, 20_000).trim() : plainText(html || null)),
    contentHtml: html ? absoluteLinks(html, address) : text ? paragraphs(escapedText(text)) : null,
    authors: own.length > 0 ? own : feed.authors,
    categories: array(item.tags)
      .map(string)
      .map((tag) => tag.trim())
      .filter(Boolean)
      .slice(0, 64),
    enclosures: array(item.attachments)
      .filter(isObject)
      .flatMap((file) => attachment(file, address)),
    image: resolveAddress(string(item.image) || string(item.banner_image), [address]),
    publishedAt: feedDateIso(scalar(item.date_published), zone),
    updatedAt: feedDateIso(scalar(item.date_modified), zone),
    lang: languageTag(string(item.language)) ?? feed.lang,
  };
};

const escapedText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const attachment = (file: JsonObject, address: string | null): readonly Enclosure[] => {
  const url = resolveAddress(string(file.url), [address]);
  const bytes = typeof file.size_in_bytes === 'number' && file.size_in_bytes > 0 ? file.size_in_bytes : null;
  return url ? [{ url, type: string(file.mime_type) || null, bytes }] : [];
};

/** `authors` (1.1) or `author` (1.0). */
const authorNames = (owner: JsonObject): readonly string[] =>
  [...array(owner.authors), owner.author].map((author) => (isObject(author) ? string(author.name) : string(author)).trim()).filter(Boolean);

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** Strings, and the numbers that some write in their place. */
const scalar = (value: unknown): string => (typeof value === 'number' ? `${value}` : string(value));
const string = (value: unknown): string => (typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : '');
