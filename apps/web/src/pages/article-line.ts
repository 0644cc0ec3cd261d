import type { ArticleRow } from '@corridor/archive';
import { isRightToLeft } from '@corridor/model';
import { html } from 'hono/html';
import { condition, withCondition } from '../query-conditions.ts';
import { directed, type Frame, type Html, outward } from './layout.ts';
import { searchUrl } from './search-address.ts';

/** Outlet, side, ownership, time and language of an article, with the link to the outlet, its story and its origin. */
export const articleMeta = (frame: Frame, a: ArticleRow): Html => {
  const parts = [
    html`<bdi>${outward(a.url, a.sourceName)}</bdi>`,
    html`${frame.labels.side(a.side)}, ${a.ownership}`,
    html`<time datetime="${a.publishedAt}">${frame.moment(a.publishedAt)}</time>`,
    html`${frame.labels.lang(a.lang)}`,
    ...(a.access === 'full' ? [] : [html`<span class="bad">${accessWords[a.access]}</span>`]),
    ...(a.copyOf ? [html`<a href="/articles/${a.copyOf}">copy of article ${a.copyOf}</a>`] : []),
    ...(a.storyId ? [html`<a href="/stories/${encodeURIComponent(a.storyId)}">its story</a>`] : []),
  ];
  return html`<p class="meta">${parts.map((part, i) => (i === 0 ? part : html` · ${part}`))}</p>`;
};

const accessWords = {
  paywalled: 'paywalled, text incomplete',
  truncated: 'text incomplete',
  'feed-only': 'text of the feed only',
} as const;

/** Classes of an article in a list: one that reads from the right stands at the right. */
export const hitClass = ({ lang }: Pick<ArticleRow, 'lang'>): string => (isRightToLeft(lang) ? 'hit rtl' : 'hit');

/** Title of an article, linked to its page. */
export const articleTitle = (a: ArticleRow): Html =>
  html`<h3${directed(a.lang)}><a href="/articles/${a.id}">${a.title || `article ${a.id}`}</a></h3>`;

/** Themes of an article as links that narrow a query. */
export const themeTags = (frame: Frame, { themes }: Pick<ArticleRow, 'themes'>, query: string): Html | string =>
  themes.length === 0
    ? ''
    : html`<p class="tags">${themes.map((id) => html`<a class="tag" href="${searchUrl(withCondition(query, condition('theme', id)))}">${frame.labels.theme(id)}</a>`)}</p>`;
