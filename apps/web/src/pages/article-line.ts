import type { ArticleRow } from '@corridor/archive';
import { html } from 'hono/html';
import { directed, type Html, moment, narrowed, outward, searchUrl } from './layout.ts';

/** Outlet, side, ownership, time and language of an article, with the link to the outlet. */
export const articleMeta = (a: ArticleRow, zone: string): Html =>
  html`<p class="meta"><bdi>${outward(a.url, a.sourceName)}</bdi> · ${a.side} · ${a.ownership} · ${a.lang} · <time datetime="${a.publishedAt}">${moment(a.publishedAt, zone)}</time>${
    a.copyOf ? html` · <a href="/articles/${a.copyOf}">copy</a>` : ''
  }${a.access === 'full' ? '' : html` · ${a.access}`}${a.storyId ? html` · <a href="/stories/${encodeURIComponent(a.storyId)}">story</a>` : ''}</p>`;

/** Title of an article, linked to its page. */
export const articleTitle = (a: ArticleRow): Html => html`<h3${directed(a.lang)}><a href="/articles/${a.id}">${a.title}</a></h3>`;

/** Themes of an article as links that narrow a query. */
export const themeTags = (a: Pick<ArticleRow, 'themes'>, query: string): Html =>
  a.themes.length === 0
    ? html``
    : html`<p>${a.themes.map((theme) => html`<a class="tag" href="${searchUrl(narrowed(query, 'theme', theme))}">${theme}</a>`)}</p>`;
