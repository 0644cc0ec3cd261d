import type { LineTrait, PageTraits } from './page-traits.ts';

/** What is remembered of a place of a template. */
export interface PlaceMemory {
  /** Pages that have lines there. */
  readonly pages: number;
  /** Lines there, summed over pages; of them those not met before, those in the article's text, and those that are links. */
  readonly lines: number;
  readonly fresh: number;
  readonly text: number;
  readonly links: number;
}

/** What is remembered of a line. */
interface LineMemory {
  readonly pages: number;
  /** Sum over pages of how much it had to do with the article. */
  readonly kin: number;
}

/** What the pages of one template of a site have in common. */
export interface TemplateMemory {
  readonly pages: number;
  /** By line print. */
  readonly lines: ReadonlyMap<number, LineMemory>;
  readonly places: ReadonlyMap<number, PlaceMemory>;
  /** Pages by place of the block that held the text. */
  readonly bodies: ReadonlyMap<number, number>;
}

/**
 * What the pages of a site taught: a plain value, bounded (its written form stays under 64 KB), grown by `learnPage`, written by `writeSite`.
 * A site has several templates (news, opinion, its old and its new design); the one not met for longest is forgotten for a new one.
 */
export interface SiteMemory {
  /** Articles that were learnt, newest last; each counts once. */
  readonly seen: readonly number[];
  /** Latest met first. */
  readonly templates: readonly TemplateMemory[];
}

/** Articles remembered as learnt; feeds of the region show 20 to 100 entries. */
const MAX_SEEN = 200;
/** Templates of a site; with the caps below the written form stays under 64 KB. */
export const MAX_TEMPLATES = 3;
/** Lines and places of a template; pages have 60–300 lines, of which those met once go first. */
const MAX_LINES = 900;
const MAX_PLACES = 200;
const MAX_BODIES = 20;
/** From so many pages on all counts are halved: what is no longer shown fades. */
const MAX_PAGES = 64;
/** Share of a page's places that a template must know to be the page's own; pages of one template share nine of ten, of two templates one or two. */
const SAME_TEMPLATE = 0.5;

/** A site of which nothing is known. */
export const emptySite: SiteMemory = { seen: [], templates: [] };

/** The site with one page more; the same site when the page's article was learnt before. Order of pages counts for nothing until the caps are reached. */
export function learnPage(site: SiteMemory, traits: PageTraits): SiteMemory {
  if (site.seen.includes(traits.page) || traits.lines.length === 0) return site;
  const at = templateOf(site, new Set(traits.lines.map((line) => line.place)));
  const template = learnTemplate(site.templates[at] ?? emptyTemplate, traits);
  const others = site.templates.filter((_, index) => index !== at);
  return { seen: [...site.seen, traits.page].slice(-MAX_SEEN), templates: [template, ...others].slice(0, MAX_TEMPLATES) };
}

const emptyTemplate: TemplateMemory = { pages: 0, lines: new Map(), places: new Map(), bodies: new Map() };

/** Index of the template that a page with these places belongs to; -1 when none knows enough of them. */
export function templateOf({ templates }: SiteMemory, places: ReadonlySet<number>): number {
  let best = -1;
  let most = SAME_TEMPLATE * places.size;
  templates.forEach((template, index) => {
    let known = 0;
    for (const place of places) if (template.places.has(place)) known += 1;
    if (known < most || known === 0) return;
    most = known + 1;
    best = index;
  });
  return best;
}

function learnTemplate(template: TemplateMemory, { lines, body }: PageTraits): TemplateMemory {
  const counted = new Map(template.lines);
  const places = new Map(template.places);
  const met = new Set<number>();
  for (const line of lines) {
    const before = counted.get(line.print);
    counted.set(line.print, { pages: (before?.pages ?? 0) + 1, kin: (before?.kin ?? 0) + line.kin });
    places.set(line.place, withLine(places.get(line.place), line, !before, !met.has(line.place)));
    met.add(line.place);
  }
  const bodies = new Map(template.bodies);
  if (body !== 0) bodies.set(body, (bodies.get(body) ?? 0) + 1);
  return bounded({ pages: template.pages + 1, lines: counted, places, bodies });
}

const emptyPlace: PlaceMemory = { pages: 0, lines: 0, fresh: 0, text: 0, links: 0 };

function withLine(place: PlaceMemory = emptyPlace, line: LineTrait, isFresh: boolean, isFirst: boolean): PlaceMemory {
  return {
    pages: place.pages + (isFirst ? 1 : 0),
    lines: place.lines + 1,
    fresh: place.fresh + (isFresh ? 1 : 0),
    text: place.text + (line.isText && line.isProse && isFresh ? 1 : 0),
    links: place.links + (line.isLink ? 1 : 0),
  };
}

function bounded(template: TemplateMemory): TemplateMemory {
  const { pages, lines, places, bodies } = template.pages >= MAX_PAGES ? halved(template) : template;
  return {
    pages,
    lines: kept(lines, MAX_LINES, (line) => line.pages),
    places: kept(places, MAX_PLACES, (place) => place.pages),
    bodies: kept(bodies, MAX_BODIES, (count) => count),
  };
}

/** Of too many entries a sixth goes at once, the rarest and among those the oldest first, so that sorting is rare. */
function kept<V>(entries: ReadonlyMap<number, V>, most: number, weightOf: (value: V) => number): ReadonlyMap<number, V> {
  if (entries.size <= most) return entries;
  const ranked = [...entries].map(([key, value], order) => ({ key, weight: weightOf(value), order }));
  ranked.sort((a, b) => a.weight - b.weight || a.order - b.order);
  const gone = new Set(ranked.slice(0, entries.size - Math.floor((most * 5) / 6)).map(({ key }) => key));
  return new Map([...entries].filter(([key]) => !gone.has(key)));
}

function halved({ pages, lines, places, bodies }: TemplateMemory): TemplateMemory {
  const half = (count: number): number => Math.floor(count / 2);
  const halfPlace = (place: PlaceMemory): PlaceMemory => ({
    pages: half(place.pages),
    lines: half(place.lines),
    fresh: half(place.fresh),
    text: half(place.text),
    links: half(place.links),
  });
  const live = <V>(entries: readonly (readonly [number, V])[], countOf: (value: V) => number): Map<number, V> =>
    new Map(entries.filter(([, value]) => countOf(value) > 0));
  return {
    pages: half(pages),
    lines: live(
      [...lines].map(([key, line]) => [key, { pages: half(line.pages), kin: half(line.kin) }] as const),
      (line) => line.pages,
    ),
    places: live(
      [...places].map(([key, place]) => [key, halfPlace(place)] as const),
      (place) => place.pages,
    ),
    bodies: live(
      [...bodies].map(([key, count]) => [key, half(count)] as const),
      (count) => count,
    ),
  };
}
