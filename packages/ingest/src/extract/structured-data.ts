import { decodeHTML } from 'entities';

/** An object of a page's JSON-LD that says its type. */
export type StructuredItem = Readonly<Record<string, unknown>>;

/** A script larger than this is not read; articles with their whole text inside stay under 200,000 characters. */
const MAX_SCRIPT_LENGTH = 600_000;
/** Objects that are looked at on one page, and how deep inside. */
const MAX_ITEMS = 500;
const MAX_DEPTH = 6;
/** Where sites nest the object that describes the article. */
const NESTED_UNDER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'review', 'subjectOf', 'itemListElement', 'item', 'hasPart'];
/** Where they nest others' articles. */
const LISTED_UNDER = new Set(['itemListElement', 'hasPart']);

/** Control characters other than white space. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

interface Waiting {
  readonly value: unknown;
  readonly depth: number;
  readonly isListed: boolean;
}

/** Typed objects of JSON-LD scripts, those nested in graphs and arrays included, members of lists last; damaged scripts are mended or salvaged. */
export function readStructuredItems(scripts: readonly string[]): StructuredItem[] {
  const own: StructuredItem[] = [];
  const listed: StructuredItem[] = [];
  const waiting: Waiting[] = scripts.flatMap(parseLenient).map((value) => ({ value, depth: 0, isListed: false }));
  for (let at = 0; at < waiting.length && at < MAX_ITEMS; at += 1) {
    const { value, depth, isListed } = waiting[at] ?? { value: null, depth: 0, isListed: false };
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_ITEMS).map((inner) => ({ value: inner, depth: depth + 1, isListed })));
    if (!isRecord(value)) continue;
    if (value['@type']) (isListed ? listed : own).push(value);
    for (const key of NESTED_UNDER) {
      if (typeof value[key] === 'object')
        waiting.push({ value: value[key], depth: depth + 1, isListed: isListed || LISTED_UNDER.has(key) });
    }
  }
  return [...own, ...listed];
}

/** Whether an object's type is one of a kind: `article`, `liveblog`, `video`, `gallery` or `page` (a page that may hold an article). */
export function isOfKind(item: StructuredItem, kind: 'article' | 'liveblog' | 'video' | 'gallery' | 'page'): boolean {
  const types = [item['@type']].flat().join(' ');
  if (kind === 'article') return /Article|Posting\b|Report\b|\bReview\b/.test(types) && !/JobPosting/.test(types);
  if (kind === 'liveblog') return /LiveBlogPosting/.test(types);
  if (kind === 'video') return /VideoObject/.test(types);
  if (kind === 'gallery') return /ImageGallery|MediaGallery/.test(types);
  return /WebPage|Recipe|Product|Event|ItemPage/.test(types);
}

/** A value of JSON-LD as one line: strings as they are, objects by their name, arrays by their first entry; '' when there is none. */
export function textOf(value: unknown): string {
  const single = Array.isArray(value) ? value[0] : value;
  if (isRecord(single)) return textOf(single.name ?? single['@value'] ?? single['@id']);
  return typeof single === 'string' || typeof single === 'number' ? unescapeText(String(single)).replace(CONTROLS, '').trim() : '';
}

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values of one script: whole, mended, one after the other, or what can be salvaged of a broken one. */
function parseLenient(script: string): unknown[] {
  const source = script
    .slice(0, MAX_SCRIPT_LENGTH)
    .trim()
    .replace(/^(<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>)$/, '');
  const decoded = /^\s*[{[]\s*&quot;/.test(source) ? decodeHTML(source) : source;
  const whole = tryParse(decoded) ?? tryParse(mend(decoded));
  if (whole !== undefined) return [whole];
  const parts = mend(decoded).split(/(?<=\})\s{0,50}[,;]?\s{0,50}(?=\{\s?"@)/);
  const read = parts.length > 1 ? parts.map(tryParse).filter((part) => part !== undefined) : [];
  return read.length > 0 ? read : [salvage(decoded)].filter((item) => item !== null);
}

/** Raw line breaks and tabs inside strings, escapes that JSON has not, commas before a closing bracket, a semicolon at the end. */
function mend(source: string): string {
  return source
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\(["\\/bfnrtu])|\\/g, (_, escaped: string | undefined) => (escaped ? `\\${escaped}` : ''))
    .replace(/,\s{0,20}([}\]])/g, '$1')
    .replace(/;\s{0,20}$/, '');
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const SALVAGED_KEYS = ['headline', 'datePublished', 'dateModified', 'dateCreated', 'description', 'inLanguage'];
const SALVAGED_AUTHOR = /"author"\s{0,9}:\s{0,9}[[{]{0,2}[^\]}]{0,300}?"name"\s{0,9}:\s{0,9}"([^"]{2,120})"/;

/** The plain fields of an article whose script is broken for good, as an unescaped quotation mark breaks it; null when it is no article's. */
function salvage(source: string): StructuredItem | null {
  const type = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(\w{0,40}(?:Article|Posting))"/.exec(source)?.[1];
  if (!type) return null;
  const item: Record<string, unknown> = { '@type': type };
  for (const key of SALVAGED_KEYS) {
    const at = source.indexOf(`"${key}"`);
    const value = at < 0 ? undefined : /^\s{0,9}:\s{0,9}"([^"]{1,300})"\s{0,9}[,}]/.exec(source.slice(at + key.length + 2, at + 400))?.[1];
    if (value) item[key] = value;
  }
  const author = SALVAGED_AUTHOR.exec(source)?.[1];
  return author ? { ...item, author } : item;
}

/** Undoes the escaping that many sites apply to strings inside JSON and attributes. */
export function unescapeText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
