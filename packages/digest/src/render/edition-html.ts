// Over 100 lines because it is one document from masthead to footer, in the order a reader meets it.
import type { Edition, EditionStory, QuotedSentence } from '@corridor/model';
import { html } from 'hono/html';
import { byActor } from './by-actor.ts';
import { alertLines, coverageLines } from './coverage.ts';
import { type EditionLinks, editionUrls, overflow, searchUrl, storyUrl } from './edition-links.ts';
import { harmless } from './harmless.ts';
import {
  css,
  darkSheet,
  directed,
  type Html,
  link,
  overflowLine,
  quotation,
  quotedWords,
  section,
  small,
  sourceLine,
  unsubscribeLink,
} from './html-parts.ts';
import { quietDayLines, unreadFeedsLine } from './quiet-day.ts';
import { count, countsLine, isLeadTold, localTime, longDate, sidesLine, sizeLine, subjectOf, targetWords, titleWords } from './words.ts';

/**
 * The edition as one HTML document for mail and archive page: no images, no scripts, no referrer, right-to-left text right. Whatever
 * the articles hold is text here: markup is escaped, control characters and direction overrides are gone.
 */
export const renderEditionHtml = (edition: Edition, links: EditionLinks): string => document(harmless(edition), links);

const document = (edition: Edition, links: EditionLinks): string =>
  String(html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${subjectOf(edition)}</title>
<style>${darkSheet}</style>
</head>
<body style="${css.body}">
<div class="page" style="${css.page}">
${masthead(edition, links)}
${quietDayLines(edition).map((line) => html`<p style="${css.quiet}">${line}</p>`)}
${topLines(edition)}
${changes(edition, links)}
${positions(edition, links)}
${claims(edition, links)}
${themes(edition, links)}
${opinion(edition, links)}
${section('Coverage', [...coverageLines(edition.receipt).map((line) => small(line)), ...alerts(edition, links)])}
${footer(edition, links)}
</div>
</body>
</html>
`);

const alerts = ({ receipt }: Edition, links: EditionLinks): readonly Html[] =>
  alertLines(receipt, links).flatMap(({ label, lines, more }) => [
    small(`${label}:`),
    ...lines.map(({ source, words, url }) => small(html`<bdi>${link(url, source)}</bdi>, ${words}`)),
    ...(more > 0 ? [small(link(`${links.publicUrl}/sources`, count(more, 'more alert')))] : []),
  ]);

const masthead = (edition: Edition, links: EditionLinks): Html => {
  const { zone } = edition;
  const unread = unreadFeedsLine(edition);
  return html`<h1 style="${css.h1}">${edition.dossierTitle}</h1>
<p style="${css.words}">${longDate(edition.date)} (${zone})</p>
${small(`${countsLine(edition)}. Seen from ${localTime(edition.from, zone)} to ${localTime(edition.to, zone)}.`)}
${unread ? small(unread) : ''}
${small(html`Edition ${edition.id} · dossier ${edition.dossierVersion}${unsubscribeLink(links, 'unsubscribe')}`)}`;
};

const topLines = (edition: Edition): Html | '' =>
  section(
    'Top lines',
    edition.topLines.map((q) => quotation(q)),
  );

const storyTitle = (story: EditionStory, links: EditionLinks): Html =>
  html`<h3${directed(story.title.lang)} style="${css.h3}">${link(storyUrl(story, links), titleWords(story.title))}</h3>`;

type FullStory = EditionStory & { readonly newFacts?: readonly QuotedSentence[] };

const fullStory = (story: FullStory, edition: Edition, links: EditionLinks): Html => html`<div style="${css.item}">
${storyTitle(story, links)}${isLeadTold(story, edition) ? sourceLine(story.lead) : quotedWords(story.lead)}
${(story.newFacts ?? []).map((q) => html`${small('New:', q.lang)}${quotedWords(q)}`)}${small(`${sizeLine(story)} · ${sidesLine(story)}`, story.title.lang)}</div>`;

const quietStory = (story: EditionStory, links: EditionLinks): Html => html`<div style="${css.item}">
${storyTitle(story, links)}${sourceLine(story.title)}${small(`${sizeLine(story)} before, none in this window`, story.title.lang)}</div>`;

const changes = (edition: Edition, links: EditionLinks): Html => {
  const { newStories, grown, quiet } = edition.changed;
  const left = (name: 'newStories' | 'grown' | 'quiet'): Html | '' => overflowLine(overflow(edition, name, links));
  const full = (stories: readonly FullStory[]): readonly Html[] => stories.map((s) => fullStory(s, edition, links));
  return html`${section('New stories', full(newStories), left('newStories'))}
${section('Known stories with something new', full(grown), left('grown'))}
${section(
  'Gone quiet',
  quiet.map((s) => quietStory(s, links)),
  left('quiet'),
)}`;
};

const positions = (edition: Edition, links: EditionLinks): Html | '' =>
  section(
    'Positions by party',
    byActor(edition.positions).map(
      ([actor, own]) =>
        html`<h3 dir="auto" style="${css.h3}">${actor}</h3>${own.map((p) =>
          quotation(
            p,
            small(html`${p.stance} · ${targetWords(p.target)}${p.speaker === null ? '' : html` · <bdi>${p.speaker}</bdi>`}`, p.lang),
          ),
        )}`,
    ),
    overflowLine(overflow(edition, 'positions', links)),
  );

const claims = (edition: Edition, links: EditionLinks): Html | '' =>
  section(
    'Claims and responses',
    edition.claims.map(
      ({ claim, response }) =>
        html`${quotation(claim, small('Claim', claim.lang))}${quotation(response, small('Response', response.lang))}`,
    ),
    overflowLine(overflow(edition, 'claims', links)),
  );

const themeStory = (story: EditionStory, links: EditionLinks): Html => html`<li style="${css.listed}">
<div${directed(story.title.lang)}>${link(storyUrl(story, links), titleWords(story.title))}</div>
${small(html`<bdi>${link(story.title.url, story.title.sourceName)}</bdi>; ${sizeLine(story)}`, story.title.lang)}</li>`;

const themes = (edition: Edition, links: EditionLinks): Html | '' =>
  section(
    'By theme',
    edition.byTheme.map(({ name, stories, more, query }) => {
      const rest = more > 0 ? { words: `${count(more, 'more story', 'more stories')} in the archive`, url: searchUrl(query, links) } : null;
      return html`<h3 style="${css.h3}">${name}</h3>
<ul style="${css.list}">${stories.map((s) => themeStory(s, links))}${rest ? html`<li>${overflowLine(rest)}</li>` : ''}</ul>`;
    }),
  );

const opinion = (edition: Edition, links: EditionLinks): Html | '' =>
  section(
    'Opinion and analysis',
    edition.opinion.map((o) => {
      const title = html`<h3${directed(o.lang)} style="${css.h3}">${link(o.url, o.title)}</h3>${small(o.format, o.lang)}`;
      return o.title === o.sentence ? html`<div style="${css.item}">${title}${sourceLine(o)}</div>` : quotation(o, title);
    }),
    overflowLine(overflow(edition, 'opinion', links)),
  );

const footer = (edition: Edition, links: EditionLinks): Html => {
  const { page, json } = editionUrls(edition, links);
  return html`<h2 style="${css.h2}">How it was made</h2>
${small('Every sentence above is verbatim from the article it links to; everything else is a count. State media are labelled, not scored.')}
${small(html`${link(page, 'Permalink')} · ${link(json, 'JSON')}${unsubscribeLink(links, 'Unsubscribe')}`)}`;
};
