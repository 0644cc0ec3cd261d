/** JSON Feeds nest five deep, their extensions a little more. */
const MAX_DEPTH = 100;

/** A JSON text made readable. */
export interface MendedJson {
  readonly text: string;
  /** True when the text ended too early. */
  readonly isCut: boolean;
  /** The same with the longest list of objects directly below the root in its middle: what stands before it, and each member. */
  readonly before: string;
  readonly members: readonly string[];
}

/** White space and control characters · a comment · a string that may end nowhere · a mark of structure · a number, a word or anything else. */
const TOKEN =
  /([\s\u0000-\u001f]+)|(\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|("(?:[^"\\]+|\\[\s\S])*(?:"|\\?$))|([{}[\],:])|[^{}[\],:\s"/\u0000-\u001f]+|\//y;

/**
 * JSON as it was meant, in one pass: comments, stray commas, brackets and control characters out, forgotten commas, closing brackets and
 * unknown escapes mended. Of a document that was cut everything up to the last whole member of a list directly below the root stays,
 * closed again; the same of one with more than `maxItems` such members. Null when it nests deeper than a feed does.
 */
export const mendJson = (source: string, maxItems: number): MendedJson | null => {
  const out: string[] = [];
  const open: string[] = [];
  const lists: ObjectList[] = [];
  let items = 0;
  const close = (): void => {
    if (out.at(-1) === ',') out.pop();
    const bracket = open.pop();
    out.push(bracket === '{' ? '}' : ']');
    if (bracket === '{' && isBelowRoot(open)) {
      lists.at(-1)?.ends.push(out.length);
      items += 1;
    }
  };
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token !== null && items < maxItems; token = TOKEN.exec(source)) {
    const [piece, blank, comment, string, mark] = token;
    if (blank !== undefined || comment !== undefined) continue;
    if (mark === ',') {
      if (!isOpenEnded(out.at(-1))) out.push(',');
    } else if (mark === '}' || mark === ']') {
      const at = open.lastIndexOf(mark === '}' ? '{' : '[');
      // A bracket that closes nothing near is a stray one; one that closes the level above was forgotten below.
      if (at >= open.length - 2) while (at >= 0 && open.length > at) close();
      if (open.length === 0) break;
    } else {
      if (string !== undefined && !isClosed(string)) break;
      if (mark !== ':' && !isOpenEnded(out.at(-1))) out.push(',');
      out.push(mark ?? (string === undefined ? mendedWord(piece) : mendedString(string)));
      if ((mark === '{' || mark === '[') && open.push(mark) > MAX_DEPTH) return null;
      if (mark === '[' && isBelowRoot(open)) lists.push({ start: out.length, ends: [] });
    }
  }
  return mended(out, lists, open.length > 0, items < maxItems);
};

/** A list below the root: where its members start in the output, and where each of its objects ends. */
interface ObjectList {
  readonly start: number;
  readonly ends: number[];
}

const isBelowRoot = (open: readonly string[]): boolean => open.length === 2 && open[0] === '{' && open[1] === '[';

const mended = (out: readonly string[], lists: readonly ObjectList[], isOpen: boolean, isWhole: boolean): MendedJson => {
  const longest = lists.reduce<ObjectList>((a, b) => (b.ends.length > a.ends.length ? b : a), { start: 0, ends: [] });
  const last = lists.findLast(({ ends }) => ends.length > 0)?.ends.at(-1) ?? 0;
  const text = isOpen ? `${out.slice(0, last).join('')}]}` : out.join('');
  const members = longest.ends.map((end, i) =>
    out
      .slice(longest.ends[i - 1] ?? longest.start, end)
      .join('')
      .replace(/^,/, ''),
  );
  return { text, isCut: isOpen && isWhole, before: out.slice(0, longest.start).join(''), members };
};

/** True where a value may follow without a comma. */
const isOpenEnded = (last: string | undefined): boolean =>
  last === undefined || last === ',' || last === '{' || last === '[' || last === ':';

/** A string is closed by a quotation mark that no backslash escapes. */
const isClosed = (string: string): boolean => {
  if (string.length < 2 || !string.endsWith('"')) return false;
  let slashes = 0;
  while (string[string.length - 2 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 0;
};

/** A string with its raw control characters as blanks and without backslashes that escape nothing. */
const mendedString = (written: string): string => {
  const blank = /[\u0000-\u001f]/.test(written) ? written.replace(/[\u0000-\u001f]+/g, ' ') : written;
  return NO_ESCAPE.test(blank)
    ? blank.replace(/\\(u[\da-fA-F]{4}|[^u]|u)/g, (whole, escaped: string) => (ESCAPE.test(escaped) ? whole : escaped))
    : blank;
};

const NO_ESCAPE = /\\(?!u[\da-fA-F]{4}|["\\/bfnrt])/;
const ESCAPE = /^(?:u[\da-fA-F]{4}|["\\/bfnrt])$/;

/** A number or word; what JSON has no word for is null. */
const mendedWord = (word: string): string => (/^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(word) ? word : 'null');
