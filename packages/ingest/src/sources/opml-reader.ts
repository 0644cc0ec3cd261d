import { type Feed, feedSchema, type Source, sourceSchema } from '@corridor/model';
import { feedAddressKey } from './load-sources.ts';
import { type Outline, readOutlines } from './opml-outlines.ts';

/** What an OPML file gave: sources ready for the catalogue, and one line for everything that could not be taken. */
export interface OpmlImport {
  readonly sources: readonly Source[];
  readonly refused: readonly string[];
}

/** Language of a feed whose outline names none (BCP 47: undetermined), and country of an outlet that is not known (ISO 3166-1: user-assigned). */
const UNKNOWN_LANGUAGE = 'und';
const UNKNOWN_COUNTRY = 'ZZ';

/**
 * Sources out of an OPML text. What `sourcesToOpml` wrote comes back as it was. Of a plain feed list, feeds of one host become one source with side `INT`,
 * ownership `independent`, country `ZZ` and language `und` where the outline says nothing: to be corrected by hand. Ids are made from names and
 * hosts and made unique; the same address twice is taken once. Linear, bounded, never throws.
 */
export const sourcesFromOpml = (xml: string): OpmlImport => {
  const { outlines, refused } = readOutlines(xml);
  const draft: Draft = { sources: new Map(), ids: new Map(), addresses: new Set(), refused: [...refused] };
  for (const outline of flat(outlines)) takeOutline(outline, draft);
  const sources = [...draft.sources.values()].map(({ head, feeds }) => ({ ...head, feeds }));
  if (sources.length === 0 && draft.refused.length === 0) draft.refused.push('no outline with an xmlUrl in the file');
  return { sources, refused: draft.refused };
};

interface SourceDraft {
  readonly head: Omit<Source, 'feeds'>;
  readonly feeds: Feed[];
}

interface Draft {
  readonly sources: Map<string, SourceDraft>;
  /** Ids taken, with the number that was last put behind them. */
  readonly ids: Map<string, number>;
  readonly addresses: Set<string>;
  readonly refused: string[];
}

/** A feed outline with the source outline it stands in, if any. */
interface FeedOutline {
  readonly outline: Outline;
  readonly parent: Outline | null;
}

const flat = (outlines: readonly Outline[]): FeedOutline[] => {
  const found: FeedOutline[] = [];
  const waiting: FeedOutline[] = outlines.map((outline) => ({ outline, parent: null })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { outline } = next;
    if (outline.attributes.get('xmlurl')) found.push(next);
    const parent = outline.own.has('id') ? outline : null;
    for (const child of outline.children.toReversed()) waiting.push({ outline: child, parent });
  }
  return found;
};

const takeOutline = ({ outline, parent }: FeedOutline, draft: Draft): void => {
  const url = outline.attributes.get('xmlurl') ?? '';
  const address = feedAddressKey(url);
  if (httpOnly(url) === undefined) return void draft.refused.push(`${shown(url)}: not an http or https address`);
  if (draft.addresses.has(address)) return void draft.refused.push(`${shown(url)}: the same address stands twice`);
  const key = parent ? `id ${parent.own.get('id')}` : `host ${new URL(url).hostname.replace(/^www\./, '')}`;
  const known = draft.sources.get(key);
  const head = known?.head ?? newSource(url, outline, parent, draft);
  const feed = head && newFeed(url, outline, head, draft);
  if (!head || !feed) return;
  draft.addresses.add(address);
  if (known) known.feeds.push(feed);
  else draft.sources.set(key, { head, feeds: [feed] });
};

const newSource = (url: string, outline: Outline, parent: Outline | null, draft: Draft): Omit<Source, 'feeds'> | null => {
  const { hostname } = new URL(url);
  const said = parent ?? outline;
  const name = said.attributes.get('title') || said.attributes.get('text') || hostname;
  const result = sourceSchema.omit({ feeds: true }).safeParse({
    id: parent?.own.get('id') ?? freeId(slug(hostname.replace(/^www\./, '')), draft.ids),
    name,
    country: parent?.own.get('country') ?? UNKNOWN_COUNTRY,
    side: parent?.own.get('side') ?? 'INT',
    ownership: parent?.own.get('ownership') ?? 'independent',
    isWire: parent?.own.get('isWire') === 'true',
    homepage: httpOnly(said.attributes.get('htmlurl')),
    userAgent: parent?.own.get('userAgent'),
    note: parent?.own.get('note'),
  });
  if (!result.success) return refuse(url, result.error.issues, draft);
  draft.ids.set(result.data.id, draft.ids.get(result.data.id) ?? 1);
  return result.data;
};

const newFeed = (url: string, outline: Outline, source: Omit<Source, 'feeds'>, draft: Draft): Feed | null => {
  const lang = outline.attributes.get('language')?.replaceAll('_', '-') || UNKNOWN_LANGUAGE;
  const minutes = outline.own.get('minIntervalMinutes');
  const result = feedSchema.safeParse({
    id: outline.own.get('id') ?? freeId(`${source.id}-${slug(lang)}`, draft.ids),
    url,
    lang,
    kind: outline.own.get('kind') ?? 'feed',
    minIntervalMinutes: minutes === undefined ? undefined : Number(minutes),
    userAgent: outline.own.get('userAgent'),
    enabled: outline.own.get('enabled') !== 'false',
    note: outline.own.get('note'),
  });
  if (!result.success) return refuse(url, result.error.issues, draft);
  draft.ids.set(result.data.id, draft.ids.get(result.data.id) ?? 1);
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

const freeId = (wanted: string, taken: Map<string, number>): string => {
  let number = taken.get(wanted) ?? 0;
  let id = number === 0 ? wanted : `${wanted}-${++number}`;
  while (taken.has(id)) id = `${wanted}-${++number}`;
  taken.set(wanted, Math.max(number, 1));
  return id;
};

const shown = (url: string): string => (url.length > 200 ? `${url.slice(0, 199)}…` : url) || 'an empty address';
