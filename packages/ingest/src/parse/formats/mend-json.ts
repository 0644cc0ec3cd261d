/** JSON Feeds nest five deep, their extensions a little more. */
const MAX_DEPTH = 100;

/** A JSON text made readable, and whether it ended too early. */
export interface MendedJson {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * JSON as it was meant, in one pass: comments, stray commas and control characters out, forgotten commas between objects and unknown
 * escapes mended. Of a document that was cut everything up to the last whole member of a list directly below the root stays, closed again.
 * Null when it nests deeper than a feed does or nothing of a cut document is whole.
 */
export const mendJson = (source: string): MendedJson | null => {
  const out: string[] = [];
  const open: string[] = [];
  /** Pieces of output up to the end of the last whole item. */
  let whole = 0;
  let at = 0;
  while (at < source.length) {
    const char = source[at] ?? '';
    const end = tokenEnd(source, at);
    if (char === '"') {
      if (end > source.length) break;
      push(out, mendedString(source.slice(at, end)));
    } else if (char === '{' || char === '[') {
      if (open.push(char) > MAX_DEPTH) return null;
      push(out, char);
    } else if (char === '}' || char === ']') {
      if (out.at(-1) === ',') out.pop();
      out.push(char);
      open.pop();
      if (char === '}' && open.length === 2 && open[0] === '{' && open[1] === '[') whole = out.length;
      if (open.length === 0) return { text: out.join(''), isCut: false };
    } else if (char === ',') {
      if (!/^[,[{:]?$/.test(out.at(-1) ?? '')) out.push(char);
    } else if (!/[\s\u0000-\u001f]/.test(char) && !isComment(source, at)) push(out, mendedWord(source.slice(at, end)));
    at = end;
  }
  return whole > 0 ? { text: `${out.slice(0, whole).join('')}]}`, isCut: true } : null;
};

/** Adds a piece, and the comma that was forgotten before it. */
const push = (out: string[], piece: string): void => {
  const last = out.at(-1) ?? '';
  if (piece !== ':' && !/^[,[{:]?$/.test(last)) out.push(',');
  out.push(piece);
};

const isComment = (text: string, at: number): boolean => text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*');

/** Index after the token that starts here; beyond the text when a string never ends. */
const tokenEnd = (text: string, at: number): number => {
  const char = text[at] ?? '';
  if (char === '"') return stringEnd(text, at);
  if (isComment(text, at)) {
    const end = text[at + 1] === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + (text[at + 1] === '/' ? 1 : 2);
  }
  if (/[{}[\],:\s]/.test(char)) return at + 1;
  let end = at + 1;
  while (end < text.length && !/[{}[\],:\s"/]/.test(text[end] ?? '')) end += 1;
  return end;
};

const stringEnd = (text: string, start: number): number => {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
};

/** A string with its raw control characters as blanks and without backslashes that escape nothing. */
const mendedString = (written: string): string =>
  written
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\(u[\da-fA-F]{4}|[^u]|u)/g, (whole, escaped: string) =>
      /^(?:u[\da-fA-F]{4}|["\\/bfnrt])$/.test(escaped) ? whole : escaped,
    );

/** A number or word; what JSON has no word for is null. */
const mendedWord = (word: string): string => (/^(?:-?\d[\d.eE+-]*|true|false|null|:)$/.test(word) ? word : 'null');
