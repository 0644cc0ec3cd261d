import { decodeHTML } from 'entities';

/** An object of a page's JSON-LD that says its type. */
export type StructuredItem = Readonly<Record<string, unknown>>;

/** A script larger than this is not read; articles with their whole text inside stay under 200,000 characters. */
const MAX_SCRIPT_LENGTH = 600_000;
/** Objects that are looked at on one page, and how deep inside. */
const MAX_ITEMS = 500;
const MAX_DEPTH = 6;
/** Where sites nest the object that describes the article. */
const NESTED_UNDER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'];

/** Typed objects of JSON-LD scripts, those nested in graphs and arrays included; damaged scripts are mended or passed over. */
export function readStructuredItems(scripts: readonly string[]): StructuredItem[] {
  const items: StructuredItem[] = [];
  const waiting: { value: unknown; depth: number }[] = scripts.map((script) => ({ value: parseLenient(script), depth: 0 }));
  for (let at = 0; at < waiting.length && at < MAX_ITEMS; at += 1) {
    const { value, depth } = waiting[at] ?? { value: null, depth: 0 };
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_ITEMS).map((inner) => ({ value: inner, depth: depth + 1 })));
    if (!isRecord(value)) continue;
    if (value['@type']) items.push(value);
    for (const key of NESTED_UNDER) if (typeof value[key] === 'object') waiting.push({ value: value[key], depth: depth + 1 });
  }
  return items;
}

/** Whether an object's type is one of a kind: `article`, `liveblog`, `video`, `gallery` or `page` (a page that may hold an article). */
export function isOfKind(item: StructuredItem, kind: 'article' | 'liveblog' | 'video' | 'gallery' | 'page'): boolean {
  const types = [item['@type']].flat().join(' ');
  if (kind === 'article') return /Article|BlogPosting|Report\b|\bReview\b/.test(types);
  if (kind === 'liveblog') return /LiveBlogPosting/.test(types);
  if (kind === 'video') return /VideoObject/.test(types);
  if (kind === 'gallery') return /ImageGallery|MediaGallery/.test(types);
  return /WebPage|Recipe|Product|Event|ItemPage/.test(types);
}

/** A value of JSON-LD as one line: strings as they are, objects by their name, arrays by their first entry; '' when there is none. */
export function textOf(value: unknown): string {
  const single = Array.isArray(value) ? value[0] : value;
  if (isRecord(single)) return textOf(single.name ?? single['@value'] ?? single['@id']);
  return typeof single === 'string' || typeof single === 'number' ? unescapeText(String(single)).trim() : '';
}

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLenient(script: string): unknown {
  const source = script
    .slice(0, MAX_SCRIPT_LENGTH)
    .trim()
    .replace(/^(<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, '');
  return tryParse(source) ?? tryParse(mend(source)) ?? null;
}

/** Raw line breaks and tabs inside strings, commas before a closing bracket, a semicolon at the end. */
function mend(source: string): string {
  return source
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Undoes the escaping that many sites apply to strings inside JSON and attributes. */
export function unescapeText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
