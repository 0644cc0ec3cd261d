import type { Edition, EditionStory, QuotedSentence, Side } from '@corridor/model';

/** Names of the sides as shown to a reader. */
export const sideNames: Readonly<Record<Side, string>> = {
  AM: 'Armenia',
  AZ: 'Azerbaijan',
  TR: 'Turkey',
  IR: 'Iran',
  RU: 'Russia',
  US: 'United States',
  GE: 'Georgia',
  EU: 'European Union',
  INT: 'International',
};

/** Addresses that an edition's links start with; `unsubscribeUrl` only in a mail to a subscriber. */
export interface EditionLinks {
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly unsubscribeUrl: string | null;
}

/** `1 article`, `2 articles`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Date and time of an instant in a zone, the zone named: `10 Aug 2025, 07:00 Asia/Yerevan`. */
export const localTime = (iso: string, zone: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(iso))} ${zone}`;

/** A local date in words: `Sunday, 10 August 2025`. */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** Outlet, side and ownership of a quotation: `Syunik Herald, Armenia, independent`. */
export const attribution = (q: QuotedSentence): string => `${q.sourceName}, ${sideNames[q.side]}, ${q.ownership}`;

/** Sides and counts of a story: `Armenia 2, Iran 1 · not seen in Turkey · no healthy source: Georgia`. */
export const sidesLine = (story: EditionStory): string => {
  const heard = Object.entries(story.sides).map(([side, n]) => `${sideNames[side as Side]} ${n}`);
  const parts = [heard.join(', ')];
  if (story.silentSides.length > 0) parts.push(`not seen in ${story.silentSides.map((s) => sideNames[s]).join(', ')}`);
  if (story.unheardSides.length > 0) parts.push(`no healthy source: ${story.unheardSides.map((s) => sideNames[s]).join(', ')}`);
  return parts.join(' · ');
};

/** Size of a story: `5 articles, 3 origins, 2 copies`. */
export const sizeLine = (story: EditionStory): string =>
  [
    count(story.articles, 'article'),
    count(story.origins, 'origin'),
    ...(story.copies > 0 ? [count(story.copies, 'copy', 'copies')] : []),
  ].join(', ');

/** Masthead counts: `12 articles, 5 stories, 11 of 12 sources healthy`. */
export const countsLine = (edition: Edition): string =>
  `${count(edition.articles, 'article')}, ${count(edition.stories, 'story', 'stories')}, ${edition.receipt.sourcesHealthy} of ${edition.receipt.sources} sources healthy`;

/** The two lines of a day with nothing new: why it is empty, and that it is not broken (or that it is). */
export const emptyLine = (edition: Edition): string =>
  edition.receipt.feedsHealthy === 0
    ? 'No feed could be read in this window, so nothing can be said about the day.'
    : `No article on the deal was seen in this window; ${edition.receipt.seen} other articles were read.`;

/** True when no article on the deal was seen. */
export const isEmpty = (edition: Edition): boolean => edition.articles === 0;

/** Subject of the mail: `TRIPP watch, 10 August 2025: 12 articles, 5 stories`. */
export const subjectOf = (edition: Edition): string => {
  const date = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${edition.date}T00:00:00Z`),
  );
  const news = isEmpty(edition) ? 'nothing new' : `${count(edition.articles, 'article')}, ${count(edition.stories, 'story', 'stories')}`;
  return `${edition.dossierTitle}, ${date}: ${news}`;
};
