import { sentences } from '@corridor/language';
import type { TextSpan } from './edition-input.ts';

/** Shorter pieces are captions or headings. */
const LEAST_CHARACTERS = 40;
/** Only the beginning is looked at: the lead stands there, and mail has little room. */
const SENTENCES_LOOKED_AT = 4;
/** A sentence longer than this crowds out three others; the next one is taken where there is one. */
const MOST_CHARACTERS = 420;

/** Place and date before a dash: "BAKU, August 9 —", "Ереван. 9 августа. /ARM/ –", "Թեհրան, 9 օգոստոսի -". */
const dateline = /^[^\n]{0,70}?(?:^|[\s./,)])[—–-]{1,2}\s+(?=[\p{L}"“«„])/u;
/** Words of a dateline are few and begin with a capital, a number or a month; a longer clause before a dash belongs to the sentence. */
const MOST_DATELINE_WORDS = 7;

/** Span of the sentence that stands for an article: the first of its text that says something, without its dateline. Null for an empty text. */
export const leadSentence = (article: { readonly id: number; readonly text: string; readonly lang: string }): TextSpan | null => {
  const spans = sentences(article.text.slice(0, 4000), article.lang).slice(0, SENTENCES_LOOKED_AT);
  const read = spans.map(({ start, end }) => ({ start: start + datelineLength(article.text.slice(start, end)), end }));
  const fits = read.find(({ start, end }) => end - start >= LEAST_CHARACTERS && end - start <= MOST_CHARACTERS);
  const chosen = fits ?? read.find(({ start, end }) => end - start >= LEAST_CHARACTERS) ?? read[0];
  return chosen ? { articleId: article.id, ...chosen } : null;
};

const datelineLength = (sentence: string): number => {
  const found = dateline.exec(sentence)?.[0];
  return found && found.trim().split(/\s+/).length <= MOST_DATELINE_WORDS && /^[\p{Lu}\p{N}\p{Lo}]/u.test(found) ? found.length : 0;
};
