/** A word or number of a text: UTF-16 offsets, and `text.slice(start, end)` of the original is `text`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Stays inside a word but never begins one: combining marks, ZWNJ, ZWJ, soft hyphen, Armenian ՛ ՜ ՞. */
const INSIDE = 4;
const APOSTROPHE = 5;
const DOT = 6;
const COMMA = 7;
const IDEOGRAPH = 8;
const HIGH_SURROGATE = 9;

/** Class of each BMP code unit, filled as units are met; 0 is "not yet met". */
const classes = new Uint8Array(0x10000);

const INSIDE_UNITS = /[\p{M}\u200c\u200d\u00ad\u2060\u055b\u055c\u055e]/u;
const APOSTROPHES = /['’‘ʼʻ`´՚＇]/u;

const classOf = (unit: string): number => {
  if (/[\ud800-\udbff]/u.test(unit)) return HIGH_SURROGATE;
  if (INSIDE_UNITS.test(unit)) return INSIDE;
  if (APOSTROPHES.test(unit)) return APOSTROPHE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unit) && /\p{L}/u.test(unit)) return IDEOGRAPH;
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/\p{N}/u.test(unit)) return DIGIT;
  if (unit === '.') return DOT;
  return /[,٫٬]/u.test(unit) ? COMMA : OTHER;
};

const classAt = (text: string, i: number): number => {
  if (i >= text.length) return OTHER;
  const code = text.charCodeAt(i);
  const known = classes[code] ?? 0;
  if (known !== 0 && known !== HIGH_SURROGATE) return known;
  return learn(text, i, code);
};

/** Classes of astral code points are not kept: they are rare in news. */
const learn = (text: string, i: number, code: number): number => {
  if (code < 0xd800 || code > 0xdbff) {
    const kind = code >= 0xdc00 && code <= 0xdfff ? OTHER : classOf(String.fromCharCode(code));
    classes[code] = kind;
    return kind;
  }
  const point = text.codePointAt(i) ?? 0;
  return point > 0xffff ? classOf(String.fromCodePoint(point)) : OTHER;
};

const widthAt = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** End of the run of letters, digits and inner marks that begins at `i`. */
const endOfRun = (text: string, i: number): number => {
  let at = i;
  let end = i;
  for (;;) {
    const kind = classAt(text, at);
    if (!isWordClass(kind) && kind !== INSIDE) return end;
    at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? widthAt(text, at) : 1;
    // A joiner or soft hyphen counts only when a letter follows it; a combining mark belongs to the letter before it.
    if (kind !== INSIDE || !isJoiner(text.charCodeAt(at - 1))) end = at;
  }
};

const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d || code === 0x00ad || code === 0x2060;

/** Where an initialism with points ends (U.S., А.Б., Ա.Բ.Գ.), or `i` when there is none: at least two single letters, each with its point. */
const endOfInitialism = (text: string, i: number): number => {
  let at = i;
  let letters = 0;
  while (classAt(text, at) === LETTER && classAt(text, at + 1) === DOT && text.charCodeAt(at + 1) === 0x2e) {
    letters++;
    at += 2;
  }
  const last = classAt(text, at) === LETTER && !isWordClass(classAt(text, at + 1)) && classAt(text, at + 1) !== INSIDE;
  if (last && letters > 0) return at + 1;
  return letters > 1 && !isWordClass(classAt(text, at)) ? at : i;
};

/** A number goes on over one point or comma when digits stand on both sides: 43.5, 1,000, 08.08.2025. */
const endOfNumber = (text: string, start: number, runEnd: number): number => {
  let end = runEnd;
  if (classAt(text, start) !== DIGIT) return end;
  while (classAt(text, end - 1) === DIGIT && isSeparator(classAt(text, end)) && classAt(text, end + 1) === DIGIT) {
    end = endOfRun(text, end + 1);
  }
  return end;
};

const isSeparator = (kind: number): boolean => kind === DOT || kind === COMMA;

/** Suffixes after an apostrophe belong to the word (İstanbul'da, Russia's, O'Neill) when a letter stands on both sides. */
const endWithSuffix = (text: string, wordEnd: number): number => {
  let end = wordEnd;
  while (classAt(text, end) === APOSTROPHE && classAt(text, end + 1) === LETTER) end = endOfRun(text, end + 1);
  return end;
};

const endOfToken = (text: string, i: number): number => {
  const initialism = endOfInitialism(text, i);
  const run = initialism > i ? initialism : endOfNumber(text, i, endOfRun(text, i));
  return endWithSuffix(text, run);
};

/**
 * Words and numbers of a text in order. A token keeps its apostrophe suffix (İstanbul'da), its inner marks (Ի՞նչ, می‌گوید with ZWNJ,
 * combining accents) and the points of an initialism (U.S.); a hyphen divides (Nagorno-Karabakh is two tokens, as is "Nagorno Karabakh");
 * a number keeps points and commas between digits (43.5). Chinese and Japanese letters are one token each. Linear in the length of the text.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    let end = i;
    if (isWordClass(kind)) end = endOfToken(text, i);
    else if (kind === IDEOGRAPH) end = i + widthAt(text, i);
    if (end > i) tokens.push({ start: i, end, text: text.slice(i, end) });
    i = end > i ? end : i + 1;
  }
  return tokens;
};
