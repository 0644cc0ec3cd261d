import type { ClaimPair, EditionStory, QuotedSentence } from '@corridor/model';

/** Words before the theme lists, all sections together: four to five minutes of reading (PRODUCT.md, "about 900 words"). */
export const WORDS_BEFORE_THEMES = 900;

/** Words under a quotation: side and ownership take 2 or 3, the names of the shipped sources 1 to 5 (median 1). */
const ATTRIBUTION_WORDS = 5;
/** Words of counts and sides under a story: 17 to 22 under the stories of the bundled newsroom, 3 or 4 under one article alone. */
const COUNTS_WORDS = 19;
/** Stance and target take 2 or 3, a speaker 1 to 4. */
const POSITION_LABEL_WORDS = 4;
const SINGLE_WORDS = 4;

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** Words a quotation takes with its source. */
export const quoteWords = (q: QuotedSentence): number => wordsIn(q.sentence) + ATTRIBUTION_WORDS;

/** Words a full story takes; its lead none when it stands among the top lines already. */
export const storyWords = (
  story: EditionStory & { readonly newFacts?: readonly QuotedSentence[] },
  topLines: readonly QuotedSentence[],
): number => {
  const isTold = topLines.some((line) => line.sentence === story.lead.sentence) || story.lead.sentence === story.title.sentence;
  const lead = isTold ? 0 : wordsIn(story.lead.sentence);
  const counts = story.articles === 1 ? SINGLE_WORDS : COUNTS_WORDS;
  const facts = (story.newFacts ?? []).reduce((sum, q) => sum + quoteWords(q), 0);
  return wordsIn(story.title.sentence) + ATTRIBUTION_WORDS + lead + counts + facts;
};

/** Words of a position with its stance, target and speaker. */
export const positionWords = (q: QuotedSentence): number => quoteWords(q) + POSITION_LABEL_WORDS;

/** Words of a claim and its response. */
export const pairWords = ({ claim, response }: ClaimPair): number => quoteWords(claim) + quoteWords(response);

/** The first items that fit into a number of words, in their order; the very first always. Gives what they took, too. */
export const takeWithin = <T>(items: readonly T[], wordsOf: (item: T) => number, words: number): { taken: readonly T[]; used: number } => {
  let used = 0;
  const end = items.findIndex((item, i) => {
    const next = used + wordsOf(item);
    if (i > 0 && next > words) return true;
    used = next;
    return false;
  });
  return { taken: end < 0 ? items : items.slice(0, end), used };
};
