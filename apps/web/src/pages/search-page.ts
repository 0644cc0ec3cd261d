import type { SearchResult } from '@corridor/archive';
import { html } from 'hono/html';
import { articleMeta, articleTitle, themeTags } from './article-line.ts';
import { directed, type Html, narrowed, type PageHead, page, searchUrl } from './layout.ts';
import { markedText } from './marked-text.ts';

/** Hits on one page. */
export const PAGE_HITS = 20;

/** Facets shown, with the query field that narrows by them. */
const facets: readonly (readonly [string, string, string])[] = [
  ['relevance', 'relevance', 'Relevance'],
  ['theme', 'theme', 'Themes'],
  ['side', 'side', 'Sides'],
  ['lang', 'lang', 'Languages'],
  ['source', 'source', 'Sources'],
  ['actor', 'actor', 'Actors'],
  ['stance', 'stance', 'Stances'],
  ['entity', 'entity', 'Entities'],
  ['format', 'format', 'Formats'],
];
const FACET_VALUES = 8;

/** What the search page shows: a result, or what was wrong with the query. */
export interface SearchView {
  readonly query: string;
  readonly offset: number;
  readonly zone: string;
  readonly result: SearchResult | null;
  readonly error: { readonly message: string; readonly advice: string } | null;
}

/** The search page: field, hits with the words found, facets, series. */
export const searchPage = (head: PageHead, view: SearchView): Html =>
  page(
    { ...head, title: view.query === '' ? 'All articles' : view.query, query: view.query },
    html`<h1>Search the archive</h1>
<form class="search" role="search" action="/" method="get"><input type="search" name="q" value="${view.query}" aria-label="Query" placeholder='theme:corridor actor:iran "Syunik road" after:P7D' dir="auto" autocomplete="off"><button>Search</button></form>
<p class="meta">Words, "phrases", prefix*, AND OR NOT, and fields theme: entity: name: actor: stance: target: source: side: lang: country: story: relevance: format: after: before: on:</p>
${view.error ? html`<div class="error" role="alert"><strong>The query was not understood.</strong><pre>${view.error.message}</pre>${view.error.advice}</div>` : ''}
${view.result ? resultOf(view, view.result) : ''}`,
  );

const resultOf = (
  view: SearchView,
  result: SearchResult,
): Html => html`${result.notes.map((note) => html`<p class="error" role="status">${note}</p>`)}
<p role="status"><strong>${result.total}</strong> ${result.total === 1 ? 'article' : 'articles'}${result.total > result.hits.length ? html`, ${view.offset + 1}–${view.offset + result.hits.length} shown` : ''} · <a href="/feed.atom?q=${encodeURIComponent(view.query)}">Atom</a> · <a href="/feed.json?q=${encodeURIComponent(view.query)}">JSON Feed</a> · <a href="/api/v1/articles?q=${encodeURIComponent(view.query)}">JSON</a></p>
${seriesOf(result)}
<div class="cols"><section aria-label="Articles">${result.hits.map(
  (hit) => html`<article class="hit">${articleTitle(hit)}${articleMeta(hit, view.zone)}
<p${directed(hit.lang)}>${markedText(
    hit.snippet,
    hit.marks.map((m) => ({ ...m, kind: 'hit' as const, label: 'found' })),
  )}</p>${themeTags(hit, view.query)}</article>`,
)}
${pager(view, result)}</section>
<aside aria-label="Narrow down">${facets.map(([name, field, title]) => facetOf(view, title, field, result.facets?.[name] ?? []))}</aside></div>`;

const facetOf = (
  view: SearchView,
  title: string,
  field: string,
  values: readonly { readonly value: string; readonly articles: number }[],
): Html | string =>
  values.length === 0
    ? ''
    : html`<section class="facet"><h2>${title}</h2><ul>${values.slice(0, FACET_VALUES).map(({ value, articles }) => html`<li><a href="${searchUrl(narrowed(view.query, field, value))}">${value}</a><span>${articles}</span></li>`)}</ul></section>`;

const pager = (view: SearchView, result: SearchResult): Html =>
  html`<p>${view.offset > 0 ? html`<a rel="prev" href="${searchUrl(view.query, Math.max(0, view.offset - PAGE_HITS))}">Newer</a> ` : ''}${
    view.offset + result.hits.length < result.total
      ? html`<a rel="next" href="${searchUrl(view.query, view.offset + PAGE_HITS)}">Older</a>`
      : ''
  }</p>`;

const seriesOf = ({ series }: SearchResult): Html | string => {
  if (!series || series.length < 2) return '';
  const shown = series.slice(-60);
  const most = Math.max(1, ...shown.map((s) => s.articles));
  const width = 10;
  const bars = shown.map((s, i) => {
    const height = Math.round((s.articles / most) * 50);
    return html`<rect x="${i * width}" y="${50 - height}" width="${width - 2}" height="${height}"><title>${s.from.slice(0, 10)}: ${s.articles} of ${s.seen} seen</title></rect>`;
  });
  return html`<svg class="series" role="img" aria-label="Articles per day, ${shown[0]?.from.slice(0, 10)} to ${shown.at(-1)?.from.slice(0, 10)}" viewBox="0 0 ${shown.length * width} 52" width="${shown.length * width}" height="52">${bars}</svg>`;
};
