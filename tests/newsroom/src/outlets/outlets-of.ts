import type { NewsroomArticle } from '../articles/article.ts';
import { knownPublisher } from './known-publishers.ts';
import { feedFormats, type Outlet, pageTemplates } from './outlet.ts';

/** Name of the outlet that holds the articles whose publisher is not known. */
export const UNKNOWN_PUBLISHER = 'Unknown publisher';
/** ISO 3166 code reserved for "unknown". */
const UNKNOWN_COUNTRY = 'ZZ';
/** Longest part of a publisher's name that goes into an id. */
const SLUG_LENGTH = 40;

/** An outlet with the articles it publishes. */
export interface Desk {
  readonly outlet: Outlet;
  readonly articles: readonly NewsroomArticle[];
}

/**
 * Gives every article to an outlet by its publisher: the outlets of `catalogue` by name, all others made up from the name,
 * in order of appearance. Outlets without an article are left out; no article is.
 */
export const outletsOf = (articles: readonly NewsroomArticle[], catalogue: readonly Outlet[]): readonly Desk[] => {
  const byPublisher = new Map<string, NewsroomArticle[]>();
  for (const article of articles) {
    const name = article.publisher?.trim() || UNKNOWN_PUBLISHER;
    const own = byPublisher.get(name);
    if (own) own.push(article);
    else byPublisher.set(name, [article]);
  }
  const taken = new Set(catalogue.map((outlet) => outlet.id));
  const known = new Map(catalogue.map((outlet) => [outlet.name, outlet]));
  return [...byPublisher].map(([name, own], index) => {
    const outlet = known.get(name) ?? madeOutlet(name, index, taken);
    taken.add(outlet.id);
    return { outlet: { ...outlet, languages: [...new Set(own.map((a) => a.lang))] }, articles: own };
  });
};

/** Feed format and template rotate, so that any set meets all of them; the feed carries the full text, so that nothing is lost. */
const madeOutlet = (name: string, index: number, taken: ReadonlySet<string>): Outlet => {
  const known = knownPublisher(name);
  const id = freeId(slug(name) || `outlet-${index + 1}`, taken);
  return {
    id,
    name,
    host: `${id}.example`,
    country: known?.country ?? UNKNOWN_COUNTRY,
    side: known?.side ?? 'INT',
    ownership: known?.ownership ?? 'private',
    isWire: known?.isWire ?? false,
    languages: [],
    note: known ? 'Made from the publisher of the articles file.' : 'Made from the publisher of the articles file; seat and owner unknown.',
    feed: {
      format: feedFormats[index % (feedFormats.length - 1)] ?? 'rss',
      charset: 'utf-8',
      content: 'full',
      teaser: 'plain',
      escape: index % 2 === 0 ? 'entities' : 'cdata',
      guid: 'link',
      dates: true,
    },
    page: {
      template: pageTemplates[index % pageTemplates.length] ?? 'broadsheet',
      charset: 'utf-8',
      jsonLd: index % 3 === 2 ? 'none' : 'article',
      amp: false,
      calendar: 'gregorian',
      machineDates: true,
      paywalled: [],
      missing: [],
      moved: [],
    },
  };
};

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');

const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
};
