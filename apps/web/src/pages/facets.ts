import type { SearchResult } from '@corridor/archive';
import { html } from 'hono/html';
import type { Labels } from '../labels.ts';
import { condition, hasCondition, withCondition, withoutCondition } from '../query-conditions.ts';
import type { Frame, Html } from './layout.ts';
import { type Order, searchUrl } from './search-address.ts';

/** One facet: the field that it narrows by, its heading, and words for its values. */
interface Facet {
  readonly field: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly words?: (labels: Labels, value: string) => string;
}

const facets: readonly Facet[] = [
  { field: 'theme', title: 'Themes', isOpen: true, words: (labels, value) => labels.theme(value) },
  { field: 'side', title: 'Sides', isOpen: true, words: (labels, value) => labels.side(value) },
  { field: 'lang', title: 'Languages', isOpen: true, words: (labels, value) => labels.lang(value) },
  { field: 'actor', title: 'Actors', isOpen: true, words: (labels, value) => labels.entity(value) },
  { field: 'stance', title: 'Stances', isOpen: true },
  { field: 'relevance', title: 'Relevance', isOpen: true },
  { field: 'entity', title: 'Entities', isOpen: false, words: (labels, value) => labels.entity(value) },
  { field: 'source', title: 'Sources', isOpen: false },
  { field: 'country', title: 'Countries', isOpen: false, words: (labels, value) => labels.country(value) },
  { field: 'format', title: 'Formats', isOpen: false },
];

/** Values shown of one facet; the rest is reached by narrowing. */
const FACET_VALUES = 10;

/** All facets of a result: a click adds a condition, a second click takes it away again. */
export const facetsOf = (
  frame: Frame,
  view: { readonly query: string; readonly order: Order },
  counts: NonNullable<SearchResult['facets']>,
): Html => html`${facets.map((facet) => facetOf(frame, view, facet, counts[facet.field] ?? []))}`;

const facetOf = (
  frame: Frame,
  { query, order }: { readonly query: string; readonly order: Order },
  { field, title, isOpen, words }: Facet,
  values: NonNullable<SearchResult['facets']>[string],
): Html | string => {
  if (values.length === 0) return '';
  const isUsed = values.some(({ value }) => hasCondition(query, condition(field, value)));
  return html`<details class="facet"${isOpen || isUsed ? html` open` : ''}><summary><h2>${title}</h2></summary><ul>${values
    .slice(0, FACET_VALUES)
    .map(({ value, articles }) => {
      const one = condition(field, value);
      const label = words?.(frame.labels, value) ?? value;
      return hasCondition(query, one)
        ? html`<li><a class="used" href="${searchUrl(withoutCondition(query, one), { order })}"><bdi>${label}</bdi> <span aria-hidden="true">×</span><span class="unseen"> take away</span></a><span>${articles}</span></li>`
        : html`<li><a href="${searchUrl(withCondition(query, one), { order })}"><bdi>${label}</bdi></a><span>${articles}</span></li>`;
    })}</ul></details>`;
};
