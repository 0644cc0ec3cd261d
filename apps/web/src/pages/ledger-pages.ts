import type { NameRow, PositionRow } from '@corridor/archive';
import type { Edition } from '@corridor/model';
import { html } from 'hono/html';
import { articleMeta } from './article-line.ts';
import { directed, type Html, moment, type PageHead, page, searchUrl } from './layout.ts';

/** The filter of the position ledger as typed. */
export interface PositionFilter {
  readonly query: string;
  readonly actor: string;
  readonly stance: string;
  readonly target: string;
}

/** The position ledger, newest first, changes marked. */
export const positionsPage = (head: PageHead, rows: readonly PositionRow[], filter: PositionFilter, zone: string): Html =>
  page(
    { ...head, title: 'Positions' },
    html`<h1>Positions</h1>
<form class="search" action="/positions" method="get"><input name="actor" value="${filter.actor}" aria-label="Actor" placeholder="actor, for example iran"><input name="stance" value="${filter.stance}" aria-label="Stance" placeholder="stance"><input name="target" value="${filter.target}" aria-label="Target" placeholder="target"><button>Show</button></form>
<p role="status">${rows.length} positions, newest first.</p>
${rows.map(
  (
    p,
  ) => html`<article class="hit"><h3><a href="/positions?actor=${encodeURIComponent(p.actor)}">${p.actor}</a> ${p.stance} ${p.target}${p.changedFrom ? html` <span class="bad">changed from ${p.changedFrom}</span>` : ''}</h3>
<blockquote${directed(p.article.lang)}>“${p.sentence}”</blockquote>${p.speaker ? html`<p class="meta"><bdi>${p.speaker}</bdi></p>` : ''}${articleMeta(p.article, zone)}<p class="meta"><a href="/articles/${p.article.id}">article #${p.article.id}</a></p></article>`,
)}`,
  );

/** Which names are used, by outlet, side and week. */
export const namesPage = (head: PageHead, rows: readonly NameRow[]): Html =>
  page(
    { ...head, title: 'Names' },
    html`<h1>Names used</h1><p>Names are positions here. A name inside a quotation belongs to the speaker and is counted apart.</p>
<div class="wide"><table><thead><tr><th>Week</th><th>Name</th><th>Side</th><th>Outlet</th><th class="n">Own uses</th><th class="n">In quotations</th></tr></thead><tbody>${rows.map(
      (r) =>
        html`<tr><td>${r.week}</td><td><a href="${searchUrl(`name:${r.name}`)}">${r.name}</a></td><td>${r.side}</td><td>${r.sourceName}</td><td class="n">${r.uses - r.quoted}</td><td class="n">${r.quoted}</td></tr>`,
    )}</tbody></table></div>`,
  );

/** All editions, newest first. */
export const editionsPage = (head: PageHead, editions: readonly Edition[], zone: string): Html =>
  page(
    { ...head, title: 'Editions' },
    html`<h1>Editions</h1>${editions.length === 0 ? html`<p>No edition was composed yet.</p>` : ''}<ul>${editions.map(
      (e) =>
        html`<li><a href="/editions/${encodeURIComponent(e.id)}">${e.date}</a> <span class="meta">${e.zone} · ${e.articles} articles, ${e.stories} stories · composed ${moment(e.composedAt, zone)} · <a href="/api/v1/editions/${encodeURIComponent(e.id)}">JSON</a></span></li>`,
    )}</ul>`,
  );
