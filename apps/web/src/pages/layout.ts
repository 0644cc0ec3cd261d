import { isRightToLeft } from '@corridor/model';
import { html } from 'hono/html';
import type { Labels } from '../labels.ts';

/** A piece of a page. */
export type Html = ReturnType<typeof html>;

/** What all pages share. */
export interface Frame {
  readonly dossierTitle: string;
  readonly labels: Labels;
  /** IANA zone of every date shown. */
  readonly zone: string;
  /** Date and time of an instant in that zone. */
  moment(iso: string): string;
}

/** What one page says of itself. */
export interface PageHead {
  readonly title: string;
  /** Navigation entry that this page is under. */
  readonly at?: string;
  /** Query of the feeds offered to feed readers. */
  readonly query?: string;
}

const navigation = [
  ['/', 'Search'],
  ['/positions', 'Positions'],
  ['/names', 'Names'],
  ['/editions', 'Editions'],
  ['/sources', 'Sources'],
  ['/openapi.json', 'API'],
] as const;

/** A whole page around its content: navigation, no scripts. */
export const page = (frame: Frame, head: PageHead, content: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${head.title} · ${frame.dossierTitle}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/atom+xml" title="Atom" href="/feed.atom?q=${encodeURIComponent(head.query ?? '')}">
<link rel="alternate" type="application/feed+json" title="JSON Feed" href="/feed.json?q=${encodeURIComponent(head.query ?? '')}">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top"><div class="bar"><a class="home" href="/">${frame.dossierTitle}</a>
<nav aria-label="Pages">${navigation.map(([path, words]) => html`<a href="${path}"${path === head.at ? html` aria-current="page"` : ''}>${words}</a>`)}</nav></div></header>
<main id="content" tabindex="-1">${content}</main>
<footer><p>Every tag has its evidence, every sentence its link. State media are labelled, not scored. Times in ${frame.zone}.</p></footer>
</body>
</html>`;

/** Attributes for a text in its language, so that it reads in the right direction and keeps it to itself. */
export const directed = (lang: string): Html =>
  html` lang="${lang === 'und' ? '' : lang}" dir="${lang === 'und' ? 'auto' : isRightToLeft(lang) ? 'rtl' : 'ltr'}"`;

/** An address of the web, or null: whatever a feed said, nothing else becomes a link. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;

/** A link to an outlet, without referrer; plain words when the address is not of the web. */
export const outward = (url: string | null, words: string): Html => {
  const address = webAddress(url);
  return address === null ? html`${words}` : html`<a href="${address}" rel="noopener noreferrer external">${words}</a>`;
};

/** `1 article`, `2 articles`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Gives date and time in a zone: `10 Aug 2025, 07:00`. Making the format costs more than using it, so it is made once. */
export const momentsIn = (zone: string): ((iso: string) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (iso) => (Number.isNaN(Date.parse(iso)) ? iso : format.format(new Date(iso)));
};
