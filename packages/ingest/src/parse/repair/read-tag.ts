/** One opening tag as it is written, however badly. */
export interface WrittenTag {
  /** Qualified name as written. */
  readonly name: string;
  /** First of each attribute by its lower-case name; values undecoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
  /** Index after the tag. */
  readonly end: number;
  /** True when the document ended inside the tag. */
  readonly isCut: boolean;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

const NAME = /[A-Za-z_:][\w:.-]*/y;
const MAX_NAME = 100;
const MAX_ATTRIBUTES = 64;

/** Qualified name that starts at `at`, or an empty string. */
export const nameAt = (text: string, at: number): string => {
  NAME.lastIndex = at;
  return (NAME.exec(text)?.[0] ?? '').slice(0, MAX_NAME);
};

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

const afterSpace = (text: string, at: number): number => {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i += 1;
  return i;
};

/**
 * Reads the opening tag whose name starts at `nameStart`. Takes unquoted, valueless, doubled and unclosed attributes; a new `<` ends a
 * tag whose `>` is missing. Never goes back, so a document is read in time that grows with its length.
 */
export const readTag = (text: string, nameStart: number): WrittenTag => {
  const name = nameAt(text, nameStart);
  if (text[nameStart + name.length] === '>')
    return { name, attributes: noAttributes, isSelfClosing: false, end: nameStart + name.length + 1, isCut: false };
  const attributes = new Map<string, string>();
  const done = (end: number, isSelfClosing: boolean, isCut = false): WrittenTag => ({ name, attributes, isSelfClosing, end, isCut });
  let i = nameStart + name.length;
  while (i < text.length) {
    i = afterSpace(text, i);
    const char = text[i];
    if (char === '>') return done(i + 1, false);
    if (char === '<') return done(i, false);
    if (char === '/' && text[i + 1] === '>') return done(i + 2, true);
    if (char === undefined) break;
    const { end, key, value } = readAttribute(text, i);
    if (key && !attributes.has(key) && attributes.size < MAX_ATTRIBUTES) attributes.set(key, value);
    i = end;
  }
  return done(text.length, false, true);
};

interface WrittenAttribute {
  readonly key: string;
  readonly value: string;
  readonly end: number;
}

const readAttribute = (text: string, at: number): WrittenAttribute => {
  let i = at;
  while (i < text.length && !endsAttributeName(text.charCodeAt(i))) i += 1;
  if (i === at) return { key: '', value: '', end: at + 1 };
  const key = text.slice(at, Math.min(i, at + MAX_NAME)).toLowerCase();
  const equals = afterSpace(text, i);
  if (text[equals] !== '=') return { key, value: '', end: equals };
  const start = afterSpace(text, equals + 1);
  return { key, ...readValue(text, start) };
};

/** White space, `=`, `>`, `/`, `<` and quotation marks. */
const endsAttributeName = (code: number): boolean =>
  isSpace(code) || code === 61 || code === 62 || code === 47 || code === 60 || code === 34 || code === 39;

/** A quotation mark closes a value only when a tag can go on after it and no tag lies in between; otherwise the closing mark was forgotten. */
const readValue = (text: string, start: number): { readonly value: string; readonly end: number } => {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1);
    const next = text[close + 1];
    const value = close < 0 ? '' : text.slice(start + 1, close);
    if (close >= 0 && (next === undefined || /[\s/>?]/.test(next)) && !TAG_INSIDE.test(value)) return { value, end: close + 1 };
    return bareValue(text, start + 1);
  }
  return bareValue(text, start);
};

/** The end of one tag and the start of another: no value of a feed holds that unescaped. */
const TAG_INSIDE = />[^<>]{0,2000}<\/?[A-Za-z!]/;

const bareValue = (text: string, start: number): { readonly value: string; readonly end: number } => {
  let i = start;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isSpace(code) || code === 62 || code === 60) break;
    if (code === 47 && text[i + 1] === '>') break;
  }
  return { value: text.slice(start, i).replace(/["']$/, ''), end: i };
};
