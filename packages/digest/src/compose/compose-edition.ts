import type { ClaimPair, Edition, EditionPosition, EditionSection, EditionStory, QuotedSentence } from '@corridor/model';
import { editionHead } from './edition-head.ts';
import type { EditionArticle, EditionInput, TextSpan } from './edition-input.ts';
import { editionStory, type GatheredStory, gatherStories, storyOf } from './edition-stories.ts';
import { opinionsOf, themesOf } from './later-sections.ts';
import { inOrder, positionsOf } from './positions.ts';
import { quietStories } from './quiet-stories.ts';
import { quoteSpan } from './quote.ts';
import { isComment, isOnTheDeal, selectionOf } from './selection.ts';
import { pairWords, positionWords, quoteWords, storyWords, takeWithin, WORDS_BEFORE_THEMES } from './word-budget.ts';

/** Limits of one edition by PRODUCT.md: 3 to 5 top lines, at most 12 full stories, 3 a theme. The others keep a section to one screen. */
const TOP_LINES = 5;
const FULL_STORIES = 12;
const QUIET_STORIES = 5;
const POSITIONS = 12;
const CLAIMS = 4;
const OPINIONS = 6;
const NEW_FACTS_PER_STORY = 2;
/** Words kept for the sections beside the stories; what they leave goes to the stories. */
const CLAIM_WORDS = 120;
const POSITION_WORDS = 240;
const TOP_LINE_WORDS = 170;

type GrownStory = EditionStory & { readonly newFacts: readonly QuotedSentence[] };

/**
 * Composes one edition from what was seen in its window. Pure: the same input gives the same edition. Every sentence is verbatim and
 * linked, everything else is a count. What a section has no room for is counted in `more`.
 */
export const composeEdition = (input: EditionInput): Edition => {
  const isWanted = selectionOf(input);
  const wanted = input.articles.filter(isWanted);
  const stories = gatherStories(
    input.articles.filter((a) => isOnTheDeal(a) && !isComment(a)),
    isWanted,
  );
  const front = frontOf(input, wanted, stories);
  const comments = wanted.filter((a) => isComment(a) && a.copyOf === null);
  const opinion = opinionsOf(comments).slice(0, OPINIONS);
  const { more, ...sections } = front;
  return {
    ...editionHead(input),
    articles: wanted.length,
    stories: stories.length,
    ...sections,
    byTheme: themesOf(stories, input),
    opinion,
    more: onlyPositive({ ...more, opinion: comments.length - opinion.length }),
    receipt: input.receipt,
  };
};

type Front = Pick<Edition, 'topLines' | 'changed' | 'positions' | 'claims'> & { readonly more: Partial<Record<EditionSection, number>> };

/** Everything before the theme lists, within the word budget: the small sections first, the stories get the rest. */
const frontOf = (input: EditionInput, wanted: readonly EditionArticle[], stories: readonly GatheredStory[]): Front => {
  const quiet = quietStories(input);
  const shownQuiet = quiet.slice(0, QUIET_STORIES).flatMap((s) => editionStory(s, input.receipt) ?? []);
  const allClaims = claimsOf(input);
  const claims = takeWithin<ClaimPair>(allClaims.slice(0, CLAIMS), pairWords, CLAIM_WORDS);
  const allPositions = positionsOf(
    wanted.filter((a) => !isComment(a)),
    input.dossier.actors,
  );
  const positions = takeWithin<EditionPosition>(allPositions.slice(0, POSITIONS), positionWords, POSITION_WORDS);
  const lines = takeWithin(topLines(stories, input), quoteWords, TOP_LINE_WORDS);
  const used = claims.used + positions.used + lines.used + shownQuiet.reduce((sum, s) => sum + storyWords(s, [s.lead]), 0);
  const changes = changedStories(input, stories, lines.taken, WORDS_BEFORE_THEMES - used);
  return {
    topLines: lines.taken,
    changed: { newStories: changes.newStories, grown: changes.grown, quiet: shownQuiet },
    positions: positions.taken.toSorted(inOrder(input.dossier.actors)),
    claims: claims.taken,
    more: {
      ...changes.more,
      quiet: quiet.length - shownQuiet.length,
      positions: allPositions.length - positions.taken.length,
      claims: allClaims.length - claims.taken.length,
    },
  };
};

/** Leads of the most important stories; one from an outlet that has a line already comes after the others. */
const topLines = (stories: readonly GatheredStory[], input: EditionInput): readonly QuotedSentence[] => {
  const leads = stories.slice(0, FULL_STORIES).flatMap((s) => editionStory(s, input.receipt)?.lead ?? []);
  const isFirstOfOutlet = (lead: QuotedSentence, i: number): boolean => leads.findIndex((other) => other.sourceId === lead.sourceId) === i;
  return [...leads.filter(isFirstOfOutlet), ...leads.filter((lead, i) => !isFirstOfOutlet(lead, i))].slice(0, TOP_LINES);
};

/** New stories and known ones with a new fact, the most important of both, as far as words and number allow. */
const changedStories = (input: EditionInput, stories: readonly GatheredStory[], lines: readonly QuotedSentence[], words: number) => {
  const isWanted = selectionOf(input);
  // Known is what this reader could have seen before: an earlier report in a language they do not read makes no story known to them.
  const known = new Set(input.earlier.filter((a) => isWanted(a) && !isComment(a)).map(storyOf));
  const wantedById = new Map(input.articles.filter(isWanted).map((a) => [a.id, a]));
  const candidates = stories.flatMap((gathered): readonly (EditionStory | GrownStory)[] => {
    if (!known.has(gathered.id)) return shown(gathered, input);
    const newFacts = quoteAll(wantedById, input.facts.get(gathered.id)).slice(0, NEW_FACTS_PER_STORY);
    return newFacts.length === 0 ? [] : shown(gathered, input).map((story) => ({ ...story, newFacts }));
  });
  const { taken } = takeWithin(candidates.slice(0, FULL_STORIES), (story) => storyWords(story, lines), words);
  const grown = taken.filter((story): story is GrownStory => 'newFacts' in story);
  const newStories = taken.filter((story) => !('newFacts' in story));
  const knownHere = stories.filter((s) => known.has(s.id)).length;
  return { newStories, grown, more: { newStories: stories.length - knownHere - newStories.length, grown: knownHere - grown.length } };
};

const shown = (story: GatheredStory, input: EditionInput): readonly EditionStory[] => {
  const read = editionStory(story, input.receipt);
  return read ? [read] : [];
};

const claimsOf = (input: EditionInput): readonly ClaimPair[] => {
  const isWanted = selectionOf(input);
  const byId = new Map([...input.earlier, ...input.articles].filter(isWanted).map((a) => [a.id, a]));
  return input.claims.flatMap((pair) => {
    const [claim, response] = [quoteSpan(byId, pair.claim), quoteSpan(byId, pair.response)];
    return claim && response ? [{ claim, response }] : [];
  });
};

const quoteAll = (byId: ReadonlyMap<number, EditionArticle>, spans: readonly TextSpan[] | undefined): readonly QuotedSentence[] =>
  (spans ?? []).flatMap((span) => quoteSpan(byId, span) ?? []);

const onlyPositive = (counts: Partial<Record<EditionSection, number>>): Partial<Record<EditionSection, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
