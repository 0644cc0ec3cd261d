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

/** Whether a line begins with a label, credit or prompt of one of the languages in the table. */
export function beginsAsLabel(line: string): boolean {
  const plain = folded(line.slice(0, 80)).replace(/^[^\p{L}\p{N}©ⓒ/(]+/u, '');
  return (STARTS.get(plain.slice(0, KEY)) ?? []).some((phrase) => beginsWith(plain, phrase));
}

function beginsWith(line: string, phrase: string): boolean {
  if (phrase.endsWith(ANY_ENDING)) return line.startsWith(phrase.slice(0, -1));
  if (!line.startsWith(phrase)) return false;
  const [last, next] = [phrase.at(-1) ?? '', line[phrase.length] ?? ''];
  return !LETTER.test(next) || !LETTER.test(last) || UNSPACED.test(last);
}

/** Whether a whole line is a button or a label of one of the languages in the table. */
export function isLabelAlone(line: string): boolean {
  return WHOLE.has(bare(line));
}

/** Whether a whole line heads a section that follows an article, with a number beside it or not. */
export function headsSection(line: string): boolean {
  return SECTIONS.has(bare(line));
}

/** A line in lower case without signs and numbers around it. */
function bare(line: string): string {
  return folded(line).replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, '');
}

function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[’‘ʻʼ`]/g, "'");
}
