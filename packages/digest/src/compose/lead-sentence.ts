import { sentences } from '@corridor/language';
import { datelineLength, isOnlyDateline } from './dateline.ts';
import type { TextSpan } from './edition-input.ts';
import { foldSpace } from './quote.ts';

/** Shorter pieces are captions or headings. */
const LEAST_CHARACTERS = 40;
/** Only the beginning is looked at: the lead stands there, and mail has little room. */
const SENTENCES_LOOKED_AT = 6;
const CHARACTERS_LOOKED_AT = 4000;
/** A sentence longer than this crowds out three others; the next one is taken where there is one. */
const MOST_CHARACTERS = 420;

/** What a lead is read from. */
export interface LeadArticle {
  readonly id: number;
  readonly title?: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * Span of the sentence that stands for an article: the first of its text that says something the title does not, without its
 * dateline. Null for a text without a sentence.
 */
export const leadSentence = (article: LeadArticle): TextSpan | null => {
  const beginning = article.text.slice(0, CHARACTERS_LOOKED_AT);
  const title = foldSpace(article.title ?? '');
  const read = sentences(beginning, article.lang)
    .slice(0, SENTENCES_LOOKED_AT)
    .filter(({ start, end }) => withoutStop(beginning.slice(start, end)) !== withoutStop(title))
    .map(({ start, end }) => ({ start: start + datelineLength(beginning.slice(start, end)), end }));
  const long = read.filter(({ start, end }) => end - start >= LEAST_CHARACTERS && !isOnlyDateline(beginning.slice(start, end)));
  const chosen = long.find(({ start, end }) => end - start <= MOST_CHARACTERS) ?? long[0] ?? read[0];
  return chosen ? { articleId: article.id, ...chosen } : null;
};

const withoutStop = (words: string): string => foldSpace(words).replace(/[.։]$/u, '');
