import type { Outline } from './opml-outlines.ts';

/** A feed of an OPML file, with what its outline and those around it say. */
export interface OpmlFeed {
  /** Address as written, `feed:` schemes of older readers resolved. */
  readonly url: string;
  readonly name: string;
  readonly homepage: string | undefined;
  readonly lang: string | undefined;
  /** Folders it stands in and categories it names, levels divided by slashes. */
  readonly categories: readonly string[];
  readonly own: ReadonlyMap<string, string>;
  /** The source outline of our own writing that it stands in. */
  readonly source: { readonly name: string; readonly homepage: string | undefined; readonly own: ReadonlyMap<string, string> } | null;
}

/** Feeds of a file, and one line for every outline that is something else. */
export interface OpmlFeeds {
  readonly feeds: readonly OpmlFeed[];
  readonly refused: readonly string[];
}

/** The catalogue takes ten words of at most 100 characters a feed. */
const MOST_CATEGORIES = 10;
const LONGEST_CATEGORY = 100;

/** The feeds of outlines in the order of the file, folders opened however deep. Pure, without recursion. */
export const opmlFeeds = (outlines: readonly Outline[]): OpmlFeeds => {
  const feeds: OpmlFeed[] = [];
  const refused: string[] = [];
  const waiting = outlines.map((outline): Placed => ({ outline, source: null, folders: [] })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { outline, source, folders } = next;
    const why = refusalOf(outline);
    if (why) refused.push(why);
    else if (outline.attributes.get('xmlurl')) feeds.push(feedOf(next));
    const isSource = outline.own.has('id') && !outline.attributes.get('xmlurl');
    const name = nameOf(outline).replaceAll('/', ' ');
    const inside = { source: isSource ? outline : source, folders: isSource || name === '' ? folders : [...folders, name] };
    for (const child of outline.children.toReversed()) waiting.push({ outline: child, ...inside });
  }
  return { feeds, refused };
};

interface Placed {
  readonly outline: Outline;
  readonly source: Outline | null;
  readonly folders: readonly string[];
}

const feedOf = ({ outline, source, folders }: Placed): OpmlFeed => {
  const { attributes, own } = outline;
  return {
    url: feedScheme(attributes.get('xmlurl') ?? ''),
    name: nameOf(outline),
    homepage: attributes.get('htmlurl'),
    lang: attributes.get('language'),
    categories: categoriesOf(folders, attributes.get('category') ?? ''),
    own,
    source: source && { name: nameOf(source), homepage: source.attributes.get('htmlurl'), own: source.own },
  };
};

const nameOf = ({ attributes }: Outline): string => attributes.get('title') || attributes.get('text') || '';

/** `category` is a list of words between commas, their levels between slashes (OPML 2.0). */
const categoriesOf = (folders: readonly string[], category: string): readonly string[] => {
  const words = [folders.join('/').replaceAll(',', ' '), ...category.split(',', MOST_CATEGORIES)]
    .map(categoryWord)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_CATEGORIES);
};

const categoryWord = (text: string): string => {
  const plain = text
    .slice(0, 4 * LONGEST_CATEGORY)
    .replace(/\s+/g, ' ')
    .replace(/ ?\/[/ ]*/g, '/')
    .replace(/^[/ ]/, '');
  return plain.slice(0, LONGEST_CATEGORY).replace(/[/ ]$/, '');
};

/** Older readers write `feed://host/…` and `feed:https://host/…`. */
const feedScheme = (url: string): string => url.replace(/^feed:(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');

/** Why an outline with an address is no feed, or null. */
const refusalOf = ({ attributes }: Outline): string | null => {
  const type = attributes.get('type') ?? '';
  const address = (attributes.get('xmlurl') || attributes.get('url') || '').slice(0, 200);
  if (/xpath|dotnotation/i.test(type)) return `${address}: a page that its reader takes apart (${type}), not a feed`;
  if (/^include$/i.test(type)) return `${address}: another list; import it by itself`;
  return /^link$/i.test(type) && !attributes.get('xmlurl') ? `${address}: a link, not a feed` : null;
};
