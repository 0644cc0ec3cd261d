import { LABEL_WORDS, type LabelWords } from './label-words.ts';

/** Characters by which phrases are looked up. */
const KEY = 2;
/** Letters that may follow a phrase whose end is open. */
const ANY_ENDING = '*';
const LETTER = /[\p{L}\p{M}]/u;
/** Scripts that put no space between words: what follows a phrase there says nothing. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

function phrasesOf(kind: keyof LabelWords): string[] {
  return Object.values(LABEL_WORDS).flatMap((words) =>
    words[kind]
      .split('|')
      .map(folded)
      .filter((phrase) => phrase !== ''),
  );
}

function byBeginning(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.slice(0, KEY);
    const list = found.get(key);
    if (list) list.push(phrase);
    else found.set(key, [phrase]);
  }
  return found;
}

const STARTS = byBeginning(phrasesOf('starts'));
const SECTIONS: ReadonlySet<string> = new Set(phrasesOf('sections'));
const WHOLE: ReadonlySet<string> = new Set([...phrasesOf('whole'), ...SECTIONS]);

/** Characters of a line that are looked at, and the longest line that is looked up whole. */
const LOOKED_AT = 60;
/** Letters and signs before which a line's label begins. */
const BEFORE = /^[^\p{L}\p{N}©ⓒ/(]+/u;
const AROUND = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

/** Whether a line begins with a label, credit or prompt of one of the languages in the table, or is a button or label as a whole. */
export function isLabelOfAnyLanguage(line: string): boolean {
  const plain = folded(line.slice(0, LOOKED_AT)).replace(BEFORE, '');
  const choices = STARTS.get(plain.slice(0, KEY));
  return choices?.some((phrase) => beginsWith(plain, phrase)) || (line.length < LOOKED_AT && WHOLE.has(plain.replace(AROUND, '')));
}

function beginsWith(line: string, phrase: string): boolean {
  if (phrase.endsWith(ANY_ENDING)) return line.startsWith(phrase.slice(0, -1));
  if (!line.startsWith(phrase)) return false;
  const [last, next] = [phrase.at(-1) ?? '', line[phrase.length] ?? ''];
  return !LETTER.test(next) || !LETTER.test(last) || UNSPACED.test(last);
}

/** Whether a whole line heads a section that follows an article, with a number beside it or not. */
export function headsSection(line: string): boolean {
  return SECTIONS.has(folded(line).replace(AROUND, ''));
}

function folded(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[’‘ʻʼ`]/g, "'");
}
