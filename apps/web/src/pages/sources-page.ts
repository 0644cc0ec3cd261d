import type { SourceHealth } from '@corridor/archive';
import { healthyVerdicts } from '@corridor/model';
import { html } from 'hono/html';
import { type Html, moment, type PageHead, page, searchUrl } from './layout.ts';

/** Health of every source: its feeds, their last check and the last thirty at a glance. */
export const sourcesPage = (head: PageHead, sources: readonly SourceHealth[], zone: string): Html => {
  const checked = sources.flatMap((s) => s.feeds).filter((f) => f.checks.length > 0);
  const healthy = checked.filter((f) => healthyVerdicts.has(f.checks[0]?.verdict ?? 'timeout'));
  return page(
    { ...head, title: 'Sources' },
    html`<h1>Sources</h1><p role="status">${sources.length} sources; ${healthy.length} of ${checked.length} checked feeds healthy.</p>
<div class="wide"><table><thead><tr><th>Side</th><th>Source</th><th>Ownership</th><th>Feed</th><th>Lang</th><th>Last check</th><th>Verdict</th><th class="n">Entries</th><th>Next</th></tr></thead><tbody>${sources.flatMap(
      ({ source, feeds }) =>
        feeds.map(({ state, checks }) => {
          const last = checks[0];
          const isWell = last ? healthyVerdicts.has(last.verdict) : true;
          return html`<tr><td>${source.side}</td><td><a href="${searchUrl(`source:${source.id}`)}">${source.name}</a></td><td>${source.ownership}</td><td>${state.feedId}</td><td>${state.lang}</td>
<td>${last ? moment(last.checkedAt, zone) : 'not yet'}</td><td${isWell ? '' : html` class="bad"`} title="${last?.detail ?? ''}">${state.enabled ? (last?.verdict ?? '') : 'switched off'}</td><td class="n">${last?.entries ?? ''}</td><td>${state.enabled ? moment(state.nextPollAt, zone) : ''}</td></tr>`;
        }),
    )}</tbody></table></div>`,
  );
};
