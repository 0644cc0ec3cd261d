import type { Entry, FeedHead } from '@corridor/model';
import { feedDateIso } from '../dates/feed-date.ts';
import { htmlText } from '../html/html-text.ts';
import { type Bases, baseOf, resolveAddress, resolvePage } from '../html/web-address.ts';
import { type FeedNode, firstText } from '../tree/feed-node.ts';
import { categoriesOf } from './categories.ts';
import { anyPage, type FeedLink, linksOf, pageLink } from './feed-links.ts';
import { firstHtml, paragraphs, plainText, titleText } from './feed-text.ts';
import { languageTag } from './language-tag.ts';
import { mediaOf, pictureIn } from './media.ts';
import { emailsOf, namesOf, type Person, peopleOf } from './people.ts';

/** What an entry inherits from its feed. */
export interface FeedContext {
  readonly head: FeedHead;
  readonly isAtom: boolean;
  /** Bases of addresses, outermost first: where the feed was read, the feed's `xml:base`. */
  readonly bases: Bases;
  /** Zone of dates that name none; undefined means UTC. */
  readonly zone: string | undefined;
  /** The feed's own authors, which Atom entries inherit (RFC 4287, 4.2.1). */
  readonly people: readonly Person[];
}

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'];
const CONTENTS = [
  'content:encoded',
  'yandex:full-text',
  'mailru:full-text',
  'rbc_news:full-text',
  'rambler:fulltext',
  'full-text',
  'fulltext',
  'body',
  'xhtml:body',
  'xhtml:div',
  'fullitem',
  'content',
  'atom:content',
  'turbo:content',
];
const SUMMARIES = ['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:abstract', 'itunes:summary', 'itunes:subtitle'];
const PUBLISHED = [
  'pubDate',
  'published',
  'issued',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'atom:published',
  'dc:date',
  'prism:publicationDate',
  'date',
];
const UPDATED = ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'prism:modificationDate'];
const PEOPLE = ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author'];

/** One item or entry in the words of the model. */
export const feedEntry = (node: FeedNode, context: FeedContext): Entry => {
  const bases = [...context.bases, node.attribute('xml:base')];
  const links = linksOf(node, ['link', 'atom:link']);
  const guid = guidOf(node);
  const texts = entryTexts(node, bases, context.isAtom);
  const people = entryPeople(node, context);
  const media = mediaOf(node, links, bases);
  const source = sourceOf(node);
  const lang = languageOf(node) ?? context.head.lang;
  return {
    guid: guid.value,
    guidIsLink: guid.isLink,
    link: entryLink(node, links, guid, linkBases(bases, context), lang),
    title: withoutPublisher(titleOf(node, context.isAtom), source.name),
    ...texts,
    authors: namesOf(people),
    authorEmails: emailsOf(people),
    categories: categoriesOf(node),
    enclosures: media.enclosures,
    image: media.image ?? pictureIn(texts.contentHtml),
    publishedAt: firstDate(node, PUBLISHED, context.zone),
    updatedAt: firstDate(node, UPDATED, context.zone),
    lang,
    sourceName: source.name,
    sourceUrl: resolvePage(source.url, bases),
  };
};

interface Guid {
  readonly value: string | null;
  readonly isLink: boolean;
  /** True when the feed itself says that the guid is an address. */
  readonly saysLink: boolean;
}

/** `isPermaLink` is true unless it says false (RSS 2.0), yet only an http(s) address can be followed. */
const guidOf = (node: FeedNode): Guid => {
  const guid = node.first('guid');
  const text = guid?.text.trim();
  if (text) {
    const says = guid?.attribute('ispermalink')?.toLowerCase() ?? '';
    return { value: text, isLink: !/^(?:false|no|0)$/.test(says) && isWebAddress(text), saysLink: says === 'true' };
  }
  const id =
    firstText(node, ['id', 'atom:id']) ?? node.attribute('rdf:about') ?? node.attribute('about') ?? firstText(node, ['dc:identifier']);
  return { value: id ?? null, isLink: false, saysLink: false };
};

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** Language of an entry, or of the first of its texts that names one. */
const languageOf = (node: FeedNode): string | null =>
  languageTag(firstText(node, ['dc:language', 'language']) ?? node.attribute('xml:lang')) ??
  ['content', 'title', 'summary'].map((name) => languageTag(node.first(name)?.attribute('xml:lang'))).find((tag) => tag !== null) ??
  null;

/**
 * Relative links of an RSS item start at the site when the feed is served by another host than the site's (feed services) or from nowhere
 * known; `xml:base` wins where there is one.
 */
const linkBases = (bases: Bases, { head, isAtom }: FeedContext): Bases => {
  const [address, ...own] = bases;
  const isElsewhere = !isAtom && address && head.link && URL.canParse(head.link) && new URL(address).host !== new URL(head.link).host;
  return isElsewhere && !own.some(Boolean) ? [head.link] : baseOf(bases) ? bases : [head.link];
};

const entryLink = (node: FeedNode, links: readonly FeedLink[], guid: Guid, bases: Bases, lang: string | null): string | null =>
  resolvePage(firstText(node, ['feedburner:origLink']), bases) ??
  pageLink(links, bases, lang) ??
  (guid.isLink || (guid.saysLink && /^\/?[\w.~%-]+(?:\/|\?|$)/.test(guid.value ?? '')) ? resolvePage(guid.value, bases) : null) ??
  resolvePage(node.attribute('rdf:about') ?? node.attribute('about'), []) ??
  anyPage(links, bases) ??
  resolvePage(node.first('content')?.attribute('src'), bases) ??
  (isWebAddress(firstText(node, ['id', 'atom:id']) ?? '') ? resolvePage(firstText(node, ['id', 'atom:id']), []) : null);

const titleOf = (node: FeedNode, isAtom: boolean): string | null =>
  titleText(node, TITLES, isAtom) ??
  mediaParts(node)
    .map((part) => titleText(part, ['media:title'], false))
    .find((title) => title !== null) ??
  null;

/** Elements of Media RSS that may hold a title or a description in place of the item's own. */
const mediaParts = (node: FeedNode): readonly FeedNode[] => {
  const groups = node.all('media:group');
  return [...groups, ...[node, ...groups].flatMap((parent) => parent.all('media:content'))];
};

/** Aggregators (Google News) write "Title - Publisher" and name the publisher in `source` as well. */
const withoutPublisher = (title: string | null, publisher: string | null): string | null =>
  title && publisher && title.endsWith(` - ${publisher}`) && title.length > publisher.length + 3
    ? title.slice(0, -publisher.length - 3).trim()
    : title;

/** The longest text a feed gives is the content; a description with markup is its content too when there is no other. */
const entryTexts = (
  node: FeedNode,
  bases: Bases,
  isAtom: boolean,
): { readonly summary: string | null; readonly contentHtml: string | null } => {
  const summary = firstHtml(node, SUMMARIES, bases, isAtom) ?? groupDescription(node, bases);
  const full = firstHtml(node, CONTENTS, bases, isAtom) ?? secondSummary(node, bases, isAtom);
  const written = full ?? (summary !== null && (/<[A-Za-z]/.test(summary) || hasParagraphs(summary)) ? summary : null);
  return { summary: plainText(summary), contentHtml: written && paragraphs(written) };
};

/** Blank lines part paragraphs; a single line break may only be the program's. */
const hasParagraphs = (text: string): boolean => /\S[ \t]*\r?\n[ \t]*\r?\n\s{0,100}\S/.test(text);

/** RSS items that carry both `description` and `summary` mean one as the text: the later one. */
const secondSummary = (node: FeedNode, bases: Bases, isAtom: boolean): string | null =>
  !isAtom && node.all('description').length > 0 ? firstHtml(node, ['summary'], bases, isAtom) : null;

const groupDescription = (node: FeedNode, bases: Bases): string | null => {
  for (const group of [node, ...mediaParts(node)]) {
    const html = firstHtml(group, ['media:description'], bases, false);
    if (html) return html;
  }
  return null;
};

const firstDate = (node: FeedNode, names: readonly string[], zone: string | undefined): string | null => {
  for (const name of names)
    for (const child of node.all(name)) {
      const date = feedDateIso(child.text, zone);
      if (date) return date;
    }
  return null;
};

const entryPeople = (node: FeedNode, context: FeedContext): readonly Person[] => {
  const own = peopleOf(PEOPLE.flatMap((name) => node.all(name)));
  if (own.length > 0 || !context.isAtom) return own;
  const fromSource = peopleOf(node.all('source').flatMap((source) => source.all('author')));
  return fromSource.length > 0 ? fromSource : context.people;
};

/** The outlet an entry says it comes from: RSS's `source` text and address, Atom's `source` title and link. */
const sourceOf = (node: FeedNode): { readonly name: string | null; readonly url: string | null } => {
  const source = node.first('source');
  if (!source) return { name: null, url: null };
  const links = linksOf(source, ['link', 'atom:link']);
  const name = titleText(source, ['title', 'atom:title'], true) ?? htmlText(source.text.slice(0, 500));
  return { name: name || null, url: source.attribute('url') ?? pageLink(links, []) ?? resolveAddress(source.attribute('href'), []) };
};
