// Over 100 lines because it is one document from masthead to footer, in the order a reader meets it.
import { type Edition, type EditionStory, isRightToLeft, type QuotedSentence } from '@corridor/model';
import { html, raw } from 'hono/html';
import {
  attribution,
  count,
  countsLine,
  type EditionLinks,
  emptyLine,
  isEmpty,
  localTime,
  longDate,
  sideNames,
  sidesLine,
  sizeLine,
  subjectOf,
} from './words.ts';

type Html = ReturnType<typeof html>;

/** Styles stand in the elements because mail readers drop style sheets; the sheet in the head only adds the dark mode. */
const css = {
  body: 'margin:0;padding:0;background:#f6f5f1;color:#1d1d1b;font:16px/1.5 Georgia,"Noto Serif",serif',
  page: 'max-width:680px;margin:0 auto;padding:20px 16px',
  h1: 'font-size:24px;line-height:1.25;margin:0 0 4px',
  h2: 'font-size:18px;line-height:1.3;margin:28px 0 8px;padding-top:8px;border-top:2px solid #1d1d1b',
  h3: 'font-size:16px;line-height:1.35;margin:18px 0 4px',
  quote: 'margin:4px 0 0',
  small: 'font:13px/1.45 system-ui,"Segoe UI",sans-serif;color:#55534c;margin:2px 0 0',
  link: 'color:#0b4f8a',
  list: 'margin:4px 0 0;padding:0;list-style:none',
  item: 'margin:0 0 14px',
} as const;

const dark = raw(
  '@media (prefers-color-scheme:dark){body,.page{background:#181816!important;color:#ecebe6!important}.small{color:#b5b3ab!important}a{color:#8ec5ff!important}h2{border-color:#ecebe6!important}}',
);

/** The edition as one HTML document for mail and archive page: no images, no scripts, no referrer, right-to-left text right. */
export const renderEditionHtml = (edition: Edition, links: EditionLinks): string =>
  String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${subjectOf(edition)}</title>
<style>${dark}</style>
</head>
<body style="${raw(css.body.replaceAll('"', "'"))}">
<div class="page" style="${css.page}">
${masthead(edition, links)}
${isEmpty(edition) ? html`<p>${emptyLine(edition)}</p>` : topLines(edition)}
${changes(edition, links)}
${positions(edition)}
${claims(edition)}
${themes(edition, links)}
${opinion(edition)}
${coverage(edition)}
${footer(edition, links)}
</div>
</body>
</html>
`);

const small = (content: Html | string): Html => html`<p class="small" style="${raw(css.small.replaceAll('"', "'"))}">${content}</p>`;
const link = (url: string, words: Html | string): Html =>
  html`<a href="${webAddress(url)}" rel="noopener noreferrer" style="${css.link}">${words}</a>`;
const section = (title: string, items: readonly Html[]): Html | '' =>
  items.length === 0 ? '' : html`<h2 style="${css.h2}">${title}</h2>${items}`;
const directed = (lang: string): Html => (isRightToLeft(lang) ? html` lang="${lang}" dir="rtl"` : html` lang="${lang}" dir="ltr"`);
const storyUrl = (story: EditionStory, links: EditionLinks): string => `${links.publicUrl}/stories/${encodeURIComponent(story.storyId)}`;

/** Only web addresses become links, whatever a feed said. */
const webAddress = (url: string): string => (/^https?:\/\//i.test(url) ? url : '#');

const quoted = (q: QuotedSentence, label: Html | string = ''): Html => html`<div style="${css.item}">
${label}<p${directed(q.lang)} style="${css.quote}">“${q.sentence}”</p>
${small(html`<bdi>${link(q.url, q.sourceName)}</bdi>, ${sideNames[q.side]}, ${q.ownership}`)}</div>`;

const masthead = (edition: Edition, links: EditionLinks): Html => html`<h1 style="${css.h1}">${edition.dossierTitle}</h1>
<p style="margin:0">${longDate(edition.date)} (${edition.zone})</p>
${small(html`${countsLine(edition)}. Seen from ${localTime(edition.from, edition.zone)} to ${localTime(edition.to, edition.zone)}.`)}
${small(html`Edition ${edition.id} · dossier ${edition.dossierVersion}${links.unsubscribeUrl ? html` · ${link(links.unsubscribeUrl, 'unsubscribe')}` : ''}`)}`;

const topLines = (edition: Edition): Html | '' =>
  section(
    'Top lines',
    edition.topLines.map((q) => quoted(q)),
  );

const fullStory = (story: EditionStory, links: EditionLinks, extra: readonly Html[] = []): Html => html`<div style="${css.item}">
<h3${directed(story.title.lang)} style="${css.h3}">${link(storyUrl(story, links), story.title.sentence)}</h3>
${story.lead.sentence === story.title.sentence ? small(attribution(story.lead)) : quoted(story.lead)}
${small(`${sizeLine(story)} · ${sidesLine(story)}`)}${extra}</div>`;

const changes = (edition: Edition, links: EditionLinks): Html => {
  const { newStories, grown, quiet } = edition.changed;
  return html`${section(
    'New stories',
    newStories.map((s) => fullStory(s, links)),
  )}
${section(
  'Known stories with something new',
  grown.map((s) =>
    fullStory(
      s,
      links,
      s.newFacts.map((q) => quoted(q, small('New in this story:'))),
    ),
  ),
)}
${section(
  'Gone quiet',
  quiet.map(
    (s) =>
      html`<p${directed(s.title.lang)} style="${css.quote}">${link(storyUrl(s, links), s.title.sentence)}</p>${small(`${sizeLine(s)} before, none in this window`)}`,
  ),
)}`;
};

const positions = (edition: Edition): Html | '' =>
  section(
    'Positions by party',
    edition.positions.map((p) =>
      quoted(
        p,
        html`<h3 style="${css.h3}">${p.actorName} · ${p.stance} · ${p.target}${p.speaker ? html` <span class="small" dir="auto">(${p.speaker})</span>` : ''}</h3>`,
      ),
    ),
  );

const claims = (edition: Edition): Html | '' =>
  section(
    'Claims and responses',
    edition.claims.map(({ claim, response }) => html`${quoted(claim, small('Claim'))}${quoted(response, small('Response'))}`),
  );

const themes = (edition: Edition, links: EditionLinks): Html | '' =>
  section(
    'By theme',
    edition.byTheme.map(
      ({ name, stories, more, query }) =>
        html`<h3 style="${css.h3}">${name}</h3><ul style="${css.list}">${stories.map(
          (s) =>
            html`<li${directed(s.title.lang)}>${link(storyUrl(s, links), s.title.sentence)} <span class="small" dir="ltr">${s.title.sourceName}; ${sizeLine(s)}</span></li>`,
        )}${more > 0 ? html`<li>${link(`${links.publicUrl}/?q=${encodeURIComponent(query)}`, `${count(more, 'more story', 'more stories')} in the archive`)}</li>` : ''}</ul>`,
    ),
  );

const opinion = (edition: Edition): Html | '' =>
  section(
    'Opinion and analysis',
    edition.opinion.map((o) => quoted(o, html`<h3${directed(o.lang)} style="${css.h3}">${o.title}</h3>${small(o.format)}`)),
  );

const coverage = ({ receipt: r }: Edition): Html => html`<h2 style="${css.h2}">Coverage</h2>
${small(`${r.feedsHealthy} of ${r.feedsTried} feeds healthy; ${count(r.seen, 'article')} seen, ${r.extracted} extracted, ${r.tagged} tagged, ${r.relevant} on the deal.`)}
${small(r.bySide.map((s) => `${sideNames[s.side]} ${s.healthy}/${s.sources} sources, ${count(s.articles, 'article')}`).join(' · '))}
${r.dropped.length > 0 ? small(`Left out: ${r.dropped.map((d) => `${d.articles} ${d.reason}`).join(', ')}.`) : ''}
${r.unhealthy.length > 0 ? small(`Not healthy: ${r.unhealthy.map((u) => `${u.sourceName} (${u.verdict})`).join(', ')}.`) : ''}`;

const footer = (edition: Edition, links: EditionLinks): Html => html`<h2 style="${css.h2}">How it was made</h2>
${small('Every sentence above is verbatim from the article it links to; everything else is a count. State media are labelled, not scored.')}
${small(
  html`${link(`${links.publicUrl}/editions/${encodeURIComponent(edition.id)}`, 'Permalink')} · ${link(`${links.publicUrl}/api/v1/editions/${encodeURIComponent(edition.id)}`, 'JSON')}${
    links.unsubscribeUrl ? html` · ${link(links.unsubscribeUrl, 'Unsubscribe')}` : ''
  }`,
)}`;
