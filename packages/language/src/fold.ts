/**
 * A folded text with the way back: `map[i]` is the offset in the original of the code unit that gave folded unit `i`,
 * and `map[folded.length]` is the original's length, so `original.slice(map[a], map[b])` is what `folded.slice(a, b)` stands for.
 */
export interface Folded {
  readonly text: string;
  readonly map: Uint32Array;
}

/**
 * Letters that Unicode decomposition leaves apart and readers type alike: dotless ı, Azerbaijani ə, the Latin strokes, Arabic letters
 * written with the keyboard of a neighbour (ي/ی, ك/ک) and hamza carriers. After folding they are one letter.
 */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ǝ: 'e',
  ӕ: 'ае',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ʼ: "'",
  '՚': "'",
  '’': "'",
};

/** Marks that change no letter: tatweel, Arabic vowel signs, Quranic signs, soft hyphen, zero-width characters (not ZWNJ), Armenian ՛ ՜ ՞. */
const DROPPED =
  /[\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0300-\u036f\u00ad\u034f\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u055b\u055c\u055e]/gu;

const UNKNOWN = 0;
const DROP = 0xffff;
const LONGER = 0xfffe;
const BREVE = 0x0306;
const CYRILLIC_I = 0x0438;
const CYRILLIC_SHORT_I = 0x0439;
const ARMENIAN_YECH = 0x0565;
const ARMENIAN_YIWN = 0x0582;
const ARMENIAN_VEW = 0x057e;

/** Folded unit of each BMP code unit, filled as letters are met: `DROP`, `LONGER` (see `longer`) or the unit itself. */
const single = new Uint16Array(0x10000);
single[0] = 0x20;
/** Foldings of more than one unit (ß → ss, ﷲ → الله) and of astral code points. */
const longer = new Map<number, string>();

/** Old Georgian capitals (Asomtavruli, Nuskhuri) to Mkhedruli, which Unicode's own lower-casing leaves apart. */
const toMkhedruli = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x10a0 && code <= 0x10c5) return String.fromCharCode(code + 0x30);
  return code >= 0x2d00 && code <= 0x2d25 ? String.fromCharCode(code - 0x2d00 + 0x10d0) : letter;
};

const digitOf = (letter: string): string => {
  const code = letter.charCodeAt(0);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return code >= 0x0660 && code <= 0x0669 ? String(code - 0x0660) : letter;
};

/** One code point folded: compatibility form, lower case, diacritics off (й keeps its breve), look-alikes joined. */
const foldCodePoint = (code: number): string => {
  const lower = String.fromCodePoint(code).normalize('NFKC').replace(/[İI]/gu, 'i').toLowerCase();
  const bare = lower
    .split('й')
    .map((part) => part.normalize('NFD').replace(DROPPED, '').normalize('NFC'))
    .join('й');
  let folded = '';
  for (const letter of bare) folded += SAME_LETTER[letter] ?? digitOf(toMkhedruli(letter));
  return folded;
};

const learn = (code: number): number => {
  const folded = foldCodePoint(code);
  const unit = folded.length === 0 ? DROP : folded.length === 1 && folded.charCodeAt(0) < LONGER ? folded.charCodeAt(0) : LONGER;
  if (unit === LONGER) longer.set(code, folded);
  single[code] = unit;
  return unit;
};

/** Grows as needed; one folded text in the making. */
class FoldedUnits {
  #units: Uint16Array;
  #offsets: Uint32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#offsets = new Uint32Array(capacity + 1);
  }

  /** Appends one unit; `ե`+`ւ` becomes `եվ` (the ligature և and both spellings are one), `и`+breve was joined by the caller. */
  push(unit: number, offset: number): void {
    const at = this.#length;
    if (at === this.#units.length) this.#grow();
    const isEv = unit === ARMENIAN_YIWN && at > 0 && this.#units[at - 1] === ARMENIAN_YECH;
    this.#units[at] = isEv ? ARMENIAN_VEW : unit;
    this.#offsets[at] = offset;
    this.#length = at + 1;
  }

  /** A breve that follows и makes it й; any other breve is a dropped mark. */
  breve(): void {
    const last = this.#length - 1;
    if (last >= 0 && this.#units[last] === CYRILLIC_I) this.#units[last] = CYRILLIC_SHORT_I;
  }

  finish(originalLength: number): Folded {
    const map = this.#offsets.slice(0, this.#length + 1);
    map[this.#length] = originalLength;
    return { text: textOf(this.#units, this.#length), map };
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2 + 16);
    units.set(this.#units);
    const offsets = new Uint32Array(units.length + 1);
    offsets.set(this.#offsets);
    this.#units = units;
    this.#offsets = offsets;
  }
}

/** Units handed to `fromCharCode` at once; more would overflow the stack of arguments. */
const CHUNK_UNITS = 8192;

const textOf = (units: Uint16Array, length: number): string => {
  let text = '';
  for (let at = 0; at < length; at += CHUNK_UNITS) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK_UNITS, length)));
  }
  return text;
};

const pushAstral = (units: FoldedUnits, code: number, offset: number): void => {
  let folded = longer.get(code);
  if (folded === undefined) {
    folded = foldCodePoint(code);
    longer.set(code, folded);
  }
  const isItself = folded.length === 2 && folded.codePointAt(0) === code;
  for (let k = 0; k < folded.length; k++) units.push(folded.charCodeAt(k), isItself ? offset + k : offset);
};

/**
 * Folds a text for search, whatever its language: compatibility forms joined, case off (İ, I and ı are all i), ə is e, ё is е while й stays,
 * Latin diacritics off, և and եւ are եվ, Arabic letters and digits as Persian and European ones, Georgian capitals as small letters; marks
 * inside words, soft hyphens and zero-width characters go. The zero-width non-joiner stays: it divides Persian words and `stem` reads it.
 * Folding twice changes nothing. Linear in the length of the text; every unit leads back by `map`.
 */
export const fold = (text: string): Folded => {
  const units = new FoldedUnits(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = single[code] ?? UNKNOWN;
    const unit = known === UNKNOWN ? foldUnknown(units, text, i) : known;
    if (unit === DROP) {
      if (code === BREVE) units.breve();
    } else if (unit === LONGER) {
      const folded = longer.get(code) ?? '';
      for (let k = 0; k < folded.length; k++) units.push(folded.charCodeAt(k), i);
    } else if (unit === UNKNOWN) i++;
    else units.push(unit, i);
  }
  return units.finish(text.length);
};

/** Folds a unit met for the first time; a surrogate pair is written at once and answered with `UNKNOWN` ("two units were read"). */
const foldUnknown = (units: FoldedUnits, text: string, i: number): number => {
  const code = text.codePointAt(i) ?? 0;
  if (code <= 0xffff) return learn(code);
  pushAstral(units, code, i);
  return UNKNOWN;
};

/** The folded form of one word or phrase, without the map. */
export const foldWord = (word: string): string => fold(word).text;
