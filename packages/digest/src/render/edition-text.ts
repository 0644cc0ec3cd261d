import type { Edition, EditionStory, QuotedSentence } from '@corridor/model';
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

const WIDTH = 78;

/** The edition as plain text, for the `text/plain` part and the terminal: lines of at most 78 characters but for addresses. */
export const renderEditionText = (edition: Edition, links: EditionLinks): string =>
  [
    masthead(edition),
    ...(isEmpty(edition) ? [wrap(emptyLine(edition))] : [topLines(edition)]),
    changes(edition, links),
    positions(edition),
    claims(edition),
    themes(edition, links),
    opinion(edition),
    receipt(edition),
    footer(edition, links),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

const heading = (title: string): string => `${title.toUpperCase()}\n${'-'.repeat(title.length)}`;
const section = (title: string, items: readonly string[]): string => (items.length === 0 ? '' : [heading(title), ...items].join('\n\n'));

const masthead = (edition: Edition): string =>
  [
    subjectOf(edition),
    '='.repeat(Math.min(WIDTH, subjectOf(edition).length)),
    `${longDate(edition.date)} (${edition.zone})`,
    `Seen from ${localTime(edition.from, edition.zone)}`,
    `       to ${localTime(edition.to, edition.zone)}`,
    countsLine(edition),
    `Edition ${edition.id} · dossier ${edition.dossierVersion}`,
  ].join('\n');

const quoted = (q: QuotedSentence, before = ''): string => `${wrap(`${before}“${q.sentence}”`)}\n  ${attribution(q)}\n  ${q.url}`;
const topLines = (edition: Edition): string =>
  section(
    'Top lines',
    edition.topLines.map((q) => quoted(q)),
  );

const fullStory = (story: EditionStory, links: EditionLinks): string =>
  [
    wrap(`* ${story.title.sentence}`),
    quoted(story.lead),
    `  ${sizeLine(story)}`,
    wrap(sidesLine(story), '  '),
    `  ${links.publicUrl}/stories/${encodeURIComponent(story.storyId)}`,
  ].join('\n');

const changes = (edition: Edition, links: EditionLinks): string => {
  const { newStories, grown, quiet } = edition.changed;
  return [
    section(
      'New stories',
      newStories.map((s) => fullStory(s, links)),
    ),
    section(
      'Known stories with something new',
      grown.map((s) => [fullStory(s, links), ...s.newFacts.map((q) => quoted(q, 'New: '))].join('\n')),
    ),
    section(
      'Gone quiet',
      quiet.map((s) => wrap(`* ${s.title.sentence} (${sizeLine(s)} before)`)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const positions = (edition: Edition): string =>
  section(
    'Positions by party',
    edition.positions.map((p) => quoted(p, `${p.actorName} · ${p.stance} · ${p.target}${p.speaker ? ` (${p.speaker})` : ''}: `)),
  );

const claims = (edition: Edition): string =>
  section(
    'Claims and responses',
    edition.claims.map(({ claim, response }) => `${quoted(claim, 'Claim: ')}\n${quoted(response, 'Response: ')}`),
  );

const themes = (edition: Edition, links: EditionLinks): string =>
  section(
    'By theme',
    edition.byTheme.map(({ name, stories, more, query }) =>
      [
        name,
        ...stories.map((s) => wrap(`* ${s.title.sentence} (${s.title.sourceName}; ${sizeLine(s)})`)),
        ...(more > 0 ? [`  and ${count(more, 'more story', 'more stories')}: ${links.publicUrl}/?q=${encodeURIComponent(query)}`] : []),
      ].join('\n'),
    ),
  );

const opinion = (edition: Edition): string =>
  section(
    'Opinion and analysis',
    edition.opinion.map((o) => `${wrap(`* ${o.title} (${o.format})`)}\n${quoted(o)}`),
  );

const receipt = ({ receipt: r }: Edition): string =>
  section('Coverage', [
    [
      `${r.feedsHealthy} of ${r.feedsTried} feeds healthy; ${count(r.seen, 'article')} seen, ${r.extracted} extracted, ${r.tagged} tagged, ${r.relevant} on the deal`,
      ...r.bySide.map(
        (s) => `  ${sideNames[s.side]}: ${s.healthy} of ${count(s.sources, 'source')} healthy, ${count(s.articles, 'article')}`,
      ),
      ...r.dropped.map((d) => `  left out: ${d.articles} (${d.reason})`),
      ...r.unhealthy.map((u) => `  not healthy: ${u.sourceName} (${u.feedId}), ${u.verdict}`),
    ].join('\n'),
  ]);

const footer = (edition: Edition, links: EditionLinks): string =>
  [
    wrap(
      'How it was made: every sentence above is verbatim from the article it links to, everything else is a count. State media are labelled, not scored.',
    ),
    `Permalink: ${links.publicUrl}/editions/${encodeURIComponent(edition.id)}`,
    `JSON: ${links.publicUrl}/api/v1/editions/${encodeURIComponent(edition.id)}`,
    ...(links.unsubscribeUrl ? [`Unsubscribe: ${links.unsubscribeUrl}`] : []),
  ].join('\n');

/** Breaks a text at spaces; a word longer than the line stays whole. */
const wrap = (text: string, indent = ''): string => {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = `${indent || '  '}${word}`;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
};
