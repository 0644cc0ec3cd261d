/** Characters of a selector, alternatives in it, and steps of an alternative. */
const LONGEST = 300;
const MOST_ALTERNATIVES = 8;
const MOST_STEPS = 6;

const NAME = '(?:[\\w\\u00a0-\\uffff-]|\\\\[^\\s\\w])+';
const TAG = new RegExp(`\\*|${NAME}`, 'y');
const ID_OR_CLASS = new RegExp(`[#.]${NAME}`, 'y');
const ATTRIBUTE = new RegExp(`\\[\\s*${NAME}\\s*(?:[~^$*|]?=\\s*(?:"[^"\\n]*"|'[^'\\n]*'|${NAME})\\s*(?:[iI]\\s*)?)?\\]`, 'y');
const PSEUDO = /:(?:first-child|last-child|empty)(?![\w-])/y;
const NEGATION = /:not\(\s*/y;
const CLOSED = /\s*\)/y;
const COMBINATOR = /\s*([>,])\s*|\s+/y;

/** Reads a selector part by part; `at` is where it stands. */
class SelectorReader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at += match[0].length;
    return match;
  }

  /** Tag, id, classes, attributes and the few pseudo-classes; true when there was anything. */
  compound(isInside = false): boolean {
    const start = this.at;
    this.take(TAG);
    while (this.take(ID_OR_CLASS) || this.take(ATTRIBUTE) || this.take(PSEUDO) || (!isInside && this.#negation()));
    return this.at > start;
  }

  #negation(): boolean {
    const start = this.at;
    if (this.take(NEGATION) && this.compound(true) && this.take(CLOSED)) return true;
    this.at = start;
    return false;
  }
}

/**
 * Why a text is no selector for pages, with the column where it goes wrong, or null. Allowed is what is matched in time linear in the page: tags, ids, classes,
 * attributes, `:first-child`, `:last-child`, `:empty`, `:not(…)` of these, descendants, children and up to eight alternatives.
 * https://www.w3.org/TR/selectors-4/
 */
export const selectorRefusal = (text: string): string | null => {
  if (text.length > LONGEST) return `a selector has at most ${LONGEST} characters`;
  const reader = new SelectorReader(text);
  let [alternatives, steps] = [1, 1];
  for (;;) {
    if (!reader.compound()) return refusalAt(text, reader.at);
    if (reader.isAtEnd) return null;
    const combinator = reader.take(COMBINATOR);
    if (!combinator || reader.isAtEnd) return refusalAt(text, reader.at);
    [alternatives, steps] = combinator[1] === ',' ? [alternatives + 1, 1] : [alternatives, steps + 1];
    if (alternatives > MOST_ALTERNATIVES) return `a selector has at most ${MOST_ALTERNATIVES} alternatives`;
    if (steps > MOST_STEPS) return `column ${reader.at + 1}: an alternative has at most ${MOST_STEPS} steps`;
  }
};

const refusalAt = (text: string, at: number): string => {
  const rest = text.slice(at);
  const where = `column ${at + 1}`;
  if (rest === '') return `${where}: the selector ends too soon`;
  if (/^\s*[+~]/.test(rest)) return `${where}: siblings are not matched, since they can take time that grows with the square of a page`;
  const pseudo = /^:{1,2}[\w-]+/.exec(rest)?.[0];
  if (pseudo) return `${where}: ${pseudo} is not matched here; use :first-child, :last-child, :empty or :not(…)`;
  return `${where}: "${rest.slice(0, 20)}" is no part of a selector`;
};
