import { type Markup, markup } from '../markup/markup.ts';
import type { Outlet } from '../outlets/outlet.ts';
import {
  commentsOf,
  cookieBannerOf,
  dateOf,
  footerOf,
  headerOf,
  newsletterOf,
  type PartClasses,
  paywallOf,
  relatedOf,
  shareBarOf,
  sidebarOf,
} from './chrome-parts.ts';
import { headOf } from './head.ts';
import type { PageView } from './page-view.ts';

type Template = (view: PageView) => Markup;

const classesOf = (prefix: string): PartClasses => ({
  nav: `${prefix}-nav`,
  cookies: `${prefix}-cookies`,
  share: `${prefix}-share`,
  sidebar: `${prefix}-sidebar`,
  related: `${prefix}-related`,
  newsletter: `${prefix}-newsletter`,
  comments: `${prefix}-comments`,
  footer: `${prefix}-footer`,
});

const documentOf = (view: PageView, body: Markup): Markup =>
  markup`<!doctype html>
<html lang="${view.lang}" dir="${view.direction}">
${headOf(view)}
${body}
</html>
`;

/** A newspaper: semantic elements, sidebar after the article. */
const broadsheet: Template = (view) => {
  const c = classesOf('bs');
  return documentOf(
    view,
    markup`<body>${cookieBannerOf(view, c)}${headerOf(view, c)}
<main><article class="story"><h1 class="story__title">${view.title}</h1>
<p class="story__meta">${dateOf(view, 'story__date')}</p>
${shareBarOf(view, c)}
<div class="story__body">
${view.paragraphs.map((p) => markup`<p>${p}</p>\n`)}${paywallOf(view)}</div>
${relatedOf(view, c)}${newsletterOf(view, c)}</article>${sidebarOf(view, c)}</main>
${commentsOf(view, c)}${footerOf(view, c)}</body>`,
  );
};

/** A portal of nested divs: sidebar before the text, a related box between two paragraphs, microdata. */
const portal: Template = (view) => {
  const c = { ...classesOf('portal'), sidebar: 'col-left widget', related: 'inline-links' };
  const [first = '', ...rest] = view.paragraphs;
  return documentOf(
    view,
    markup`<body class="page"><div id="wrap"><div id="top">${headerOf(view, c)}</div>
<div class="columns">${sidebarOf(view, c)}
<div class="col-main" itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${view.title}</h1>
<div class="info">${dateOf(view, 'pubdate')}</div>
<div class="detail-text" itemprop="articleBody"><p>${first}</p>
${relatedOf(view, c)}
${rest.map((p) => markup`<p>${p}</p>\n`)}${paywallOf(view)}</div>
${shareBarOf(view, c)}${commentsOf(view, c)}</div></div>
${newsletterOf(view, c)}${footerOf(view, c)}${cookieBannerOf(view, c)}</div></body>`,
  );
};

/** A weblog system: entry classes, share bar above and below. */
const weblog: Template = (view) => {
  const c = {
    ...classesOf('wb'),
    sidebar: 'widget-area secondary',
    comments: 'comments-area',
    related: 'related-posts',
    nav: 'main-navigation',
  };
  return documentOf(
    view,
    markup`<body class="single-post">${headerOf(view, c)}<div class="site-content">
<div class="post hentry"><header class="entry-header"><h1 class="entry-title">${view.title}</h1>
<span class="posted-on">${dateOf(view, 'entry-date published')}</span></header>
${shareBarOf(view, c)}
<div class="entry-content">
${view.paragraphs.map((p) => markup`<p>${p}</p>\n`)}${paywallOf(view)}${shareBarOf(view, c)}</div>
${relatedOf(view, c)}</div>
${sidebarOf(view, c)}${commentsOf(view, c)}</div>${newsletterOf(view, c)}${footerOf(view, c)}${cookieBannerOf(view, c)}</body>`,
  );
};

/** An old agency system: a table for the layout, line breaks in place of paragraphs. */
const agency: Template = (view) => {
  const c = { ...classesOf('ag'), sidebar: 'lenta', related: 'ag-more' };
  return documentOf(
    view,
    markup`<body>${headerOf(view, c)}<table class="layout"><tr><td class="left">${sidebarOf(view, c)}</td>
<td class="center"><h1>${view.title}</h1><div class="news_date">${dateOf(view, 'dt')}</div>
<div id="news_text" class="news-text">${view.paragraphs.map((p, n) => markup`${n === 0 ? null : markup`<br><br>\n`}${p}`)}</div>
${paywallOf(view)}${shareBarOf(view, c)}${relatedOf(view, c)}</td></tr></table>
${newsletterOf(view, c)}${footerOf(view, c)}${cookieBannerOf(view, c)}</body>`,
  );
};

const templates: Record<Outlet['page']['template'], Template> = { broadsheet, portal, weblog, agency };

/** The page of an article in the outlet's template. */
export const articlePage = (view: PageView, template: Outlet['page']['template']): Markup => templates[template](view);

/** The AMP twin: title, date and text, and a link back to the page itself. */
export const ampPage = (view: PageView): Markup => markup`<!doctype html>
<html ⚡ lang="${view.lang}" dir="${view.direction}">
<head><meta charset="${view.charset}"><title>${view.title}</title><link rel="canonical" href="${view.url}"></head>
<body><article><h1>${view.title}</h1>${dateOf(view, 'amp-date')}
${view.paragraphs.map((p) => markup`<p>${p}</p>\n`)}</article></body>
</html>
`;

/** A list of headlines: the home page, sections and whatever else links lead to. */
export const indexPage = (
  siteName: string,
  links: readonly { readonly title: string; readonly path: string }[],
): Markup => markup`<!doctype html>
<html>
<head><meta charset="utf-8"><title>${siteName}</title></head>
<body><h1>${siteName}</h1><ul>
${links.map(({ title, path }) => markup`<li><a href="${path}">${title}</a></li>\n`)}</ul></body>
</html>
`;
