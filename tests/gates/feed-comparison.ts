import type { Entry, FeedHead, ParsedFeed } from '@corridor/model';

/** One expectation of the feedparser suite, as written in `tests/corpus/feeds/feedparser-cases.json`. */
export interface SuiteCheck {
  readonly scope: 'feed' | 'item';
  readonly field: string;
  readonly sub: string | null;
  readonly idx: number;
  readonly expected: string | number | null;
}

/** What a damaged feed must give, as written in `tests/corpus/feeds/damaged-feeds.json`. */
export interface DamagedExpectation {
  readonly n?: number | readonly number[];
  readonly title?: string;
  readonly link?: string | null;
  readonly published?: number;
  readonly updated?: number;
  readonly dateAny?: number;
  readonly author?: string;
  readonly category?: string;
  readonly image?: string;
  readonly contentText?: string;
  readonly summaryText?: string;
  readonly summaryHas?: string;
  readonly id?: string;
  readonly language?: string;
  readonly source?: string;
  readonly feedTitle?: string;
  readonly linkSafe?: boolean;
  readonly error?: boolean;
}

/** Tags stripped, references decoded (twice: expectations are escaped to different depths), white space folded. */
const words = (html: string | null | undefined): string => {
  let text = (html ?? '').replace(/<[^<>]*>/g, ' ');
  for (let i = 0; i < 2; i += 1) text = decoded(text);
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi, (_, decimal?: string, hex?: string, name?: string) =>
    name ? (named[name.toLowerCase()] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '20', 16)),
  );

const address = (text: string | null | undefined): string =>
  text && URL.canParse(text) ? new URL(text).href.replace(/\/$/, '') : (text ?? '').trim();

const instant = (iso: string | null | undefined): number => Math.floor(Date.parse(iso ?? '') / 1000);

/** A text may stand in the summary or in the content, as words or as their markup. */
const markupFree = (actual: readonly (string | null | undefined)[], expected: string): boolean =>
  actual.some((text) => text !== null && text !== undefined && words(text) === words(expected));

/** An author matches by name or by address. */
const authorMatches = (owner: Entry | FeedHead, expected: string): boolean => {
  const known = [...owner.authors, ...(owner.authorEmails ?? [])];
  const parts = /^(.*?)\s*\(([^)]*)\)$/.exec(expected);
  return [expected, parts?.[1], parts?.[2]].some((wanted) => wanted && known.includes(wanted));
};

/** Absolute addresses inside an HTML expectation must stand in ours. */
const hasAddresses = (html: string | null, expected: string): boolean =>
  [...expected.matchAll(/href="(https?:[^"]+)"/g)].every(([, href]) =>
    [...(html ?? '').matchAll(/href=["']([^"']+)["']/g)].some(([, own]) => address(words(own)) === address(words(href))),
  );

type Reader = (feed: ParsedFeed, entry: Entry | undefined, check: SuiteCheck) => boolean;

const text = (check: SuiteCheck): string => String(check.expected);
const anyDate = (dates: readonly (string | null | undefined)[], expected: number): boolean =>
  dates.some((date) => instant(date) === Math.floor(expected / 1000));

const readers: Readonly<Record<string, Reader>> = {
  'feed.title': ({ feed }, _, check) => words(feed.title) === words(text(check)),
  'feed.description': ({ feed }, _, check) => markupFree([feed.description], text(check)),
  'feed.link': ({ feed }, _, check) => address(feed.link) === address(text(check)),
  'feed.language': ({ feed }, _, check) => feed.lang?.toLowerCase() === text(check).toLowerCase(),
  'feed.image': ({ feed }, _, check) => address(feed.image) === address(text(check)),
  'feed.id': ({ feed }, _, check) => feed.id === text(check),
  'feed.author': ({ feed }, _, check) => authorMatches(feed, text(check)),
  'feed.updated': ({ feed }, _, check) => anyDate([feed.updatedAt], Number(check.expected)),
  'item.title': (_, entry, check) => words(entry?.title) === words(text(check)),
  'item.link': (_, entry, check) => address(entry?.link) === address(text(check)),
  'item.id': (_, entry, check) => entry?.guid === text(check) || address(entry?.guid) === address(text(check)),
  'item.author': (_, entry, check) => entry !== undefined && authorMatches(entry, text(check)),
  'item.categories': (_, entry, check) => entry?.categories.includes(text(check)) === true,
  'item.published': (_, entry, check) => anyDate([entry?.publishedAt], Number(check.expected)),
  'item.updated': (_, entry, check) => anyDate([entry?.updatedAt ?? entry?.publishedAt], Number(check.expected)),
  'item.summary': (_, entry, check) => bodyMatches(entry, check),
  'item.content': (_, entry, check) => bodyMatches(entry, check),
  'item.media': (_, entry, check) =>
    [entry?.image, ...(entry?.enclosures ?? []).map((file) => file.url)].some((url) => address(url) === address(text(check))),
  'item.enclosures': (_, entry, check) =>
    (entry?.enclosures ?? []).some(
      (file) => address(file.url) === address(text(check)) || file.type === check.expected || `${file.bytes}` === check.expected,
    ),
};

const bodyMatches = (entry: Entry | undefined, check: SuiteCheck): boolean =>
  markupFree([entry?.summary, entry?.contentHtml], text(check)) && hasAddresses(entry?.contentHtml ?? null, text(check));

/** True when a parsed feed gives what the suite expects. */
export const suiteCheckHolds = (feed: ParsedFeed, check: SuiteCheck): boolean =>
  readers[`${check.scope}.${check.field}`]?.(feed, feed.entries[0], check) ?? false;

/** Every way in which a parsed feed differs from what a damaged feed must give; empty when it passes. */
export const damagedDifferences = (feed: ParsedFeed, exp: DamagedExpectation): readonly string[] => {
  if (exp.error) return feed.entries.length === 0 ? [] : ['entries where there are none'];
  const entry = feed.entries[0];
  const isCount = exp.n === undefined || (Array.isArray(exp.n) ? exp.n.includes(feed.entries.length) : exp.n === feed.entries.length);
  const body = [entry?.summary, entry?.contentHtml];
  const tests: readonly (readonly [string, boolean])[] = [
    ['n', isCount],
    ['title', exp.title === undefined || words(entry?.title) === words(exp.title)],
    ['link', exp.link === undefined || address(entry?.link) === address(exp.link)],
    ['published', exp.published === undefined || anyDate([entry?.publishedAt], exp.published)],
    ['updated', exp.updated === undefined || anyDate([entry?.updatedAt], exp.updated)],
    ['dateAny', exp.dateAny === undefined || anyDate([entry?.publishedAt, entry?.updatedAt], exp.dateAny)],
    ['author', exp.author === undefined || (entry !== undefined && authorMatches(entry, exp.author))],
    ['category', exp.category === undefined || entry?.categories.includes(exp.category) === true],
    ['image', exp.image === undefined || [entry?.image, ...(entry?.enclosures ?? []).map((file) => file.url)].includes(exp.image)],
    ['contentText', exp.contentText === undefined || markupFree(body, exp.contentText)],
    ['summaryText', exp.summaryText === undefined || markupFree(body, exp.summaryText)],
    ['summaryHas', exp.summaryHas === undefined || body.some((html) => html?.includes(exp.summaryHas ?? ''))],
    ['id', exp.id === undefined || entry?.guid === exp.id],
    ['language', exp.language === undefined || (entry?.lang ?? feed.feed.lang) === exp.language],
    ['source', exp.source === undefined || entry?.sourceName === exp.source],
    ['feedTitle', exp.feedTitle === undefined || words(feed.feed.title) === words(exp.feedTitle)],
    ['linkSafe', !exp.linkSafe || !/^javascript:/i.test(entry?.link ?? '')],
  ];
  return tests.filter(([, isMet]) => !isMet).map(([name]) => name);
};
