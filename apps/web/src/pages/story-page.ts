import type { StoryRecord } from '@corridor/archive';
import type { GridCell } from '@corridor/stories';
import { html } from 'hono/html';
import { articleMeta, articleTitle } from './article-line.ts';
import { directed, type Html, moment, type PageHead, page } from './layout.ts';

/** One story: the grid of sides, then its articles, oldest first. */
export const storyPage = (head: PageHead, story: StoryRecord, grid: readonly GridCell[], zone: string): Html => {
  const first = story.articles[0];
  const origins = story.articles.filter((a) => a.copyOf === null).length;
  return page(
    { ...head, title: first?.title ?? story.id },
    html`<h1${directed(first?.lang ?? 'en')}>${first?.title ?? story.id}</h1>
<p class="meta">story ${story.id} · ${story.articles.length} articles, ${origins} independent ${origins === 1 ? 'origin' : 'origins'}</p>
<h2>What each side reported</h2><div class="wide"><table><thead><tr><th>Side</th><th>State</th><th class="n">Articles</th><th class="n">Origins</th><th>First</th><th>Names used</th></tr></thead><tbody>${grid.map(
      (c) =>
        html`<tr><th scope="row">${c.side}</th><td>${stateOf(c)}</td><td class="n">${c.articles.length}</td><td class="n">${c.origins}</td><td>${c.firstAt ? moment(c.firstAt, zone) : ''}</td><td>${c.names.join(', ')}</td></tr>`,
    )}</tbody></table></div>
<h2>Articles</h2>${story.articles.map((a) => html`<article class="hit">${articleTitle(a)}${articleMeta(a, zone)}</article>`)}`,
  );
};

const stateOf = ({ state, health }: GridCell): Html => {
  if (state === 'reported') return html`reported`;
  if (state === 'silent') return html`not seen in ${health.healthy} healthy ${health.healthy === 1 ? 'source' : 'sources'}`;
  return state === 'unheard' ? html`<span class="bad">sources unhealthy (0 of ${health.sources})</span>` : html`no source is watched`;
};
