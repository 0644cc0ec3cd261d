// Over 100 lines because it is one text from masthead to footer, in the order a reader meets it.
import type { Edition, EditionStory, QuotedSentence } from '@corridor/model';
import { byActor } from './by-actor.ts';
import { alertLines, coverageLines } from './coverage.ts';
import { type EditionLinks, editionUrls, overflow, searchUrl, storyUrl } from './edition-links.ts';
import { harmless } from './harmless.ts';
import { quietDayLines, unreadFeedsLine } from './quiet-day.ts';
import {
  attribution,
  count,
  countsLine,
  inQuotes,
  isLeadTold,
  localTime,
  longDate,
  sidesLine,
  sizeLine,
  subjectOf,
  targetWords,
  titleWords,
} from './words.ts';
import { WIDTH, wrap } from './wrap.ts';

/** The edition as plain text, for the `text/plain` part and the terminal: lines of at most 78 characters but for addresses and long words. */
export const renderEditionText = (edition: Edition, links: EditionLinks): string => text(harmless(edition), links);

const text = (edition: Edition, links: EditionLinks): string =>
  [
    masthead(edition, links),
    quietDayLines(edition)
      .map((line) => wrap(line))
      .join('\n'),
    section(
      'Top lines',
      edition.topLines.map((q) => quoted(q)),
    ),
    changes(edition, links),
    positions(edition, links),
    claims(edition, links),
    themes(edition, links),
    opinion(edition, links),
    section('Coverage', [[...coverageLines(edition.receipt).map((line) => wrap(line)), ...alerts(edition, links)].join('\n')]),
    footer(edition, links),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

const heading = (title: string): string => `${title.toUpperCase()}\n${'-'.repeat(title.length)}`;
const section = (title: string, items: readonly string[], left: ReturnType<typeof overflow> = null): string => {
  const all = [...items, ...(left ? [`${left.words}:\n  ${left.url}`] : [])];
  return all.length === 0 ? '' : [heading(title), ...all].join('\n\n');
};

const alerts = ({ receipt }: Edition, links: EditionLinks): readonly string[] =>
  alertLines(receipt, links).flatMap(({ label, lines, more }) => [
    `${label}:`,
    ...lines.flatMap(({ source, words, url }) => [wrap(`- ${source}, ${words}`), `  ${url}`]),
    ...(more > 0 ? [`- ${count(more, 'more alert')}:`, `  ${links.publicUrl}/sources`] : []),
  ]);

const masthead = (edition: Edition, { unsubscribeUrl }: EditionLinks): string => {
  const subject = subjectOf(edition);
  const unread = unreadFeedsLine(edition);
  return [
    wrap(subject),
    '='.repeat(Math.min(WIDTH, subject.length)),
    `${longDate(edition.date)} (${edition.zone})`,
    wrap(`Seen from ${localTime(edition.from, edition.zone)} to ${localTime(edition.to, edition.zone)}`),
    countsLine(edition),
    ...(unread ? [wrap(unread)] : []),
    wrap(`Edition ${edition.id} · dossier ${edition.dossierVersion}`),
    ...(unsubscribeUrl ? [`Unsubscribe: ${unsubscribeUrl}`] : []),
  ].join('\n');
};

// A quotation begins its own line, so that readers lay out right-to-left text by its first letter.
const quoted = (q: QuotedSentence, label = ''): string =>
  [...(label ? [wrap(label)] : []), wrap(inQuotes(q)), wrap(attribution(q), '  '), `  ${q.url}`].join('\n');

type FullStory = EditionStory & { readonly newFacts?: readonly QuotedSentence[] };

const fullStory = (story: FullStory, edition: Edition, links: EditionLinks): string =>
  [
    wrap(`* ${titleWords(story.title)}`),
    ...(isLeadTold(story, edition) ? [wrap(attribution(story.lead), '  '), `  ${story.lead.url}`] : [quoted(story.lead)]),
    ...(story.newFacts ?? []).map((q) => quoted(q, '  New:')),
    wrap(`${sizeLine(story)} · ${sidesLine(story)}`, '  '),
    `  ${storyUrl(story, links)}`,
  ].join('\n');

const quietStory = (story: EditionStory, links: EditionLinks): string =>
  [
    wrap(`* ${titleWords(story.title)}`),
    wrap(attribution(story.title), '  '),
    `  ${sizeLine(story)} before, none in this window`,
    `  ${storyUrl(story, links)}`,
  ].join('\n');

const changes = (edition: Edition, links: EditionLinks): string => {
  const { newStories, grown, quiet } = edition.changed;
  const full = (stories: readonly FullStory[]): readonly string[] => stories.map((s) => fullStory(s, edition, links));
  return [
    section('New stories', full(newStories), overflow(edition, 'newStories', links)),
    section('Known stories with something new', full(grown), overflow(edition, 'grown', links)),
    section(
      'Gone quiet',
      quiet.map((s) => quietStory(s, links)),
      overflow(edition, 'quiet', links),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const positions = (edition: Edition, links: EditionLinks): string =>
  section(
    'Positions by party',
    byActor(edition.positions).flatMap(([actor, own]) =>
      own.map((p) => quoted(p, `${actor} · ${p.stance} · ${targetWords(p.target)}${p.speaker === null ? '' : ` · ${p.speaker}`}`)),
    ),
    overflow(edition, 'positions', links),
  );

const claims = (edition: Edition, links: EditionLinks): string =>
  section(
    'Claims and responses',
    edition.claims.map(({ claim, response }) => `${quoted(claim, 'Claim')}\n${quoted(response, 'Response')}`),
    overflow(edition, 'claims', links),
  );

const themes = (edition: Edition, links: EditionLinks): string =>
  section(
    'By theme',
    edition.byTheme.map(({ name, stories, more, query }) =>
      [
        name,
        ...stories.map((s) => `${wrap(`* ${titleWords(s.title)} (${s.title.sourceName}; ${sizeLine(s)})`)}\n  ${s.title.url}`),
        ...(more > 0 ? [`  ${count(more, 'more story', 'more stories')} in the archive:\n  ${searchUrl(query, links)}`] : []),
      ].join('\n'),
    ),
  );

const opinion = (edition: Edition, links: EditionLinks): string =>
  section(
    'Opinion and analysis',
    edition.opinion.map((o) => quoted(o, `* ${o.title} (${o.format})`)),
    overflow(edition, 'opinion', links),
  );

const footer = (edition: Edition, links: EditionLinks): string => {
  const { page, json } = editionUrls(edition, links);
  return [
    wrap(
      'How it was made: every sentence above is verbatim from the article it links to, everything else is a count. State media are labelled, not scored.',
    ),
    `Permalink: ${page}`,
    `JSON: ${json}`,
    ...(links.unsubscribeUrl ? [`Unsubscribe: ${links.unsubscribeUrl}`] : []),
  ].join('\n');
};
