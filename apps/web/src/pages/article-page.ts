import type { ArticleRecord } from '@corridor/archive';
import type { Explanation } from '@corridor/classifier';
import { html } from 'hono/html';
import { condition } from '../query-conditions.ts';
import { articleMeta } from './article-line.ts';
import { evidenceAnchor, evidenceMarks } from './evidence.ts';
import { explanationOf } from './explanation.ts';
import { counted, directed, type Frame, type Html, page } from './layout.ts';
import { markedParagraphs, markedText } from './marked-text.ts';
import { stanceLine } from './position-line.ts';
import { searchUrl } from './search-address.ts';

/** What the article page shows beside the article itself. */
export interface ArticleView {
  readonly article: ArticleRecord;
  /** Null when it is long to make and nobody asked for it. */
  readonly explanation: Explanation | null;
  /** Theme whose evidence is marked alone; null marks all evidence. */
  readonly theme: string | null;
}

/** One article with its evidence marked, its positions, and the explanation of its tags. */
export const articlePage = (frame: Frame, { article, explanation, theme }: ArticleView): Html =>
  page(
    frame,
    { title: article.title },
    html`<h1${directed(article.lang)}>${markedText(article.title, evidenceMarks(frame, article, 'title', theme))}</h1>
${articleMeta(frame, article)}
${article.byline ? html`<p class="meta" dir="auto">${article.byline}</p>` : ''}
<p class="meta">${[article.relevance ? `relevance ${article.relevance}` : article.state, article.format, article.reason].filter(Boolean).join(' · ')}</p>
${selection(frame, article, theme)}
<div class="cols"><div>${legend(theme)}<section class="text" aria-label="Text"${directed(article.lang)}>${textOf(frame, article, theme)}</section>
${positionsOf(frame, article)}
${explanation ? explanationOf(frame, explanation, article.lang) : html`<h2>Why these tags</h2><p><a href="/articles/${article.id}?why=1#why">Rules that fired and rules that nearly did</a></p>`}
${revisionsOf(frame, article)}
<p class="meta">Article ${article.id}${article.dossierVersion ? html`, tagged by dossier ${article.dossierVersion}, engine ${article.engineVersion}` : ''} · <a href="/api/v1/articles/${article.id}">JSON</a></p></div>
<aside aria-label="What it mentions">${entitiesOf(frame, article)}${namesOf(frame, article)}${sightingsOf(frame, article)}</aside></div>`,
  );

const legend = (theme: string | null): Html =>
  html`<p class="legend meta">Marked: ${theme === null ? html`<mark class="entity">entity</mark> <mark class="theme">evidence of a theme</mark>` : html`<mark class="chosen">evidence of this theme</mark>`} <mark class="position">position</mark></p>`;

/** Which theme's evidence is marked: every tag is a link, the chosen one is current. */
const selection = (frame: Frame, { id, tags }: ArticleRecord, theme: string | null): Html | string => {
  if (tags.length === 0) return html`<p class="meta">No theme of the dossier was found in this article.</p>`;
  const link = (value: string | null, words: Html | string): Html =>
    html`<li><a class="chip" href="/articles/${id}${value === null ? '' : `?theme=${encodeURIComponent(value)}`}"${value === theme ? html` aria-current="true"` : ''}>${words}</a></li>`;
  return html`<ul class="chips" aria-label="Show the evidence of">${link(null, 'all evidence')}${tags.map((t) => link(t.theme, html`${frame.labels.theme(t.theme)} <span class="score">${t.score.toFixed(2)}</span>`))}</ul>`;
};

const textOf = (frame: Frame, article: ArticleRecord, theme: string | null): Html =>
  article.text === ''
    ? html`<p dir="ltr" lang="en">No text could be read.</p>`
    : markedParagraphs(article.text, evidenceMarks(frame, article, 'text', theme));

const positionsOf = (frame: Frame, { positions, lang }: ArticleRecord): Html | string =>
  positions.length === 0
    ? ''
    : html`<h2>${counted(positions.length, 'position')}</h2>${positions.map(
        (p, i) => html`<div class="position"><h3>${stanceLine(frame, p)}</h3><blockquote${directed(lang)}>“${p.sentence}”</blockquote>
<p class="meta"><a href="#${evidenceAnchor(i)}">in the text</a> · rule ${p.rule}</p></div>`,
      )}`;

const entitiesOf = (frame: Frame, { mentions }: ArticleRecord): Html | string => {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  if (counts.size === 0) return '';
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return html`<section class="facet"><h2>Entities</h2><ul>${sorted.map(([entity, n]) => html`<li><a href="${searchUrl(condition('entity', entity))}">${frame.labels.entity(entity)}</a><span>${n}</span></li>`)}</ul></section>`;
};

/** Names are positions: those the outlet uses itself apart from those inside quotations. */
const namesOf = (frame: Frame, { mentions }: ArticleRecord): Html | string => {
  const used = new Map<string, { own: number; quoted: number }>();
  for (const { name, quoted } of mentions) {
    if (name === null) continue;
    const before = used.get(name) ?? { own: 0, quoted: 0 };
    used.set(name, { own: before.own + (quoted ? 0 : 1), quoted: before.quoted + (quoted ? 1 : 0) });
  }
  if (used.size === 0) return '';
  return html`<section class="facet"><h2>Names used</h2><ul>${[...used].map(
    ([name, { own, quoted }]) =>
      html`<li><a href="${searchUrl(condition('name', name))}">${frame.labels.name(name)}</a><span>${own}${quoted > 0 ? html` + ${quoted} quoted` : ''}</span></li>`,
  )}</ul></section>`;
};

/** Of an earlier text; the JSON has all of it. */
const SHOWN_CHARS = 20_000;

/** Earlier texts, and how often the page was read again. */
const revisionsOf = (frame: Frame, { revisions, lang, rereads, readAt, rereadsEnded }: ArticleRecord): Html | string => {
  if (rereads === 0 && revisions.length === 0 && rereadsEnded === null) return '';
  const read = html`<p class="meta">Read again ${counted(rereads, 'time')}${readAt === null ? '' : html`, last ${frame.moment(readAt)}`}, because the outlet’s feed showed another text.${rereadsEnded === null ? '' : ' It changes too often: later changes are not read.'}</p>`;
  const list = html`<ul>${revisions.map((r) => html`<li><details><summary>${r.revision}: <bdi${directed(lang)}>${r.title}</bdi> <span class="meta">until ${frame.moment(r.seenAt)}</span></summary><div class="text"${directed(lang)}>${markedParagraphs(r.text.slice(0, SHOWN_CHARS), [])}</div></details></li>`)}</ul>`;
  return html`<h2 id="revisions">${revisions.length === 0 ? 'No other text' : counted(revisions.length, 'earlier text')}</h2>${read}${revisions.length === 0 ? '' : list}`;
};

/** The feeds that show this article: one article, however many bring it. */
const sightingsOf = (frame: Frame, { sightings }: ArticleRecord): Html | string =>
  sightings.length === 0
    ? ''
    : html`<section class="facet"><h2>Seen in ${counted(sightings.length, 'feed')}</h2><ul>${sightings.map(({ feedId, seenAt }) => html`<li><a href="/sources#feed-${feedId}">${feedId}</a><span class="meta">${frame.moment(seenAt)}</span></li>`)}</ul></section>`;
