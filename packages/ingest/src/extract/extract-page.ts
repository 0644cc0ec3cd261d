import type { ExtractedPage, PageVerdict } from '@corridor/model';
import { decodeBytes } from '../parse/charset/decode-bytes.ts';
import type { ArticleBody } from './article-body.ts';
import { readByline } from './byline.ts';
import { fileKindOf } from './file-kind.ts';
import { readAccess } from './page-access.ts';
import { readCanonicalUrl, readSiteName } from './page-address.ts';
import { readPageDates } from './page-date.ts';
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
}

/** A page read, and what it teaches about its site: null where it is no article's page. */
export interface ReadPage {
  readonly page: ExtractedPage;
  readonly traits: PageTraits | null;
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
  const { page, teach } = read(bytes, origin);
  return { page, traits: page.verdict === 'ok' || page.verdict === 'too-short' ? teach() : null };
}

interface Reading {
  readonly page: ExtractedPage;
  /** Worked out when it is asked for: a page that is read alone need not pay for it. */
  readonly teach: () => PageTraits | null;
}

function read(bytes: Uint8Array, origin: PageOrigin): Reading {
  if (bytes.byteLength > MAX_PAGE_BYTES) return unread('too-large', `${bytes.byteLength} bytes, more than ${MAX_PAGE_BYTES}`);
  const file = fileKindOf(bytes);
  if (file) return unread('not-an-article', file);
  const tree = parsePage(decodeBytes(bytes, origin.contentType).text);
  if (!tree.root) return unread(tree.limit, 'the page has more or deeper elements than are read');
  const facts = gatherFacts(tree.root);
  const { body, teach } = readArticle(tree.root, titlesOf(facts), origin.site ?? null);
  return { page: describe(facts, body, origin), teach };
}

function describe(facts: PageFacts, body: ArticleBody, origin: PageOrigin): ExtractedPage {
  const text = textOfBody(facts, body);
  const lang = readLanguage(
    facts,
    text ||
      body.runs
        .map((run) => run.text)
        .join(' ')
        .slice(0, 3000),
    origin.lang ?? null,
  );
  const siteName = readSiteName(facts);
  const title = readTitle(facts, siteName, hostOf(origin.url));
  return {
    title,
    standfirst: readStandfirst(facts, body),
    text,
    byline: readByline({ facts, body, lang }, [siteName ?? '', hostOf(origin.url), hostOf(origin.url).replace(/\.[a-z.]{2,7}$/, '')]),
    ...readPageDates(facts, { url: origin.url, lang, zone: origin.zone ?? null }, body),
    lang,
    canonicalUrl: readCanonicalUrl(facts, origin.url),
    siteName,
    access: readAccess(facts, body),
    ...judgePage(facts, body, text, origin.url, title),
  };
}

/** Text below this length is replaced by the JSON-LD's article body where that is twice as long, other text where it is thrice as long. */
const SHORT_TEXT = 250;

function textOfBody(facts: PageFacts, body: ArticleBody): string {
  const text = body.lines.map((line) => line.text).join('\n\n');
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
  return { page, teach: () => null };
}
