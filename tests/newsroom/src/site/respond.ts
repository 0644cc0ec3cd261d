import { feedBody, feedContentType, feedPathOf } from '../feed/feed-body.ts';
import { encodeMarkup } from '../markup/encode.ts';
import { pageViewOf } from '../page/page-view.ts';
import { ampPage, articlePage, indexPage } from '../page/templates.ts';
import { type FaultKind, faultyFeed } from './fault.ts';
import { ampPathOf, type Posting, type Site } from './posting.ts';
import { conditionalReply, type Reply, type Request, replyOf } from './reply.ts';

/** What was asked for: the rows of the newsroom's statistics. */
export const requestKinds = ['feed', 'page', 'amp', 'robots', 'other'] as const;
/** What was asked for. */
export type RequestKind = (typeof requestKinds)[number];

/** An answer and what it was an answer to; a null reply means that the connection is left hanging. */
export interface Answer {
  readonly kind: RequestKind;
  readonly reply: Reply | null;
}

/** Modification time of a feed that has no entry yet. */
const NEVER = 0;

/** Answers one request from a site as it stands. Pure: the same site and request give the same bytes. */
export const respond = (site: Site, request: Request, fault: FaultKind | null): Answer => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { kind: 'other', reply: replyOf(405, 'text/plain', 'Method Not Allowed') };
  const lang = site.outlet.languages.find((candidate) => feedPathOf(site.outlet, candidate) === pathOf(request));
  if (lang !== undefined) return { kind: 'feed', reply: fault ? faultyFeed(fault, site, lang) : feedReply(site, lang, request) };
  if (pathOf(request) === '/robots.txt')
    return { kind: 'robots', reply: replyOf(200, 'text/plain; charset=utf-8', 'User-agent: *\nDisallow: /share\nDisallow: /plans\n') };
  return pageAnswer(site, request);
};

const feedReply = (site: Site, lang: string, request: Request): Reply => {
  const newest = site.postings.find((posting) => posting.article.lang === lang)?.releasedAt ?? NEVER;
  return conditionalReply(request, feedContentType(site.outlet), feedBody(site, lang), newest);
};

const pageAnswer = (site: Site, request: Request): Answer => {
  for (const posting of site.postings) {
    if (isAt(request, posting.path)) return { kind: 'page', reply: pageReply(posting, site, request) };
    if (isAt(request, posting.feedPath)) return { kind: 'page', reply: movedReply(posting, site) };
    if (site.outlet.page.amp && isAt(request, ampPathOf(posting.path))) return { kind: 'amp', reply: ampReply(posting, site) };
  }
  return { kind: 'other', reply: pathOf(request) === '/' ? homeReply(site) : notFound(site) };
};

const pageReply = (posting: Posting, site: Site, request: Request): Reply => {
  const { page } = site.outlet;
  if (page.missing.includes(posting.article.id)) return notFound(site);
  const source = articlePage(pageViewOf(posting, site), page.template).source;
  return conditionalReply(request, htmlType(page.charset), encodeMarkup(source, page.charset), posting.releasedAt);
};

const movedReply = (posting: Posting, site: Site): Reply =>
  replyOf(301, 'text/plain', 'Moved', { location: `${site.origin}${posting.path}` });

const ampReply = (posting: Posting, site: Site): Reply =>
  replyOf(200, htmlType('utf-8'), ampPage({ ...pageViewOf(posting, site), charset: 'utf-8' }).source);

const homeReply = (site: Site): Reply =>
  replyOf(
    200,
    htmlType('utf-8'),
    indexPage(
      site.outlet.name,
      site.postings.map(({ article, path }) => ({ title: article.title, path })),
    ).source,
  );

const notFound = (site: Site): Reply => replyOf(404, htmlType('utf-8'), indexPage(`404 | ${site.outlet.name}`, []).source);

const htmlType = (charset: string): string => `text/html; charset=${charset}`;
const pathOf = (request: Request): string => request.url.split('?')[0] ?? '/';

/** True when a request asks for `path`; parameters that a link carries for counting do not matter. */
const isAt = (request: Request, path: string): boolean =>
  request.url === path || request.url.startsWith(`${path}${path.includes('?') ? '&' : '?'}`);
