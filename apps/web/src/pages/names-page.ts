import type { NameRow } from '@corridor/archive';
import { sides } from '@corridor/model';
import { html } from 'hono/html';
import { condition } from '../query-conditions.ts';
import { type Frame, type Html, page } from './layout.ts';
import { searchUrl } from './search-address.ts';

/** Rows of outlet and week on the page. */
const PAGE_ROWS = 300;

/** Which names are used: by side at a glance, then by outlet and week. */
export const namesPage = (frame: Frame, rows: readonly NameRow[], query: string): Html =>
  page(
    frame,
    { title: 'Names', at: '/names' },
    html`<h1>Names used</h1><p>Names are positions here. A name inside a quotation belongs to the speaker and is counted apart.</p>
<form class="filter" action="/names" method="get"><label class="grow">In articles <input name="q" value="${query}" placeholder="side:TR after:2025-08-08" dir="auto" autocomplete="off" spellcheck="false"></label><button>Show</button></form>
${rows.length === 0 ? html`<p role="status">No name that the dossier tells apart was used.</p>` : html`<h2>By side</h2>${bySide(frame, rows)}<h2>By outlet and week</h2>${byOutlet(frame, rows)}`}`,
  );

/** Own uses and those inside quotations, by name and side, in one pass over the rows. */
const totalsOf = (rows: readonly NameRow[]): ReadonlyMap<string, { readonly own: number; readonly quoted: number }> => {
  const totals = new Map<string, { own: number; quoted: number }>();
  for (const { name, side, uses, quoted } of rows) {
    const before = totals.get(`${name} ${side}`) ?? { own: 0, quoted: 0 };
    totals.set(`${name} ${side}`, { own: before.own + uses - quoted, quoted: before.quoted + quoted });
  }
  return totals;
};

const bySide = ({ labels }: Frame, rows: readonly NameRow[]): Html => {
  const totals = totalsOf(rows);
  const names = [...new Set(rows.map((r) => r.name))];
  const seen = new Set(rows.map((r) => r.side));
  const used = sides.filter((side) => seen.has(side));
  const cell = (name: string, side: string): Html => {
    const { own, quoted } = totals.get(`${name} ${side}`) ?? { own: '', quoted: 0 };
    return html`<td class="n">${own}${quoted ? html` <span class="meta">+ ${quoted}</span>` : ''}</td>`;
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label="Names by side"><table><thead><tr><th>Name</th>${used.map((side) => html`<th class="n">${labels.side(side)}</th>`)}</tr></thead><tbody>${names.map(
    (name) =>
      html`<tr><th scope="row"><a href="${searchUrl(condition('name', name))}">${labels.name(name)}</a></th>${used.map((side) => cell(name, side))}</tr>`,
  )}</tbody></table></div><p class="meta">Own uses, + those inside quotations.</p>`;
};

const byOutlet = ({ labels }: Frame, rows: readonly NameRow[]): Html => {
  const newest = rows.toSorted((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : b.uses - a.uses)).slice(0, PAGE_ROWS);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Names by outlet and week"><table><thead><tr><th>Week of</th><th>Name</th><th>Side</th><th>Outlet</th><th class="n">Own uses</th><th class="n">In quotations</th></tr></thead><tbody>${newest.map(
    (r) =>
      html`<tr><td>${r.week}</td><td>${labels.name(r.name)}</td><td>${labels.side(r.side)}</td><td><bdi>${r.sourceName}</bdi></td><td class="n">${r.uses - r.quoted}</td><td class="n">${r.quoted}</td></tr>`,
  )}</tbody></table></div>${rows.length > PAGE_ROWS ? html`<p class="meta">The newest ${PAGE_ROWS} of ${rows.length} rows; narrow the articles, or take all from the <a href="/api/v1/names">API</a>.</p>` : ''}`;
};
