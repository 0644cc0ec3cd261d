import { type Markup, markup } from '../markup/markup.ts';
import type { Headline, PageView } from './page-view.ts';

/** Names of the classes a template gives to the parts around the article. */
export interface PartClasses {
  readonly nav: string;
  readonly cookies: string;
  readonly share: string;
  readonly sidebar: string;
  readonly related: string;
  readonly newsletter: string;
  readonly comments: string;
  readonly footer: string;
}

/** Site name and sections. */
export const headerOf = (view: PageView, classes: PartClasses): Markup => markup`<header class="${classes.nav}-head">
<a class="logo" href="/">${view.siteName}</a>
<nav class="${classes.nav}"><ul>${view.words.menu.map((item, n) => markup`<li><a href="/section/${n}">${item}</a></li>`)}</ul></nav>
</header>`;

/** The banner that asks for consent. */
export const cookieBannerOf = (
  view: PageView,
  classes: PartClasses,
): Markup => markup`<div id="cookie-consent" class="${classes.cookies}" role="dialog" aria-label="cookies">
<p>${view.words.cookies}</p><button type="button">${view.words.accept}</button>
</div>`;

/** Buttons to share. */
export const shareBarOf = (
  view: PageView,
  classes: PartClasses,
): Markup => markup`<div class="${classes.share}"><span>${view.words.share}</span>
<a href="/share?to=mail">E-mail</a> <a href="/share?to=chat">Telegram</a> <a href="/share?to=social">Facebook</a></div>`;

/** Most read: headlines of the deal whatever the article is about. */
export const sidebarOf = (
  view: PageView,
  classes: PartClasses,
): Markup => markup`<aside class="${classes.sidebar}"><h3>${view.words.mostRead}</h3>
${listOf([...view.words.headlines.map((title, n) => ({ title, path: `/archive/${n}` })), ...view.others.slice(0, 2)])}</aside>`;

/** Other articles of the outlet. */
export const relatedOf = (view: PageView, classes: PartClasses): Markup | null =>
  view.others.length === 0
    ? null
    : markup`<section class="${classes.related}"><h3>${view.words.related}</h3>\n${listOf(view.others)}</section>`;

/** The box that asks for an address. */
export const newsletterOf = (
  view: PageView,
  classes: PartClasses,
): Markup => markup`<form class="${classes.newsletter}" action="/newsletter" method="post"><p>${view.words.newsletter}</p>
<input type="email" name="email"><button>${view.words.subscribe}</button></form>`;

/** What readers wrote. */
export const commentsOf = (
  view: PageView,
  classes: PartClasses,
): Markup => markup`<section id="comments" class="${classes.comments}"><h3>${view.words.comments}</h3>
${view.words.readers.map((text, n) => markup`<div class="comment"><b>guest${n + 1}</b><p>${text}</p></div>\n`)}</section>`;

/** The foot of the page. */
export const footerOf = (
  view: PageView,
  classes: PartClasses,
): Markup => markup`<footer class="${classes.footer}"><p>${view.siteName}. ${view.words.footer}</p>
<ul>${view.words.menu.map((item, n) => markup`<li><a href="/section/${n}">${item}</a></li>`)}</ul></footer>`;

/** The date as the outlet prints it, with the instant in the attribute where the outlet gives it to machines. */
export const dateOf = (view: PageView, className: string): Markup | null => {
  if (view.shownDate === null) return null;
  if (view.date === null) return markup`<span class="${className}">${view.shownDate}</span>`;
  return markup`<time class="${className}" datetime="${view.date}">${view.shownDate}</time>`;
};

/** The notice in place of the rest of a paywalled article. */
export const paywallOf = (view: PageView): Markup | null =>
  view.isPaywalled
    ? markup`<div class="paywall premium"><p>${view.words.paywall}</p><a href="/plans">${view.words.subscribe}</a></div>\n`
    : null;

const listOf = (headlines: readonly Headline[]): Markup =>
  markup`<ul>${headlines.map(({ title, path }) => markup`<li><a href="${path}">${title}</a></li>`)}</ul>`;
