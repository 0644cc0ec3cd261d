import { z } from 'zod';
import { extractOverridesSchema } from './extract-overrides.ts';
import { isZone } from './settings.ts';
import { sourceHeadersSchema } from './source-headers.ts';
import { sourceProxySchema } from './source-proxy.ts';

/** Sides of the deal's press. Central Asia, Qatar and the wires are `INT`; the country field tells them apart. */
export const sides = ['AM', 'AZ', 'TR', 'IR', 'RU', 'US', 'GE', 'EU', 'INT'] as const;
/** One side of the deal's press. */
export type Side = (typeof sides)[number];

/** Who owns an outlet: shown beside its name, never scored for truth. */
export const ownerships = ['state', 'public', 'private', 'independent', 'government', 'analysis'] as const;
/** Who owns an outlet. */
export type Ownership = (typeof ownerships)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens');
const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'languages are BCP 47 codes such as "hy"');
const userAgent = z.string().max(200).optional();
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** One feed of a source, as written in `sources.yaml`. */
export const feedSchema = z.strictObject({
  /** Unique over all sources; `<source id>-<language>` where an outlet has one feed per language. */
  id,
  url: httpUrl,
  lang,
  /** `feed`: RSS, Atom, RDF or JSON Feed. `news-sitemap`: urlset. `pointer`: entries only point at articles (Google News). */
  kind: z.enum(['feed', 'news-sitemap', 'pointer']).default('feed'),
  /** Shortest pause between two polls in minutes; default is the poller's own floor. */
  minIntervalMinutes: z.number().int().min(1).max(1440).optional(),
  /** Sent instead of the source's and the product's User-Agent, for the few servers that refuse it; off by default. */
  userAgent,
  /** False for a feed that is known but not polled; say why in `note`. */
  enabled: z.boolean().default(true),
  /** Folders and labels of a feed reader it came from or goes to, levels divided by slashes; nothing else reads them. */
  categories: z
    .array(
      z
        .string()
        .max(100)
        .regex(/^[^\s,/]+(?:[ /][^\s,/]+)*$/, 'categories are words without commas, levels divided by slashes'),
    )
    .min(1)
    .max(10)
    .optional(),
  note: z.string().optional(),
});
/** One feed of a source. */
export type Feed = z.infer<typeof feedSchema>;

/** One outlet with its feeds, as written in `sources.yaml`. */
export const sourceSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** ISO 3166-1 alpha-2 of the outlet's seat; `EU` for the Union's own institutions. */
  country: z.string().regex(/^[A-Z]{2}$/, 'countries are two capital letters (ISO 3166-1)'),
  side: z.enum(sides),
  ownership: z.enum(ownerships),
  /** Zone (IANA) in which the outlet writes dates that name none, in its feeds and on its pages; UTC when absent. */
  zone: z.string().refine(isZone, 'is not an IANA zone such as Asia/Yerevan').optional(),
  /** Wire agencies are the origin that others copy. */
  isWire: z.boolean().default(false),
  homepage: httpUrl.optional(),
  /** How its pages are read where the rules go wrong. */
  extract: extractOverridesSchema.optional(),
  /** The way its feeds, pages and robots.txt are asked for: a name out of `CORRIDOR_PROXIES`, `direct`, or an address without user and password. */
  proxy: sourceProxySchema.optional(),
  /** Sent beside the product's own headers with its feeds and pages, to the host that was asked for and not to another it redirects to. */
  headers: sourceHeadersSchema.optional(),
  /** Sent instead of the product's User-Agent with its feeds and pages; off by default. */
  userAgent,
  note: z.string().optional(),
  feeds: z.array(feedSchema).min(1),
});
/** One outlet with its feeds. */
export type Source = z.infer<typeof sourceSchema>;

/** The whole of a dossier's `sources.yaml`. */
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });
