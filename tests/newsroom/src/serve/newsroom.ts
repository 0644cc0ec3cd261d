import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CorridorError, type Source } from '@corridor/model';
import { type NewsroomArticle, readArticles } from '../articles/article.ts';
import { planReleases } from '../articles/release-plan.ts';
import { feedPathOf } from '../feed/feed-body.ts';
import { type Outlet, readOutlets } from '../outlets/outlet.ts';
import { outletsOf } from '../outlets/outlets-of.ts';
import type { FaultKind } from '../site/fault.ts';
import { OutletServer, type OutletStats } from './outlet-server.ts';

const bundledArticles = new URL('../../articles.jsonl', import.meta.url);
const bundledOutlets = new URL('../../outlets.yaml', import.meta.url);
/** Day given to a set in which no article has a date: the first of the bundled set. */
const DEFAULT_BASE = '2025-08-09T00:00:00Z';

/** How a newsroom is started. */
export interface NewsroomOptions {
  /** JSON Lines file of articles; the bundled set when left out. */
  readonly articlesFile?: string | URL;
  /** Moment at which the newsroom starts, ISO 8601; the end of day one when left out. */
  readonly now?: string;
  /** Port of every outlet, each on an address of its own; 0 (default) takes free ones. */
  readonly port?: number;
  /** Faults from the start. */
  readonly faults?: readonly { readonly outlet: string; readonly kind: FaultKind }[];
}

/** A running newsroom: every outlet a real HTTP server on loopback. */
export interface Newsroom {
  /** Address of the first outlet. */
  readonly url: string;
  /** The outlets as the catalogue would list them, feeds on loopback. */
  readonly sources: readonly Source[];
  /** All articles, also those not out yet. */
  readonly articles: readonly NewsroomArticle[];
  /** Two ISO 8601 instants: at the first everything of day one is out, at the second everything. */
  readonly days: readonly [string, string];
  /** Address of each article's page by article id: the canonical one, not that of the feed link. */
  readonly pages: ReadonlyMap<string, string>;
  /** Moves the newsroom's clock; articles that appear later are hidden from feeds and pages. */
  setNow(iso: string): void;
  /** Breaks an outlet's feeds, or mends them with null. Throws `not-found` for an outlet it does not have. */
  setFault(outlet: string, kind: FaultKind | null): void;
  /** Requests so far, by source id. */
  stats(): Readonly<Record<string, OutletStats>>;
  close(): Promise<void>;
}

/**
 * Starts the newsroom. Throws `file-missing` when the file cannot be read, `input-invalid` naming file and line when a line is
 * wrong, `usage-invalid` when `now` is not an instant.
 */
export const startNewsroom = async (options: NewsroomOptions = {}): Promise<Newsroom> => {
  const articles = await loadArticles(options.articlesFile ?? bundledArticles);
  const { releasedAt, days } = planReleases(articles, options.now ?? DEFAULT_BASE);
  const now = instantOf(options.now ?? days[0]);
  const desks = outletsOf(articles, await loadOutlets());
  const servers = desks.map((desk) => new OutletServer(desk, releasedAt, now));
  try {
    for (const [index, server] of servers.entries()) await server.listen(index, options.port ?? 0);
  } catch (error) {
    await Promise.allSettled(servers.map((server) => server.close()));
    throw error;
  }
  const newsroom = newsroomOf(servers, articles, days);
  for (const { outlet, kind } of options.faults ?? []) newsroom.setFault(outlet, kind);
  return newsroom;
};

const newsroomOf = (servers: readonly OutletServer[], articles: readonly NewsroomArticle[], days: readonly [string, string]): Newsroom => ({
  url: `${servers[0]?.origin ?? ''}/`,
  sources: servers.map((server) => sourceOf(server.outlet, server.origin)),
  articles,
  days,
  pages: new Map(servers.flatMap((server) => server.postings.map(({ article, path }) => [article.id, `${server.origin}${path}`] as const))),
  setNow: (iso) => {
    const millis = instantOf(iso);
    for (const server of servers) server.setNow(millis);
  },
  setFault: (outlet, kind) => {
    const server = servers.find((candidate) => candidate.outlet.id === outlet);
    if (!server) throw new CorridorError('not-found', `the newsroom has no outlet "${outlet}"`);
    server.setFault(kind);
  },
  stats: () => Object.fromEntries(servers.map((server) => [server.outlet.id, server.stats()])),
  close: async () => {
    await Promise.all(servers.map((server) => server.close()));
  },
});

const sourceOf = (outlet: Outlet, origin: string): Source => ({
  id: outlet.id,
  name: outlet.name,
  country: outlet.country,
  side: outlet.side,
  ownership: outlet.ownership,
  isWire: outlet.isWire,
  homepage: `${origin}/`,
  ...(outlet.note === undefined ? {} : { note: outlet.note }),
  feeds: outlet.languages.map((lang) => ({
    id: `${outlet.id}-${lang.toLowerCase()}`,
    url: `${origin}${feedPathOf(outlet, lang)}`,
    lang,
    kind: outlet.feed.format === 'news-sitemap' ? ('news-sitemap' as const) : ('feed' as const),
    enabled: true,
  })),
});

const loadArticles = async (file: string | URL): Promise<readonly NewsroomArticle[]> => {
  const name = basename(file instanceof URL ? file.pathname : file);
  try {
    return readArticles({ name, text: await readFile(file, 'utf8') });
  } catch (cause) {
    if (cause instanceof CorridorError) throw cause;
    throw new CorridorError('file-missing', `${name} cannot be read`, { cause });
  }
};

const loadOutlets = async (): Promise<readonly Outlet[]> =>
  readOutlets({ name: 'outlets.yaml', text: await readFile(bundledOutlets, 'utf8'), code: 'sources-invalid' });

const instantOf = (iso: string): number => {
  const millis = Date.parse(iso);
  if (!Number.isFinite(millis)) throw new CorridorError('usage-invalid', `"${iso}" is not an ISO 8601 instant`);
  return millis;
};
