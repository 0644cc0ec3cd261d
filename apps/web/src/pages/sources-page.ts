import type { SourceHealth } from '@corridor/archive';
import { type Alert, countingVerdicts, type FeedCheck, feedNoteAdvice, healthyVerdicts } from '@corridor/model';
import { html } from 'hono/html';
import { condition } from '../query-conditions.ts';
import { counted, type Frame, type Html, page } from './layout.ts';
import { searchUrl } from './search-address.ts';

const BAR = 5;
const HEIGHT = 16;

/** Health of every source: its feeds, their last check and the last thirty at a glance. */
export const sourcesPage = (frame: Frame, sources: readonly SourceHealth[]): Html => {
  const checked = sources.flatMap((s) => s.feeds).filter((f) => f.checks.length > 0);
  const alerts = sources.flatMap((s) => s.alerts);
  const healthy = checked.filter((f) => isWell(f.checks[0]));
  return page(
    frame,
    { title: 'Sources', at: '/sources' },
    html`<h1>Sources</h1><p role="status">${counted(sources.length, 'source')}; ${healthy.length} of ${counted(checked.length, 'checked feed')} healthy; ${counted(alerts.length, 'alert')}.</p>
${alertList(frame, alerts)}
<div class="wide" tabindex="0" role="region" aria-label="Feeds"><table><thead><tr><th>Source</th><th>Feed</th><th>Verdict</th><th>Alerts</th><th>Last checks</th><th>Checked</th><th class="n">Entries</th><th>Next</th><th>Side</th><th>Ownership</th><th>Language</th></tr></thead><tbody>${sources.flatMap(
      (source) => source.feeds.map((feed, i) => feedRow(frame, source, feed, i === 0)),
    )}</tbody></table></div>`,
  );
};

/** What to look at, each with its figures; the source's row is one link away. */
const alertList = ({ labels, moment }: Frame, alerts: readonly Alert[]): Html | string =>
  alerts.length === 0
    ? ''
    : html`<h2>Alerts</h2><ul class="plain">${alerts.map(
        ({ kind, sourceId, sourceName, side, feedId, since, detail }) =>
          html`<li><strong class="bad">${kindWords[kind]}</strong> <a href="#${sourceId}"><bdi>${sourceName}</bdi></a>, ${labels.side(side)}${feedId === null ? '' : `, feed ${feedId}`}<p class="meta" dir="auto">${detail}; since ${moment(since)}</p></li>`,
      )}</ul>`;

const kindWords: Readonly<Record<Alert['kind'], string>> = {
  silent: 'Silent',
  falling: 'Falling',
  jumping: 'Jumping',
  failing: 'Failing',
  gone: 'Gone',
  'page-instead-of-feed': 'Page instead of feed',
  empty: 'Empty',
  'same-guid': 'One guid for all',
  'same-link': 'One link for all',
  'clock-wrong': 'Clock wrong',
  stale: 'Old',
};

/** One feed, what ails it first, so that a telephone shows it; the first of a source carries its anchor, to which digests and webhooks link. */
const feedRow = (
  { labels, moment }: Frame,
  { source, alerts }: SourceHealth,
  { state, checks }: SourceHealth['feeds'][number],
  isFirst: boolean,
): Html => {
  const own = alerts.filter(({ feedId }) => feedId === state.feedId || feedId === null);
  const last = checks[0];
  return html`<tr${isFirst ? html` id="${source.id}"` : ''}><th scope="row"><a href="${searchUrl(condition('source', source.id))}"><bdi>${source.name}</bdi></a></th><td id="feed-${state.feedId}">${state.feedId}</td>
<td class="said">${state.enabled ? verdictOf(last) : 'switched off'}</td><td>${own.map(({ kind }) => html`<span class="bad">${kindWords[kind].toLowerCase()}</span> `)}</td><td>${history(checks)}</td><td>${last ? moment(last.checkedAt) : 'not yet'}</td><td class="n">${last && countingVerdicts.has(last.verdict) ? last.entries : ''}</td><td>${state.enabled ? moment(state.nextPollAt) : ''}</td>
<td>${labels.side(source.side)}</td><td>${source.ownership}</td><td>${labels.lang(state.lang)}</td></tr>`;
};

const isWell = (check: FeedCheck | undefined): boolean => check !== undefined && healthyVerdicts.has(check.verdict);

const verdictOf = (last: FeedCheck | undefined): Html | string => {
  if (!last) return '';
  return isWell(last)
    ? html`${last.verdict}${(last.notes ?? []).map((note) => html`<br><span class="meta">${note}: ${feedNoteAdvice[note]}</span>`)}`
    : html`<span class="bad">${last.verdict}</span>${last.detail ? html`<br><span class="meta" dir="auto">${last.detail}</span>` : ''}`;
};

/** The last checks as bars, oldest first: tall and filled when well, low when not. */
const history = (checks: readonly FeedCheck[]): Html | string => {
  if (checks.length === 0) return '';
  const width = checks.length * BAR;
  const well = checks.filter(isWell).length;
  return html`<svg class="checks" role="img" aria-label="${well} of the last ${checks.length} well" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}">${checks
    .toReversed()
    .map((check, i) => {
      const height = isWell(check) ? HEIGHT : HEIGHT / 3;
      return html`<rect class="${isWell(check) ? 'well' : 'ill'}" x="${i * BAR}" y="${HEIGHT - height}" width="${BAR - 1}" height="${height}"><title>${check.checkedAt.slice(0, 16)} ${check.verdict}</title></rect>`;
    })}</svg>`;
};
