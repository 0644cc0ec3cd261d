import { type Feed, feedSchema, type Source, sourceSchema } from '@corridor/model';
import { decodeBytes } from '../parse/charset/decode-bytes.ts';
import { feedAddressKey } from './load-sources.ts';
import { type OpmlFeed, opmlFeeds } from './opml-feeds.ts';
import { readOutlines } from './opml-outlines.ts';

/** What an OPML file gave, beside the sources that are known already. */
export interface OpmlImport {
  /** New sources, ready for the catalogue. */
  readonly sources: readonly Source[];
  /** New feeds of sources that are known: their outlet has the same host. */
  readonly joined: readonly { readonly sourceId: string; readonly feeds: readonly Feed[] }[];
  /** Feeds that are known, or stand in the file before, by their address. */
  readonly merged: readonly { readonly url: string; readonly feedId: string }[];
  /** One line for everything that could not be taken. */
  readonly refused: readonly string[];
}

/** Language of a feed whose outline names none (BCP 47: undetermined), and country of an outlet that is not known (ISO 3166-1: user-assigned). */
const UNKNOWN_LANGUAGE = 'und';
const UNKNOWN_COUNTRY = 'ZZ';
/** Longer names are cut: no outlet has one, and a list that prints them is read by people. */
const LONGEST_NAME = 200;
/** Feeds there only point at the articles of others; see `kind` of a feed. */
const POINTER_HOST = 'news.google.com';

/**
 * Sources out of OPML text or bytes. What `sourcesToOpml` wrote comes back as it was. Of a plain feed list, feeds of one outlet (the host of `htmlUrl`,
 * else of the feed) become one source with side `INT`, ownership `independent`, country `ZZ` and language `und` where the outline says nothing: to be
 * corrected by hand. Folders and categories are kept; ids are made from names and hosts and made unique. Linear, bounded, never throws.
 */
export const sourcesFromOpml = (opml: string | Uint8Array, known: readonly Source[] = []): OpmlImport => {
  const { outlines, refused } = readOutlines(typeof opml === 'string' ? opml : decodeBytes(opml, null).text);
  const found = opmlFeeds(outlines);
  const draft = draftOf(known, [...refused, ...found.refused]);
  for (const feed of found.feeds) takeFeed(feed, draft);
  const drafts = [...new Set(draft.sources.values())].filter((one): one is SourceDraft => one !== null && one.feeds.length > 0);
  if (found.feeds.length === 0 && draft.refused.length === 0) draft.refused.push('no outline with an xmlUrl in the file');
  return {
    sources: drafts.filter(({ isKnown }) => !isKnown).map(({ head, feeds }) => ({ ...head, feeds })),
    joined: drafts.filter(({ isKnown }) => isKnown).map(({ head, feeds }) => ({ sourceId: head.id, feeds })),
    merged: draft.merged,
    refused: draft.refused,
  };
};

interface SourceDraft {
  readonly head: Omit<Source, 'feeds'>;
  /** Feeds that the file adds. */
  readonly feeds: Feed[];
  readonly isKnown: boolean;
}

interface Draft {
  /** By id and by host; null where several sources have a host. */
  readonly sources: Map<string, SourceDraft | null>;
  /** Ids taken, with the number that was last put behind them. */
  readonly sourceIds: Map<string, number>;
  readonly feedIds: Map<string, number>;
  /** Ids of feeds by their address. */
  readonly addresses: Map<string, string>;
  readonly merged: { url: string; feedId: string }[];
  readonly refused: string[];
}

const draftOf = (known: readonly Source[], refused: string[]): Draft => {
  const draft: Draft = { sources: new Map(), sourceIds: new Map(), feedIds: new Map(), addresses: new Map(), merged: [], refused };
  for (const { feeds, ...head } of known) {
    const source = { head, feeds: [], isKnown: true };
    draft.sourceIds.set(head.id, 1);
    for (const feed of feeds) {
      draft.feedIds.set(feed.id, 1);
      draft.addresses.set(feedAddressKey(feed.url), feed.id);
    }
    draft.sources.set(`id ${head.id}`, source);
    for (const host of new Set([head.homepage, ...feeds.map((feed) => feed.url)].flatMap((url) => (url ? [hostKey(url)] : []))))
      draft.sources.set(host, draft.sources.has(host) ? null : source);
  }
  return draft;
};

const takeFeed = (found: OpmlFeed, draft: Draft): void => {
  const { url, source: said } = found;
  if (httpOnly(url) === undefined) return void draft.refused.push(`${shown(url)}: not an http or https address`);
  const address = feedAddressKey(url);
  const same = draft.addresses.get(address);
  if (same !== undefined) return void draft.merged.push({ url, feedId: same });
  const key = said ? `id ${said.own.get('id')}` : hostKey(httpOnly(found.homepage) ?? url);
  const source = draft.sources.get(key) ?? newSource(found, draft);
  const feed = source && newFeed(found, source.head, draft);
  if (!source || !feed) return;
  draft.addresses.set(address, feed.id);
  source.feeds.push(feed);
  if (draft.sources.get(key) !== null) draft.sources.set(key, source);
  else draft.sources.set(`id ${source.head.id}`, source);
};

const hostKey = (url: string): string => `host ${new URL(url).hostname.replace(/^www\./, '')}`;

const newSource = (found: OpmlFeed, draft: Draft): SourceDraft | null => {
  const own = found.source?.own;
  const home = httpOnly(found.homepage);
  const { hostname } = new URL(home ?? found.url);
  const result = sourceSchema.omit({ feeds: true }).safeParse({
    id: wantedId(own?.get('id'), slug(hostname.replace(/^www\./, '')), draft.sourceIds),
    name: (found.source?.name || found.name || hostname).slice(0, LONGEST_NAME),
    country: own?.get('country') ?? UNKNOWN_COUNTRY,
    side: own?.get('side') ?? 'INT',
    ownership: own?.get('ownership') ?? 'independent',
    zone: own?.get('zone'),
    isWire: own?.get('isWire') === 'true',
    homepage: found.source ? httpOnly(found.source.homepage) : home,
    userAgent: own?.get('userAgent'),
    note: own?.get('note'),
  });
  if (!result.success) return refuse(found.url, result.error.issues, draft);
  draft.sourceIds.set(result.data.id, draft.sourceIds.get(result.data.id) ?? 1);
  return { head: result.data, feeds: [], isKnown: false };
};

const newFeed = (found: OpmlFeed, source: Omit<Source, 'feeds'>, draft: Draft): Feed | null => {
  const { url, own, categories } = found;
  const lang = found.lang?.replaceAll('_', '-') || UNKNOWN_LANGUAGE;
  const minutes = own.get('minIntervalMinutes');
  const result = feedSchema.safeParse({
    id: wantedId(own.get('id'), `${source.id}-${slug(lang)}`, draft.feedIds),
    url,
    lang,
    kind: own.get('kind') ?? (new URL(url).hostname === POINTER_HOST ? 'pointer' : 'feed'),
    minIntervalMinutes: minutes === undefined ? undefined : Number(minutes),
    userAgent: own.get('userAgent'),
    enabled: own.get('enabled') !== 'false',
    categories: categories.length > 0 ? categories : undefined,
    note: own.get('note'),
  });
  if (!result.success) return refuse(url, result.error.issues, draft);
  draft.feedIds.set(result.data.id, draft.feedIds.get(result.data.id) ?? 1);
  return result.data;
};

const refuse = (
  url: string,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  draft: Draft,
): null => {
  draft.refused.push(`${shown(url)}: ${issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ')}`);
  return null;
};

const httpOnly = (url: string | undefined): string | undefined => (url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined);

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'source';

/** The file's own id while it is free, else one made from it or from what is known. */
const wantedId = (own: string | undefined, made: string, taken: Map<string, number>): string =>
  own !== undefined && !taken.has(own) ? own : freeId(own ?? made, taken);

const freeId = (wanted: string, taken: Map<string, number>): string => {
  let number = taken.get(wanted) ?? 0;
  let id = number === 0 ? wanted : `${wanted}-${++number}`;
  while (taken.has(id)) id = `${wanted}-${++number}`;
  taken.set(wanted, Math.max(number, 1));
  return id;
};

const shown = (url: string): string => (url.length > 200 ? `${url.slice(0, 199)}…` : url) || 'an empty address';
