import type { PlaceMemory, SiteMemory, TemplateMemory } from './site-memory.ts';
import { emptySite } from './site-memory.ts';

/** Form of the text; another form is no memory, and the site is learnt anew. */
const FORM = 1;
/** Memories longer than this were not written here. */
const MAX_LENGTH = 100_000;

/** Memories read or written last; one page reads its site's more than once, and pages of a site come in a row. */
const remembered = new Map<string, SiteMemory>();
const MAX_REMEMBERED = 16;

/** A memory as text, under 64 KB. */
export function writeSite(site: SiteMemory): string {
  const seen = site.seen.map(short).join(' ');
  return remember(JSON.stringify({ form: FORM, seen, templates: site.templates.map(writeTemplate) }), site).text;
}

function remember(text: string, site: SiteMemory): { readonly text: string; readonly site: SiteMemory } {
  const oldest = remembered.keys().next();
  if (remembered.size >= MAX_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
  remembered.set(text, site);
  return { text, site };
}

/** The memory that `writeSite` wrote; the empty one for anything else. Never throws. */
export function readSite(text: string | null): SiteMemory {
  if (text === null || text.length > MAX_LENGTH) return emptySite;
  return remembered.get(text) ?? remember(text, parseSite(text)).site;
}

function parseSite(text: string): SiteMemory {
  try {
    const { form, seen, templates } = JSON.parse(text) as { form: unknown; seen: unknown; templates: unknown };
    if (form !== FORM || typeof seen !== 'string' || !Array.isArray(templates)) return emptySite;
    return { seen: numbersOf(seen), templates: templates.map(readTemplate) };
  } catch {
    return emptySite;
  }
}

interface WrittenTemplate {
  readonly pages: number;
  readonly lines: string;
  readonly places: string;
  readonly bodies: string;
}

function writeTemplate({ pages, lines, places, bodies }: TemplateMemory): WrittenTemplate {
  const placeRows = [...places].map(([place, { pages, lines, fresh, text, links }]) => [place, pages, lines, fresh, text, links]);
  return {
    pages,
    lines: rows([...lines].map(([print, { pages, kin }]) => (kin > 0 ? [print, pages, kin] : [print, pages]))),
    places: rows(placeRows),
    bodies: rows([...bodies]),
  };
}

function readTemplate(written: WrittenTemplate): TemplateMemory {
  return {
    pages: Number(written.pages) || 0,
    lines: new Map(tableOf(written.lines, 3).map(([print = 0, pages = 0, kin = 0]) => [print, { pages, kin }])),
    places: new Map(
      tableOf(written.places, 6).map(([place = 0, pages = 0, lines = 0, fresh = 0, text = 0, links = 0]): [number, PlaceMemory] => [
        place,
        { pages, lines, fresh, text, links },
      ]),
    ),
    bodies: new Map(tableOf(written.bodies, 2).map(([place = 0, count = 0]) => [place, count])),
  };
}

const short = (number: number): string => number.toString(36);

/** Numbers in base 36, a row's divided by commas, rows by spaces. */
const rows = (table: readonly (readonly number[])[]): string => table.map((row) => row.map(short).join()).join(' ');

function numbersOf(text: string): number[] {
  return text.split(' ').flatMap((one) => (one === '' ? [] : [numberOf(one)]));
}

function tableOf(text: string, width: number): number[][] {
  return String(text)
    .split(' ')
    .filter((row) => row !== '')
    .map((row) => row.split(',').slice(0, width).map(numberOf));
}

function numberOf(text: string): number {
  const value = Number.parseInt(text, 36);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
