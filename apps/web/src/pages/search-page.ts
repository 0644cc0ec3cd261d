import type { SearchHit, SearchResult } from '@corridor/archive';
import { html } from 'hono/html';
import { conditionsOf, withoutCondition } from '../query-conditions.ts';
import { articleMeta, articleTitle, hitClass, themeTags } from './article-line.ts';
import { facetsOf } from './facets.ts';
import { counted, directed, type Frame, type Html, page } from './layout.ts';
import { markedText } from './marked-text.ts';
import { type Order, orders, searchUrl } from './search-address.ts';
import { seriesOf } from './series.ts';

/** Hits on one page. */
export const PAGE_HITS = 20;

/** Conditions offered to be taken away one by one; each is looked for in the whole query, and a longer one is edited by hand. */
const SHOWN_CONDITIONS = 20;

/** What the search page shows: a result, or what was wrong with the query. */
export interface SearchView {
  readonly query: string;
  readonly offset: number;
  readonly order: Order;
  readonly result: SearchResult | null;
  readonly error: { readonly message: string; readonly advice: string } | null;
}

/** The search page: field, conditions to take away, hits with the words found, facets to add, series. */
export const searchPage = (frame: Frame, view: SearchView): Html =>
  page(
    frame,
    { title: view.query === '' ? 'All articles' : view.query, at: '/', query: view.query },
    html`<h1>Search the archive</h1>
<form class="search" role="search" action="/" method="get"><input type="search" name="q" value="${view.query}" aria-label="Query" placeholder='theme:corridor actor:iran "Syunik road" after:P7D' dir="auto" autocomplete="off" spellcheck="false">${
      view.order === 'newest' ? '' : html`<input type="hidden" name="order" value="${view.order}">`
    }<button>Search</button></form>
${help}
${conditions(view)}
${view.error ? html`<div class="error" role="alert"><strong>The query was not understood.</strong><pre dir="ltr">${view.error.message}</pre>${view.error.advice}</div>` : ''}
${view.result ? resultOf(frame, view, view.result) : ''}`,
  );

const help = html`<details class="help"><summary>How to ask</summary><dl>
<dt>corridor rail</dt><dd>both words, in any inflected form, in any of the seven languages</dd>
<dt>"Syunik road"</dt><dd>these words side by side; <code>prefix*</code> for beginnings</dd>
<dt>iran OR russia, -football, (…)</dt><dd>either, without, brackets</dd>
<dt>theme: entity: name:</dt><dd>what an article is about, whom it mentions, which name it uses</dd>
<dt>actor: stance: target:</dt><dd>a position: who supports, opposes, is critical or neutral, towards what</dd>
<dt>source: side: country: lang:</dt><dd>who published it, in which language</dd>
<dt>relevance: format: story:</dt><dd>direct, context or none; news, opinion, interview …; one story</dd>
<dt>after:2025-08-08 before:P7D on:2025-08</dt><dd>dates, months, and intervals before now</dd>
</dl></details>`;

const conditions = ({ query, order }: SearchView): Html | string => {
  const all = conditionsOf(query);
  if (all.length === 0 || all.length > SHOWN_CONDITIONS) return '';
  return html`<ul class="chips" aria-label="Conditions of the query">${all.map(
    (one) =>
      html`<li><a class="chip" href="${searchUrl(withoutCondition(query, one), { order })}"><bdi>${one}</bdi> <span aria-hidden="true">×</span><span class="unseen"> take away</span></a></li>`,
  )}</ul>`;
};

const resultOf = (
  frame: Frame,
  view: SearchView,
  result: SearchResult,
): Html => html`${result.notes.map((note) => html`<p class="note" role="status">${note}</p>`)}
<p class="found"><strong role="status">${counted(result.total, 'article')}</strong>${shown(view, result)} · ${orderLinks(view)}<span class="narrow-only"> · <a href="#narrow">narrow down</a></span></p>
${seriesOf(view.query, result)}
<div class="cols"><section aria-labelledby="hits"><h2 id="hits" class="unseen">Articles</h2>${result.hits.map((hit) => hitOf(frame, view, hit))}
${result.total === 0 ? html`<p>Nothing in the archive answers this. Take a condition away, or see at <a href="/sources">Sources</a> whether the outlets could be read.</p>` : ''}
${pager(view, result)}
<p class="meta">This search as ${formats(view.query)}</p></section>
<aside id="narrow" aria-label="Narrow down">${facetsOf(frame, view, result.facets ?? {})}</aside></div>`;

const shown = ({ offset }: SearchView, { hits, total }: SearchResult): Html | string =>
  hits.length > 0 && total > hits.length ? html`, ${offset + 1}–${offset + hits.length} shown` : '';

const orderLinks = ({ query, order }: SearchView): Html =>
  html`${Object.entries(orders).map(([id, words], i) => html`${i > 0 ? ' / ' : ''}${id === order ? html`<span aria-current="true">${words}</span>` : html`<a href="${searchUrl(query, { order: id === 'relevance' ? 'relevance' : 'newest' })}">${words}</a>`}`)}`;

const formats = (query: string): Html => {
  const q = `?q=${encodeURIComponent(query)}`;
  return html`<a href="/feed.atom${q}">Atom</a>, <a href="/feed.json${q}">JSON Feed</a>, <a href="/api/v1/articles${q}">JSON</a>`;
};

const hitOf = (frame: Frame, { query }: SearchView, hit: SearchHit): Html => {
  const marks = hit.marks.map((m) => ({ ...m, kind: 'hit' as const, label: 'found' }));
  return html`<article class="${hitClass(hit)}">${articleTitle(hit)}${articleMeta(frame, hit)}
<p class="snippet"${directed(hit.lang)}>${markedText(hit.snippet, marks)}</p>${themeTags(frame, hit, query)}</article>`;
};

const pager = ({ query, order, offset }: SearchView, { hits, total }: SearchResult): Html | string => {
  const hasMore = offset + hits.length < total;
  if (offset === 0 && !hasMore) return '';
  const before = html`<a class="button" rel="prev" href="${searchUrl(query, { order, offset: Math.max(0, offset - PAGE_HITS) })}"><span aria-hidden="true">← </span>Previous ${PAGE_HITS}</a>`;
  const after = html`<a class="button" rel="next" href="${searchUrl(query, { order, offset: offset + PAGE_HITS })}">Next ${PAGE_HITS}<span aria-hidden="true"> →</span></a>`;
  return html`<nav class="pager" aria-label="Pages of the result">${offset > 0 ? before : ''}${hasMore ? after : ''}</nav>`;
};
