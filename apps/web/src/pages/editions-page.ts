import type { Edition } from '@corridor/model';
import { html } from 'hono/html';
import { counted, type Frame, type Html, page } from './layout.ts';

/** All editions, newest first. */
export const editionsPage = (frame: Frame, editions: readonly Edition[]): Html =>
  page(
    frame,
    { title: 'Editions', at: '/editions' },
    html`<h1>Editions</h1>${editions.length === 0 ? html`<p>No edition was composed yet; <code>corridor digest</code> composes one.</p>` : ''}<ul class="plain">${editions.map(
      (e) =>
        html`<li><a href="/editions/${encodeURIComponent(e.id)}">${e.date}</a> <span class="meta">${e.zone} · ${counted(e.articles, 'article')}, ${counted(e.stories, 'story', 'stories')} · ${e.receipt.sourcesHealthy} of ${e.receipt.sources} sources healthy · composed ${frame.moment(e.composedAt)} · <a href="/api/v1/editions/${encodeURIComponent(e.id)}">JSON of ${e.date}</a></span></li>`,
    )}</ul>`,
  );
