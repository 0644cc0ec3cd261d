import type { StoryRecord } from '@corridor/archive';
import type { GridCell } from '@corridor/stories';
import { html } from 'hono/html';
import { condition } from '../query-conditions.ts';
import { articleMeta, articleTitle, hitClass } from './article-line.ts';
import { counted, directed, type Frame, type Html, page } from './layout.ts';
import { stanceLine } from './position-line.ts';
import { searchUrl } from './search-address.ts';

/** One story: the grid of sides, the positions taken in it, then its articles, oldest first. */
export const storyPage = (frame: Frame, story: StoryRecord, grid: readonly GridCell[]): Html => {
  const first = story.articles[0];
  const origins = story.articles.filter((a) => a.copyOf === null).length;
  return page(
    frame,
    { title: first?.title ?? story.id, query: condition('story', story.id) },
    html`<h1${directed(first?.lang ?? 'en')}>${first?.title ?? story.id}</h1>
<p class="meta">${counted(story.articles.length, 'article')}, ${counted(origins, 'independent origin')} · <a href="${searchUrl(condition('story', story.id))}">search within this story</a> · <a href="/api/v1/stories/${encodeURIComponent(story.id)}">JSON</a></p>
<h2>What each side reported</h2>${gridOf(frame, grid)}
${positionsOf(frame, story)}
<h2>Articles, oldest first</h2>${story.articles.map((a) => html`<article class="${hitClass(a)}">${articleTitle(a)}${articleMeta(frame, { ...a, storyId: null })}</article>`)}`,
  );
};

const gridOf = (frame: Frame, grid: readonly GridCell[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="Grid of sides"><table><thead><tr><th>Side</th><th>State</th><th class="n">Articles</th><th class="n">Origins</th><th>First</th><th>Names used</th></tr></thead><tbody>${grid.map(
    (c) =>
      html`<tr class="${c.state}"><th scope="row">${frame.labels.side(c.side)}</th><td>${stateOf(c)}</td><td class="n">${c.articles.length || ''}</td><td class="n">${c.origins || ''}</td><td>${c.firstAt ? frame.moment(c.firstAt) : ''}</td><td>${c.names.map(frame.labels.name).join(' · ')}</td></tr>`,
  )}</tbody></table></div>`;

/** An empty cell is never nothing: it says whether the side's sources could be heard at all. */
const stateOf = ({ state, health }: GridCell): Html => {
  if (state === 'reported') return html`<strong>reported</strong>`;
  if (state === 'silent') return html`not seen in ${counted(health.healthy, 'healthy source')}`;
  return state === 'unheard' ? html`<span class="bad">no healthy source of ${health.sources}</span>` : html`no source is watched`;
};

const positionsOf = (frame: Frame, { articles }: StoryRecord): Html | string => {
  const all = articles.filter((a) => a.copyOf === null).flatMap((a) => a.positions.map((p) => ({ a, p })));
  if (all.length === 0) return '';
  return html`<h2>Positions taken</h2>${all.map(
    ({ a, p }) => html`<div class="position"><h3>${stanceLine(frame, p)}</h3><blockquote${directed(a.lang)}>“${p.sentence}”</blockquote>
<p class="meta"><a href="/articles/${a.id}">${a.sourceName}</a>, ${frame.moment(a.publishedAt)}</p></div>`,
  )}`;
};
