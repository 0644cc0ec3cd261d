import type { FeedHead } from '@corridor/model';
import { feedDateIso } from '../dates/feed-date.ts';
import { type Bases, resolveAddress } from '../html/web-address.ts';
import type { ParseInput } from '../parse-limits.ts';
import { type FeedNode, firstText } from '../tree/feed-node.ts';
import { linksOf, pageLink, relatedAddress } from './feed-links.ts';
import { firstHtml, plainText, titleText } from './feed-text.ts';
import { languageTag } from './language-tag.ts';
import { emailsOf, namesOf, peopleOf } from './people.ts';
import { updatePace } from './update-pace.ts';

/** A head of which nothing is known. */
export const emptyHead: FeedHead = {
  format: 'unknown',
  title: null,
  description: null,
  link: null,
  lang: null,
  image: null,
  authors: [],
  updatedAt: null,
  ttlMinutes: null,
  updatePeriodMinutes: null,
  skipHours: [],
  skipDays: [],
  hubUrl: null,
  selfUrl: null,
  generator: null,
};

const DESCRIPTIONS = [
  'description',
  'subtitle',
  'tagline',
  'info',
  'atom:subtitle',
  'dc:description',
  'itunes:subtitle',
  'itunes:summary',
  'feedburner:browserFriendly',
];
const DATES = ['lastBuildDate', 'updated', 'pubDate', 'modified', 'atom:updated', 'dc:date', 'dcterms:modified', 'dcterms:issued'];
const PEOPLE = ['author', 'managingEditor', 'dc:creator', 'dc:author', 'itunes:author', 'webMaster'];

/** Head of an RSS, RDF or Atom feed. */
export const feedHead = (head: FeedNode, format: FeedHead['format'], input: ParseInput): FeedHead => {
  const isAtom = format === 'atom';
  const bases = [input.url, head.attribute('xml:base')];
  const links = linksOf(head, ['link', 'atom:link', 'itunes:link']);
  const people = peopleOf((isAtom ? ['author'] : PEOPLE).flatMap((name) => head.all(name)));
  return {
    format,
    title: titleText(head, ['title', 'dc:title', 'itunes:title'], isAtom),
    description: plainText(firstHtml(head, DESCRIPTIONS, bases, isAtom)),
    link: pageLink(links, bases) ?? resolveAddress(firstText(head, ['url']), bases),
    lang: languageTag(firstText(head, ['language', 'dc:language']) ?? head.attribute('xml:lang')),
    image: headImage(head, bases) ?? relatedAddress(links, 'image', bases),
    authors: namesOf(people),
    authorEmails: emailsOf(people),
    updatedAt:
      DATES.flatMap((name) => head.all(name))
        .map((node) => feedDateIso(node.text, input.timeZone ?? undefined))
        .find((date) => date !== null) ?? null,
    ...updatePace(head),
    hubUrl: relatedAddress(links, 'hub', bases),
    selfUrl: relatedAddress(links, 'self', bases),
    generator: firstText(head, ['generator']) ?? null,
    id: firstText(head, ['id', 'atom:id']) ?? null,
  };
};

/** A head with what the response's headers say: hub and own address there go first, the language there goes last. */
export const withHeaders = (head: FeedHead, { url, linked, contentLanguage }: ParseInput): FeedHead => ({
  ...head,
  lang: head.lang ?? languageTag(contentLanguage ?? undefined),
  hubUrl: resolveAddress(linked?.hubUrl, [url]) ?? head.hubUrl,
  selfUrl: resolveAddress(linked?.selfUrl, [url]) ?? head.selfUrl,
});

const headImage = (head: FeedNode, bases: Bases): string | null => {
  const image = head.first('image');
  const itunes = head.first('itunes:image');
  const candidates = [
    image?.first('url')?.text,
    itunes?.attribute('href') ?? itunes?.attribute('url'),
    firstText(head, ['logo', 'icon']),
    head.first('media:thumbnail')?.attribute('url'),
    image?.attribute('rdf:resource'),
  ];
  for (const candidate of candidates) {
    const resolved = resolveAddress(candidate, bases);
    if (resolved) return resolved;
  }
  return null;
};
