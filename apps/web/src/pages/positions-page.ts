import type { PositionRow } from '@corridor/archive';
import { stances } from '@corridor/model';
import { html } from 'hono/html';
import { articleMeta, articleTitle, hitClass } from './article-line.ts';
import { counted, directed, type Frame, type Html, page } from './layout.ts';
import { stanceLine } from './position-line.ts';

/** The filter of the position ledger as typed. */
export interface PositionFilter {
  readonly query: string;
  readonly actor: string;
  readonly stance: string;
  readonly target: string;
}

/** What may be chosen in the filter. */
export interface PositionChoices {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

/** Rows of the ledger on the page; the API and the command give more. */
export const PAGE_POSITIONS = 200;

/** The position ledger, newest first, changes marked. */
export const positionsPage = (frame: Frame, rows: readonly PositionRow[], filter: PositionFilter, choices: PositionChoices): Html =>
  page(
    frame,
    { title: 'Positions', at: '/positions' },
    html`<h1>Positions</h1><p>Who takes which stance on what, each with the verbatim sentence.</p>
${form(frame, filter, choices)}
<p role="status">${rows.length === PAGE_POSITIONS ? `The newest ${PAGE_POSITIONS} positions` : counted(rows.length, 'position')}, newest first.</p>
${rows.map((row) => rowOf(frame, row))}`,
  );

const rowOf = (
  frame: Frame,
  row: PositionRow,
): Html => html`<article class="${hitClass(row.article)} position"><h2>${stanceLine(frame, row)}${
  row.changedFrom ? html` <span class="changed">changed from ${row.changedFrom}</span>` : ''
}</h2>
<blockquote${directed(row.article.lang)}>“${row.sentence}”</blockquote>${articleTitle(row.article)}${articleMeta(frame, row.article)}</article>`;

const form = (
  frame: Frame,
  filter: PositionFilter,
  { actors, targets }: PositionChoices,
): Html => html`<form class="filter" action="/positions" method="get">
<label>Actor <select name="actor">${options(filter.actor, actors, frame.labels.entity)}</select></label>
<label>Stance <select name="stance">${options(filter.stance, stances, (id) => id)}</select></label>
<label>On <select name="target">${options(filter.target, targets, frame.labels.target)}</select></label>
<label class="grow">In articles <input name="q" value="${filter.query}" placeholder="side:IR after:2025-08-08" dir="auto" autocomplete="off" spellcheck="false"></label>
<button>Show</button></form>`;

/** Choices with "any" first; a value that is not among them stays, so that a link never lies about what is shown. */
const options = (chosen: string, values: readonly string[], words: (id: string) => string): Html => {
  const all = chosen === '' || values.includes(chosen) ? values : [chosen, ...values];
  return html`<option value="">any</option>${all.map((value) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${words(value)}</option>`)}`;
};
