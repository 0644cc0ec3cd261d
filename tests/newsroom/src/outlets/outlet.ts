import { ownerships, parseYamlFile, sides, type YamlFile } from '@corridor/model';
import { z } from 'zod';

/** Feed formats an outlet may speak. */
export const feedFormats = ['rss', 'atom', 'rdf', 'json-feed', 'news-sitemap'] as const;
/** Page templates; each has its own order of parts and its own class names. */
export const pageTemplates = ['broadsheet', 'portal', 'weblog', 'agency'] as const;

const charset = z.enum(['utf-8', 'windows-1251', 'windows-1254']).default('utf-8');

const feedStyle = z.strictObject({
  format: z.enum(feedFormats),
  charset,
  /** `teaser`: title and a few words; `full`: the whole text. */
  content: z.enum(['teaser', 'full']).default('teaser'),
  /** `html`: the teaser has a picture and a link to read on, as many publishing systems write it. */
  teaser: z.enum(['plain', 'html']).default('plain'),
  /** How text is written in XML. */
  escape: z.enum(['entities', 'cdata']).default('entities'),
  /** `same`: one guid for every entry, as some outlets do by mistake. */
  guid: z.enum(['link', 'number', 'same']).default('link'),
  /** False leaves every date out of the feed. */
  dates: z.boolean().default(true),
  /** Query added to every link, such as `utm_source=rss`. */
  tracking: z.string().optional(),
});

const pageStyle = z.strictObject({
  template: z.enum(pageTemplates),
  charset,
  /** `graph` puts the article into an `@graph` beside the organisation; `broken` has a stray comma, as hand-made templates do. */
  jsonLd: z.enum(['article', 'graph', 'broken', 'none']).default('article'),
  /** True when each page has an AMP twin. */
  amp: z.boolean().default(false),
  /** Calendar of the date that readers see. */
  calendar: z.enum(['gregorian', 'solar-hijri']).default('gregorian'),
  /** False leaves the date out of meta elements, JSON-LD and attributes, so that only the printed one is there. */
  machineDates: z.boolean().default(true),
  /** Ids of articles whose page shows only the first paragraph. */
  paywalled: z.array(z.string()).default([]),
  /** Ids of articles whose page answers 404, though the feed still lists it. */
  missing: z.array(z.string()).default([]),
  /** Ids of articles whose feed link is an old address that answers 301. */
  moved: z.array(z.string()).default([]),
});

/** One outlet of the newsroom, as written in `outlets.yaml`. */
const outletSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As articles name it in `publisher`. */
  name: z.string().min(1),
  host: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  side: z.enum(sides),
  ownership: z.enum(ownerships),
  isWire: z.boolean().default(false),
  languages: z.array(z.string().min(2)).min(1),
  note: z.string().optional(),
  feed: feedStyle,
  page: pageStyle,
});
/** One outlet of the newsroom. */
export type Outlet = Readonly<z.output<typeof outletSchema>>;

/** Reads `outlets.yaml`; throws with the file's code, one `file:line` per mistake. */
export const readOutlets = (file: YamlFile): readonly Outlet[] =>
  parseYamlFile(file, z.strictObject({ outlets: z.array(outletSchema).min(1) })).value.outlets;
