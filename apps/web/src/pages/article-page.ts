import type { ArticleRecord } from '@corridor/archive';
import type { EvidenceField } from '@corridor/model';
import { html } from 'hono/html';
import { articleMeta } from './article-line.ts';
import { directed, type Html, type PageHead, page, searchUrl } from './layout.ts';
import { markedText, type TextMark } from './marked-text.ts';

/** One article with its evidence marked, its positions, and the explanation of its tags. */
export const articlePage = (head: PageHead, article: ArticleRecord, zone: string, explanation: string, theme: string | null): Html =>
  page(
    { ...head, title: article.title },
    html`<h1${directed(article.lang)}>${markedText(article.title, marksOf(article, 'title', theme))}</h1>
${articleMeta(article, zone)}
${article.byline ? html`<p class="meta" dir="auto">${article.byline}</p>` : ''}
<p class="meta">${article.relevance ?? article.state}${article.format ? html` · ${article.format}` : ''} · article #${article.id}${article.dossierVersion ? html` · tagged by ${article.dossierVersion}, engine ${article.engineVersion}` : ''}${article.reason ? html` · ${article.reason}` : ''}</p>
<div class="cols"><div><section class="text" aria-label="Text"${directed(article.lang)}>${paragraphs(article, theme)}</section>
${positionsOf(article)}
<h2>Why these tags</h2><details><summary>Rules that fired and rules that nearly did</summary><pre class="explain" dir="auto">${explanation}</pre></details>
${revisionsOf(article, zone)}</div>
<aside aria-label="Tags">${tagsOf(article)}${entitiesOf(article)}</aside></div>`,
  );

const marksOf = (article: ArticleRecord, field: EvidenceField, theme: string | null): readonly TextMark[] => [
  ...article.mentions
    .filter((m) => m.field === field)
    .map((m) => ({
      start: m.start,
      end: m.end,
      kind: 'entity' as const,
      label: m.metonym ? `${m.entity}, acting for ${m.metonym}` : m.entity,
    })),
  ...article.positions
    .filter((p) => p.field === field)
    .map((p) => ({ start: p.start, end: p.end, kind: 'position' as const, label: `${p.actor} ${p.stance} ${p.target}` })),
  ...article.tags
    .filter((t) => theme === null || t.theme === theme)
    .flatMap((t) =>
      t.evidence
        .filter((e) => e.field === field)
        .map((e) => ({ start: e.start, end: e.end, kind: 'theme' as const, label: `theme ${t.theme}` })),
    ),
];

const paragraphs = (article: ArticleRecord, theme: string | null): Html => {
  const marks = marksOf(article, 'text', theme);
  const pieces = [...article.text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return html`${pieces.map(({ start, end }) => html`<p>${markedText(article.text.slice(start, end), within(marks, start, end))}</p>`)}`;
};

const within = (marks: readonly TextMark[], start: number, end: number): readonly TextMark[] =>
  marks
    .filter((m) => m.start < end && m.end > start)
    .map((m) => ({ ...m, start: Math.max(m.start, start) - start, end: Math.min(m.end, end) - start }));

const positionsOf = (article: ArticleRecord): Html | string =>
  article.positions.length === 0
    ? ''
    : html`<h2>Positions</h2>${article.positions.map((p) => html`<p><strong>${p.actor}</strong> ${p.stance} <strong>${p.target}</strong>${p.speaker ? html` <bdi class="meta">(${p.speaker})</bdi>` : ''} <span class="meta">rule ${p.rule}</span></p><blockquote${directed(article.lang)}>“${p.sentence}”</blockquote>`)}`;

const tagsOf = (article: ArticleRecord): Html =>
  html`<section class="facet"><h2>Themes</h2><ul>${article.tags.map(
    (t) =>
      html`<li><a href="/articles/${article.id}?theme=${encodeURIComponent(t.theme)}" title="${t.rules.join(', ')}">${t.theme}</a><span>${t.score.toFixed(2)}</span></li>`,
  )}</ul></section>`;

const entitiesOf = (article: ArticleRecord): Html => {
  const counts = new Map<string, number>();
  for (const { entity } of article.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return html`<section class="facet"><h2>Entities</h2><ul>${sorted.map(([entity, n]) => html`<li><a href="${searchUrl(`entity:${entity}`)}">${entity}</a><span>${n}</span></li>`)}</ul></section>`;
};

const revisionsOf = (article: ArticleRecord, zone: string): Html | string =>
  article.revisions.length < 2
    ? ''
    : html`<h2>Revisions</h2><ul>${article.revisions.map((r) => html`<li>${r.revision}: <span${directed(article.lang)}>${r.title}</span> <span class="meta">seen ${new Date(r.seenAt).toLocaleString('en-GB', { timeZone: zone })}</span></li>`)}</ul>`;
