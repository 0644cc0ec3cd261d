import { isRightToLeft } from '@corridor/model';
import { html } from 'hono/html';

/** A piece of a page. */
export type Html = ReturnType<typeof html>;

/** What every page needs. */
export interface PageHead {
  readonly title: string;
  /** Words in the search field. */
  readonly query?: string;
  readonly dossierTitle: string;
}

/** A whole page around its content: navigation, search field, no scripts. */
export const page = (head: PageHead, content: Html | readonly Html[]): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${head.title} · ${head.dossierTitle}</title>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/atom+xml" title="Atom" href="/feed.atom?q=${encodeURIComponent(head.query ?? '')}">
<link rel="alternate" type="application/feed+json" title="JSON Feed" href="/feed.json?q=${encodeURIComponent(head.query ?? '')}">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top"><strong>${head.dossierTitle}</strong>
<nav aria-label="Pages"><a href="/">Search</a><a href="/positions">Positions</a><a href="/names">Names</a><a href="/editions">Editions</a><a href="/sources">Sources</a><a href="/openapi.json">API</a></nav></header>
<main id="content">${content}</main>
<footer>Every tag has its evidence, every sentence its link. State media are labelled, not scored.</footer>
</body>
</html>`;

/** Attributes for a text in its language, so that it reads in the right direction. */
export const directed = (lang: string): Html => (isRightToLeft(lang) ? html` lang="${lang}" dir="rtl"` : html` lang="${lang}" dir="ltr"`);

/** A link to an outlet, without referrer; plain words when the address is not of the web. */
export const outward = (url: string | null, words: string): Html =>
  url && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener noreferrer external">${words}</a>` : html`${words}`;

/** Date and time in the zone of the pages. */
export const moment = (iso: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));

/** The address of a search. */
export const searchUrl = (query: string, offset = 0): string => `/?q=${encodeURIComponent(query)}${offset > 0 ? `&offset=${offset}` : ''}`;

/** Adds a condition to a query, or leaves it when it has it already. */
export const narrowed = (query: string, field: string, value: string): string => {
  const condition = /^[\p{L}\p{N}-]+$/u.test(value) ? `${field}:${value}` : `${field}:"${value.replaceAll('"', '')}"`;
  if (query.includes(condition)) return query;
  return query.trim() === '' ? condition : /\bOR\b/.test(query) ? `(${query}) ${condition}` : `${query} ${condition}`;
};
