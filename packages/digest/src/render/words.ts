import { type Edition, type EditionStory, type QuotedSentence, type Side, sides } from '@corridor/model';

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

/** `1 article`, `2 articles`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Date and time of an instant in a zone: `10 Aug 2025, 07:00`. */
export const localTime = (iso: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));

/** A local date in words: `Sunday, 10 August 2025`; without its weekday where asked. */
export const longDate = (date: string, weekday = true): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${date}T00:00:00Z`));

const guillemets = ['«', '»'] as const;
const marks: Readonly<Record<string, readonly [string, string]>> = {
  hy: guillemets,
  ru: guillemets,
  fa: guillemets,
  az: guillemets,
  ka: ['„', '“'],
};

/** A quotation in the quotation marks of its language; points show that its sentence goes on. */
export const inQuotes = (q: Pick<QuotedSentence, 'sentence' | 'lang' | 'isCut'>): string => {
  const [open, close] = marks[q.lang.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${open}${q.sentence}${q.isCut ? ' …' : ''}${close}`;
};

/** A title; points show that it goes on. */
export const titleWords = (q: QuotedSentence): string => `${q.sentence}${q.isCut ? ' …' : ''}`;

/** Outlet, side and ownership of a quotation: `Syunik Herald, Armenia, independent`. */
export const attribution = (q: QuotedSentence): string => `${q.sourceName}, ${sideNames[q.side]}, ${q.ownership}`;

/**
 * Sides of a story: `Armenia 2, Iran 1 · silent: Turkey · no healthy source: Georgia`. One article alone is no story that others could
 * be silent on, so it only says where it is from.
 */
export const sidesLine = (story: EditionStory): string => {
  const heard = sides.filter((side) => story.sides[side] !== undefined);
  if (story.articles === 1) return heard.map((side) => sideNames[side]).join(', ');
  const parts = [heard.map((side) => `${sideNames[side]} ${story.sides[side]}`).join(', ')];
  if (story.silentSides.length > 0) parts.push(`silent: ${namesOf(story.silentSides)}`);
  if (story.unheardSides.length > 0) parts.push(`no healthy source: ${namesOf(story.unheardSides)}`);
  return parts.join(' · ');
};

const namesOf = (some: readonly Side[]): string =>
  sides
    .filter((side) => some.includes(side))
    .map((side) => sideNames[side])
    .join(', ');

/** Size of a story: `5 articles, 3 origins, 2 copies`; one article alone is just that. */
export const sizeLine = (story: EditionStory): string => {
  if (story.origins === 0) return `${count(story.articles, 'article')}, all copies of earlier ones`;
  const parts = [count(story.articles, 'article')];
  if (story.articles > 1) parts.push(count(story.origins, 'origin'));
  if (story.copies > 0) parts.push(count(story.copies, 'copy', 'copies'));
  return parts.join(', ');
};

/** Masthead counts: `12 articles, 5 stories, 11 of 12 sources healthy`. */
export const countsLine = ({ articles, stories, receipt }: Edition): string =>
  `${count(articles, 'article')}, ${count(stories, 'story', 'stories')}, ${receipt.sourcesHealthy} of ${count(receipt.sources, 'source')} healthy`;

/** True when the lead was read before the story: among the top lines, as a new fact, or as its title. */
export const isLeadTold = (story: EditionStory & { readonly newFacts?: readonly QuotedSentence[] }, edition: Edition): boolean =>
  [story.title, ...edition.topLines, ...(story.newFacts ?? [])].some((q) => q.sentence === story.lead.sentence);

/** A target of positions as words: `peace-accord` is `peace accord`. */
export const targetWords = (target: string): string => target.replaceAll('-', ' ');

/** Subject of the mail: `TRIPP watch, 10 August 2025: 12 articles, 5 stories`. */
export const subjectOf = (edition: Edition): string => {
  const news =
    edition.articles === 0 ? 'nothing new' : `${count(edition.articles, 'article')}, ${count(edition.stories, 'story', 'stories')}`;
  return `${edition.dossierTitle}, ${longDate(edition.date, false)}: ${news}`;
};
