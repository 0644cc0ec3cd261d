import type { Access, ExtractedPage, ExtractOverrides, OverrideField, PageVerdict } from '@corridor/model';
import type { Element } from 'domhandler';
import { decodeBytes } from '../parse/charset/decode-bytes.ts';
import type { ArticleBody } from './article-body.ts';
import { withoutBio } from './author-bio.ts';
import { readByline } from './byline.ts';
import { fileKindOf } from './file-kind.ts';
import { factsOf, withoutLines } from './overrides/overridden-facts.ts';
import { applySelectors, overrideText, type SelectorUse } from './overrides/override-elements.ts';
import { readAccess } from './page-access.ts';
import { readCanonicalUrl, readSiteName } from './page-address.ts';
import { type PageDates, readPageDates } from './page-date.ts';
import { gatherFacts, type PageFacts } from './page-facts.ts';
import { readLanguage } from './page-language.ts';
import { readTitle, titlesOf } from './page-title.ts';
import { parsePage } from './page-tree.ts';
import { judgePage } from './page-verdict.ts';
import type { PageTraits } from './site/page-traits.ts';
import { readArticle } from './site/read-article.ts';
import type { SiteMemory } from './site/site-memory.ts';
import { readStandfirst } from './standfirst.ts';
import { isOfKind, textOf } from './structured-data.ts';

/** Bytes of a page that are still decoded. */
export const MAX_PAGE_BYTES = 8_000_000;

/** What is known of a page besides its bytes. */
export interface PageOrigin {
  /** `Content-Type` header, or null. */
  readonly contentType: string | null;
  /** Address that the bytes came from, after redirects. */
  readonly url: string;
  /** Language of the feed that led here; decides where the page does not tell. */
  readonly lang?: string | null;
  /** Zone (IANA) of times that name none; null or absent means UTC. */
  readonly zone?: string | null;
  /** What other pages of the site taught; null or absent reads the page alone. */
  readonly site?: SiteMemory | null;
  /** Selectors of the source, where the rules read its pages wrongly; checked when it was loaded. */
  readonly overrides?: ExtractOverrides | null;
  /** Whether the connection broke off before the page's end; absent means no. */
  readonly isTruncated?: boolean;
}

/** A page read, and what it teaches about its site: null where it is no article's page, or part of one. */
export interface ReadPage {
  readonly page: ExtractedPage;
  readonly traits: PageTraits | null;
  /** The source's selectors, each with whether it found anything. */
  readonly selectors: readonly SelectorUse[];
}

/**
 * Turns the bytes of a page into its article: clean text in paragraphs divided by a blank line, title, standfirst, byline, dates, language,
 * canonical address, access and a verdict. Synchronous, pure, linear in the size of the page, and never throws: what cannot be read ends in a
 * verdict (`empty`, `too-large`, `too-deep`, …) with its reason in `detail`.
 *
 * `publishedDate` is the date as written; `publishedAt` is the instant where a time is written (without a zone it is in that of the origin) and 00:00 UTC
 * of that date where only a date is.
 */
export function extractPage(bytes: Uint8Array, origin: PageOrigin): ExtractedPage {
  return read(bytes, origin).page;
}

/** The same, together with what the page teaches about its site. */
export function readPage(bytes: Uint8Array, origin: PageOrigin): ReadPage {
  const { page, selectors, teach } = read(bytes, origin);
  const isWhole = !origin.isTruncated && (page.verdict === 'ok' || page.verdict === 'too-short');
  return { page, selectors, traits: isWhole ? teach() : null };
}

interface Reading {
  readonly page: ExtractedPage;
  readonly selectors: readonly SelectorUse[];
  /** Worked out when it is asked for: a page that is read alone need not pay for it. */
  readonly teach: () => PageTraits | null;
}

function read(bytes: Uint8Array, origin: PageOrigin): Reading {
  if (bytes.byteLength > MAX_PAGE_BYTES) return unread('too-large', `${bytes.byteLength} bytes, more than ${MAX_PAGE_BYTES}`);
  const file = fileKindOf(bytes);
  if (file) return unread('not-an-article', file);
  const tree = parsePage(decodeBytes(bytes, origin.contentType).text);
  if (!tree.root) return unread(tree.limit, 'the page has more or deeper elements than are read');
  const given = applySelectors(tree.root, origin.overrides ?? {});
  const facts = gatherFacts(tree.root);
  const title = given.single.get('title');
  const titles = title ? [overrideText(title), ...titlesOf(facts)] : titlesOf(facts);
  const { body, isGiven, teach } = readArticle(tree.root, { titles, site: origin.site ?? null, bodies: given.bodies });
  const selectors = given.uses.map((use) => (use.field === 'body' ? { ...use, isMatched: isGiven } : use));
  return { page: withMisses(describe(facts, body, { ...origin, given: given.single }), selectors), selectors, teach };
}

/** A selector that finds nothing leaves its field to the rules, and says so. What is to be dropped need not be on every page. */
function withMisses(page: ExtractedPage, selectors: readonly SelectorUse[]): ExtractedPage {
  const misses = selectors.filter((use) => !use.isMatched && use.field !== 'drop');
  if (misses.length === 0) return page;
  const told = misses.map(({ field, selector }) => `the source's selector of ${field} finds nothing: ${selector}`);
  return { ...page, detail: [page.detail, ...told].filter((one) => one !== null).join('; ') };
}

interface GivenOrigin extends PageOrigin {
  /** Elements that a person's selectors point at, by field. */
  readonly given: ReadonlyMap<OverrideField, Element>;
}

function describe(facts: PageFacts, found: ArticleBody, origin: GivenOrigin): ExtractedPage {
  const { given, url } = origin;
  const [titled, standing] = [given.get('title'), given.get('standfirst')];
  const isBodyGiven = origin.overrides?.body !== undefined;
  const textIn = (body: ArticleBody): string => (isBodyGiven && body.lines.length > 0 ? textOfLines(body) : textOfBody(facts, body));
  const lang = origin.overrides?.lang ?? readLanguage(facts, textIn(found) || startOf(found), origin.lang ?? null);
  const siteName = readSiteName(facts);
  const byline = bylineOf(facts, found, { ...origin, lang, siteName });
  const body = isBodyGiven ? found : { ...found, lines: withoutBio(found.lines, byline) };
  const text = textIn(body);
  const title = titled ? overrideText(titled) : readTitle(facts, siteName, hostOf(url));
  return {
    title,
    standfirst: standing ? overrideText(standing) : readStandfirst(facts, body),
    text,
    byline,
    ...datesOf(facts, body, { ...origin, lang }),
    lang,
    canonicalUrl: readCanonicalUrl(facts, url),
    siteName,
    access: accessOf(readAccess(facts, body), origin),
    ...judgePage(facts, body, { text, title, url, feedLang: origin.lang ?? null }),
  };
}

/** A page that was cut short on its way may well end with a sentence. */
function accessOf(access: Access, { isTruncated = false }: PageOrigin): Access {
  return isTruncated && access === 'full' ? 'truncated' : access;
}

/** Characters that tell the language of a page without text. */
const LANGUAGE_SAMPLE = 3000;

function startOf(body: ArticleBody): string {
  return body.runs
    .map((run) => run.text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
}

function bylineOf(
  facts: PageFacts,
  body: ArticleBody,
  origin: GivenOrigin & { readonly lang: string | null; readonly siteName: string | null },
): string | null {
  const { given, lang, siteName, url } = origin;
  const element = given.get('byline');
  const sites = [siteName ?? '', hostOf(url), hostOf(url).replace(/\.[a-z.]{2,7}$/, '')];
  if (!element) return readByline({ facts, body, lang }, sites);
  return readByline({ facts: factsOf(facts, element), body: withoutLines(body), lang }, sites) ?? overrideText(element);
}

function datesOf(facts: PageFacts, body: ArticleBody, origin: GivenOrigin & { readonly lang: string | null }): PageDates {
  const { given, lang, url, zone = null } = origin;
  const element = given.get('date');
  const own = element ? readPageDates(factsOf(facts, element), { url: '', lang, zone }, withoutLines(body)) : null;
  return own?.publishedDate ? own : readPageDates(facts, { url, lang, zone }, body);
}

/** Text below this length is replaced by the JSON-LD's article body where that is twice as long, other text where it is thrice as long. */
const SHORT_TEXT = 250;

function textOfLines({ lines }: ArticleBody): string {
  return lines.map((line) => line.text).join('\n\n');
}

function textOfBody(facts: PageFacts, body: ArticleBody): string {
  const text = textOfLines(body);
  const needed = text.length * (text.length < SHORT_TEXT ? 2 : 3);
  const told = facts.structured.filter((item) => isOfKind(item, 'article')).map((item) => textOf(item.articleBody));
  const spare = told.find((one) => one.length > needed);
  return spare ? paragraphsOf(spare) : text;
}

function paragraphsOf(told: string): string {
  return told
    .replace(/<\/?(p|div|br|h\d|li|ul|ol|blockquote)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '')
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join('\n\n');
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
}

function unread(verdict: PageVerdict, detail: string): Reading {
  const page: ExtractedPage = {
    title: null,
    standfirst: null,
    text: '',
    byline: null,
    publishedAt: null,
    publishedDate: null,
    modifiedAt: null,
    lang: null,
    canonicalUrl: null,
    siteName: null,
    access: 'full',
    verdict,
    detail,
  };
  return { page, selectors: [], teach: () => null };
}
