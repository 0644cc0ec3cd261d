import { createHash } from 'node:crypto';
import type { Edition, EditionPosition, EditionStory, QuotedSentence } from '@corridor/model';
import type { EditionArticle, EditionInput, TextSpan } from './edition-input.ts';
import { editionStory, type GatheredStory, gatherStories } from './edition-stories.ts';
import { leadSentence } from './lead-sentence.ts';
import { quote, quotePosition, quoteSpan } from './quote.ts';

/** Limits of one edition: what a reader takes in over a coffee (PRODUCT: 3–5 top lines, at most 12 full stories, 3 a theme). */
const TOP_LINES = 5;
const FULL_STORIES = 12;
const GROWN_STORIES = 5;
const QUIET_STORIES = 5;
const POSITIONS = 12;
const CLAIMS = 4;
const OPINIONS = 6;
const STORIES_PER_THEME = 3;

/**
 * Composes one edition from what was seen in its window. Pure: the same input gives the same edition. Every sentence is verbatim and
 * linked, everything else is a count. The id names dossier, date, zone and selection, so composing twice gives the same id.
 */
export const composeEdition = (input: EditionInput): Edition => {
  const wanted = input.articles.filter((a) => isWanted(a, input));
  const byId = new Map([...input.earlier, ...input.articles].map((a) => [a.id, a]));
  const gathered = gatherStories(wanted.filter((a) => !isComment(a)));
  const known = new Set(input.earlier.map(storyOf));
  const show = (story: GatheredStory): EditionStory | null => editionStory(story, input.receipt, input.languages);
  const fresh = gathered.filter((s) => !known.has(s.id));
  const grown = gathered.filter((s) => known.has(s.id));
  return {
    ...mastheadOf(input),
    articles: wanted.length,
    stories: gathered.length,
    topLines: topLines(gathered, input),
    changed: {
      newStories: fresh
        .map(show)
        .filter((s) => s !== null)
        .slice(0, FULL_STORIES - GROWN_STORIES),
      grown: grown.flatMap((story) => grownStory(show(story), quoteAll(byId, input.facts.get(story.id)))).slice(0, GROWN_STORIES),
      quiet: quietStories(input, new Set(wanted.map(storyOf)))
        .map(show)
        .filter((s) => s !== null)
        .slice(0, QUIET_STORIES),
    },
    positions: positionsOf(wanted, input),
    claims: input.claims.flatMap(({ claim, response }) => pairOf(quoteSpan(byId, claim), quoteSpan(byId, response))).slice(0, CLAIMS),
    byTheme: themesOf(gathered, input, show),
    opinion: opinionsOf(wanted),
    receipt: input.receipt,
  };
};

const isComment = (a: EditionArticle): boolean => a.format === 'opinion' || a.format === 'analysis';
const storyOf = (a: EditionArticle): string => a.storyId ?? `a${a.id}`;

const isWanted = (a: EditionArticle, input: EditionInput): boolean =>
  a.relevance !== null &&
  a.relevance !== 'none' &&
  (input.languages.length === 0 || input.languages.includes(a.lang)) &&
  (input.themes.length === 0 || a.tags.some((t) => input.themes.includes(t.theme)));

const mastheadOf = (input: EditionInput) => {
  const selection = JSON.stringify([input.languages.toSorted(), input.themes.toSorted(), input.to]);
  const mark = createHash('sha256').update(selection).digest('hex').slice(0, 8);
  const { id, title, version, engineVersion } = input.dossier;
  const { date, zone, from, to, composedAt } = input;
  const place = zone.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `${id}-${date}-${place}-${mark}`,
    dossierId: id,
    dossierTitle: title,
    dossierVersion: version,
    engineVersion,
    date,
    zone,
    from,
    to,
    composedAt,
  };
};

/** Leads of the most important stories, no two from one outlet where others can be had. */
const topLines = (stories: readonly GatheredStory[], input: EditionInput): readonly QuotedSentence[] => {
  const leads = stories.map((s) => editionStory(s, input.receipt, input.languages)?.lead).filter((l) => l !== undefined);
  const first = leads.filter((lead, i) => leads.findIndex((other) => other.sourceId === lead.sourceId) === i);
  return [...first, ...leads.filter((lead) => !first.includes(lead))].slice(0, TOP_LINES);
};

const grownStory = (story: EditionStory | null, newFacts: readonly QuotedSentence[]) =>
  story && newFacts.length > 0 ? [{ ...story, newFacts }] : [];

const quoteAll = (byId: ReadonlyMap<number, EditionArticle>, spans: readonly TextSpan[] | undefined): readonly QuotedSentence[] =>
  (spans ?? []).map((span) => quoteSpan(byId, span)).filter((q) => q !== null);

const pairOf = (claim: QuotedSentence | null, response: QuotedSentence | null) => (claim && response ? [{ claim, response }] : []);

/** Stories of the window before, of the same length, that nobody wrote about in this one. */
const quietStories = (input: EditionInput, alive: ReadonlySet<string>): readonly GatheredStory[] => {
  const length = Date.parse(input.to) - Date.parse(input.from);
  const since = Date.parse(input.from) - length;
  const before = input.earlier.filter(
    (a) => Date.parse(a.publishedAt) >= since && isWanted(a, input) && !isComment(a) && !alive.has(storyOf(a)),
  );
  return gatherStories(before).filter((s) => s.articles.length > 1);
};

/** One sentence per actor, stance and target: of an origin before a copy, the latest first; states in alphabetical order, then others. */
const positionsOf = (articles: readonly EditionArticle[], input: EditionInput): readonly EditionPosition[] => {
  const found = articles
    .filter((a) => a.copyOf === null)
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    .flatMap((a) => a.positions.map((p) => quotePosition(a, p, input.dossier.actors.get(p.actor) ?? p.actor)))
    .filter((p) => p !== null);
  const once = new Map(found.toReversed().map((p) => [`${p.actor}|${p.stance}|${p.target}`, p]));
  const isState = (p: EditionPosition): number => (input.dossier.actors.has(p.actor) ? 0 : 1);
  return [...once.values()]
    .toSorted((a, b) => isState(a) - isState(b) || a.actorName.localeCompare(b.actorName, 'en') || a.target.localeCompare(b.target, 'en'))
    .slice(0, POSITIONS);
};

const themesOf = (
  stories: readonly GatheredStory[],
  input: EditionInput,
  show: (story: GatheredStory) => EditionStory | null,
): Edition['byTheme'] =>
  input.dossier.themes
    .filter(({ id }) => input.themes.length === 0 || input.themes.includes(id))
    .map(({ id, name }) => {
      const own = stories.filter((s) => s.articles.some((a) => a.tags.some((t) => t.theme === id)));
      const shown = own
        .slice(0, STORIES_PER_THEME)
        .map(show)
        .filter((s) => s !== null);
      return { theme: id, name, stories: shown, more: own.length - shown.length, query: `theme:${id} on:${input.date}` };
    })
    .filter(({ stories: shown }) => shown.length > 0);

const opinionsOf = (articles: readonly EditionArticle[]): Edition['opinion'] =>
  articles
    .filter((a) => isComment(a) && a.copyOf === null)
    .flatMap((a) => {
      const span = leadSentence(a);
      const quoted = quote(a, span ? a.text.slice(span.start, span.end) : a.title);
      return quoted ? [{ ...quoted, title: a.title, format: a.format ?? 'opinion' }] : [];
    })
    .slice(0, OPINIONS);
