import type { SearchResult } from '@corridor/archive';
import { html } from 'hono/html';
import { condition, withCondition } from '../query-conditions.ts';
import type { Html } from './layout.ts';
import { searchUrl } from './search-address.ts';

/** Days drawn, the newest. */
const SHOWN_DAYS = 60;
const BAR_WIDTH = 14;
const HEIGHT = 48;

type Day = NonNullable<SearchResult['series']>[number];

/** Articles a day as bars, and as a table that leads to each day. */
export const seriesOf = (query: string, { series }: SearchResult): Html | string => {
  const days = (series ?? []).slice(-SHOWN_DAYS);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < 2) return '';
  const width = days.length * BAR_WIDTH;
  return html`<details class="series"><summary><svg role="img" aria-label="Articles a day, ${dayOf(first)} to ${dayOf(last)}" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}">${bars(days)}</svg> <span>${dayOf(first)} to ${dayOf(last)}, by day</span></summary>
<div class="wide" tabindex="0" role="region" aria-label="Articles by day"><table><thead><tr><th>Day</th><th class="n">Found</th><th class="n">Seen in all</th></tr></thead><tbody>${days
    .toReversed()
    .map(
      (day) =>
        html`<tr><th scope="row"><a href="${searchUrl(withCondition(query, condition('on', dayOf(day))))}">${dayOf(day)}</a></th><td class="n">${day.articles}</td><td class="n">${day.seen}</td></tr>`,
    )}</tbody></table></div></details>`;
};

const dayOf = ({ from }: Day): string => from.slice(0, 10);

const bars = (days: readonly Day[]): readonly Html[] => {
  const most = Math.max(1, ...days.map((d) => d.articles));
  return days.map((day, i) => {
    const height = Math.max(1, Math.round((day.articles / most) * HEIGHT));
    return html`<rect x="${i * BAR_WIDTH}" y="${HEIGHT - height}" width="${BAR_WIDTH - 2}" height="${height}"><title>${dayOf(day)}: ${day.articles} of ${day.seen} seen</title></rect>`;
  });
};
