import { tokenize } from '@corridor/language';
import { wordAnchor } from '../story/features.ts';

/** A stretch of a text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Scripts without capitals: any longer word may be a name there, so it only proves something beside a written capital. */
const isCaseless = (word: string): boolean => word.toLowerCase() === word.toUpperCase() || /\p{Script=Georgian}/u.test(word);

/**
 * Numbers (`#:99`) and names by their consonants of the sentence at `span`, outside the `named` spans, which are known as entities already.
 * `n:` is a word with a capital, `m:` a word of a script without capitals. The first word is left out: its capital means nothing.
 */
export const sentenceAnchors = (text: string, span: Span, named: readonly Span[]): readonly string[] =>
  tokenize(text.slice(span.start, span.end)).flatMap((token, index) => {
    const start = span.start + token.start;
    const end = span.start + token.end;
    if (named.some((one) => one.start < end && start < one.end)) return [];
    const anchor = wordAnchor(token.text);
    if (!anchor || anchor.startsWith('#:')) return anchor ? [anchor] : [];
    if (isCaseless(token.text)) return [anchor.replace(/^n:/, 'm:')];
    return index === 0 ? [] : [anchor];
  });
