import type { Clock } from '@corridor/model';
import { Agent } from 'undici';
import { orEnd, withSignals } from './deadline.ts';
import { FetchProblem } from './fetch-problem.ts';
import { createGuardedLookup } from './guarded-lookup.ts';
import { HostTurns, type SharedHostTurns } from './host-turns.ts';
import { defaultLimits, type FetchLimits } from './limits.ts';
import type { FetchOutcome, PageOutcome } from './outcome.ts';
import { createProxyAgent } from './proxy-agent.ts';
import { createSystemResolver, type Resolver } from './resolver.ts';
import { type RobotsFile, RobotsRules } from './robots-rules.ts';
import { Routes } from './routes.ts';
import { type Job, runJob, type Shared } from './run-job.ts';

/** Longest crawl-delay that is honoured; a few sites ask for minutes and would never be read. */
const CRAWL_DELAY_CAP_SECONDS = 30;

/** Time for a robots.txt; it must not eat the time of the page. */
const ROBOTS_MILLIS = 10_000;

/** RFC 9309, 2.5: at least 500 KiB of a robots.txt are read; what stands behind is left. */
const ROBOTS_BYTES = 500 * 1024;

const feedAccept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';
const pageAccept = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';
const textAccept = 'text/plain, */*;q=0.1';

/** What a fetcher is made of. */
export interface FetcherOptions {
  /** Product, version and a contact; see `userAgentOf`. */
  readonly userAgent: string;
  readonly clock: Clock;
  /** Whole time of one request on the network; default 30,000. */
  readonly timeoutMillis?: number;
  /** Lets the fetcher reach 127.0.0.1, ::1 and `*.localhost` at any port; default false. */
  readonly allowLoopback?: boolean;
  /** Pause between two requests to one host; default 2,000. */
  readonly hostSpacingMillis?: number;
  /** Connections to one host; default 2. */
  readonly perHost?: number;
  readonly limits?: Partial<FetchLimits>;
  /** Certificate authorities trusted beside none other (PEM), for outlets and proxies; default the ones of Node. */
  readonly ca?: string;
  /** Proxies by name, `http(s)://user:password@host:port`; one named `default` serves every request that names none. */
  readonly proxies?: ReadonlyMap<string, string>;
  /** Turns shared with other processes; default none. */
  readonly sharedTurns?: SharedHostTurns | null;
  /** Default: the machine's name servers. */
  readonly resolver?: Resolver;
  /** Until when a host wants no request (ISO 8601), or null; asked before each one, redirects and robots.txt included. Default: never. */
  readonly restUntil?: (host: string) => Promise<string | null>;
}

/** What a source's entry says of how it is asked; null or absent is the product's own way. */
export interface SourceManners {
  /** Sent instead of the product's own. */
  readonly userAgent?: string | null;
  /** Name of a proxy, an address without user and password, or `direct`. What cannot go through it fails; nothing goes around it. */
  readonly proxy?: string | null;
  /** Sent beside the product's own, to the host that is asked for only; those the model refuses are left out. */
  readonly headers?: Readonly<Record<string, string>> | null;
}

/** A request for a feed, or for a page that was read before. Validators are sent as they are given; null or absent makes it unconditional. */
export interface FeedRequest extends SourceManners {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
}

/** A request for an article page. */
export interface PageRequest extends SourceManners {
  readonly url: string;
  readonly signal?: AbortSignal;
}

/** A form to be posted. */
interface FormRequest extends SourceManners {
  readonly url: string;
  readonly form: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * URL to bytes. Whatever network and servers do ends in an outcome, within the time limit (plus waiting for the host's turn); it rejects only
 * when the caller's signal ends or the fetcher is closed. One GET a request and nothing beside it, but robots.txt once a day before pages.
 */
export interface Fetcher {
  fetchFeed(request: FeedRequest): Promise<FetchOutcome>;
  fetchPage(request: PageRequest): Promise<PageOutcome>;
  /** As `fetchPage`, for a page that was read before. */
  refetchPage(request: FeedRequest): Promise<FetchOutcome>;
  /** Posts a form, as to a hub, under the same guard, limits and turns; redirects are not followed. */
  postForm(request: FormRequest): Promise<FetchOutcome>;
  /** Ends running and waiting requests, which then reject, and closes all connections. */
  close(): Promise<void>;
}

/** Makes a fetcher; hold one per process, since politeness per host is kept inside. Close it at the end. Long because it only wires: one part a statement. */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const limits: FetchLimits = { ...defaultLimits, totalMillis: options.timeoutMillis ?? defaultLimits.totalMillis, ...options.limits };
  const { clock, userAgent, allowLoopback = false, perHost = 2, hostSpacingMillis = 2000 } = options;
  const turns = new HostTurns({ clock, perHost, spacingMillis: hostSpacingMillis });
  const routes = createRoutes(options, limits, allowLoopback, perHost);
  const refuseResting = async (host: string): Promise<void> => {
    const until = (await options.restUntil?.(host)) ?? null;
    if (until !== null) throw new FetchProblem('rate-limited', `its host asked for a rest until ${until} and was not asked`);
  };
  const shared: Shared = { clock, limits, allowLoopback, turns, sharedTurns: options.sharedTurns ?? null, routes, refuseResting };
  const closing = new AbortController();
  const job = (asked: 'feed' | 'page', accept: string, { url, signal, ...manners }: FeedRequest | PageRequest): Job => ({
    asked,
    url,
    accept,
    etag: null,
    lastModified: null,
    userAgent: manners.userAgent || userAgent,
    headers: manners.headers ?? {},
    route: routes.nameOf(manners.proxy ?? null),
    totalMillis: limits.totalMillis,
    signals: [signal, closing.signal],
    mayVisit: async () => {},
  });
  const loadRobots = async (url: string, proxy: string): Promise<RobotsFile> => {
    const totalMillis = Math.min(limits.totalMillis, ROBOTS_MILLIS);
    const outcome = await runJob({ ...job('page', textAccept, { url, proxy }), totalMillis, partBytes: ROBOTS_BYTES }, shared).catch(
      () => null,
    );
    if (outcome?.kind === 'ok') return { status: outcome.status, text: textOf(outcome.body) };
    if (outcome?.kind !== 'failed') return { status: outcome?.status ?? null, text: '' };
    return { status: outcome.status, text: '', isRefusal: outcome.verdict === 'rate-limited', why: outcome.verdict };
  };
  const robots = new RobotsRules({ load: loadRobots, clock, product: productOf(userAgent) });
  const fetchPage = (request: FeedRequest): Promise<FetchOutcome> => {
    const page = { ...job('page', pageAccept, request), ...validatorsOf(request) };
    return runJob({ ...page, mayVisit: (url) => refuseResting(url.host).then(() => askRobots(robots, url, turns, page)) }, shared);
  };
  return {
    fetchFeed: (request) => runJob({ ...job('feed', feedAccept, request), ...validatorsOf(request) }, shared),
    fetchPage: async (request) => {
      const outcome = await fetchPage(request);
      if (outcome.kind === 'not-modified') throw new Error('a page is asked for without validators');
      return outcome;
    },
    refetchPage: fetchPage,
    postForm: (request) => runJob({ ...job('page', textAccept, request), form: request.form }, shared),
    close: async () => {
      const reason = new DOMException('the fetcher was closed', 'AbortError');
      closing.abort(reason);
      turns.close(reason);
      await routes.destroy(reason);
    },
  };
};

/** `CorridorWatch/0.1 (+https://…; contact)`: product, version and how to reach its operator. Characters a header cannot carry are left out. */
export const userAgentOf = (version: string, contact?: string): string => {
  const safe = contact?.replace(/[^\x20-\x7e]/g, '').trim();
  return safe ? `CorridorWatch/${version} (feed reader; ${safe})` : `CorridorWatch/${version} (feed reader; no contact set)`;
};

/** The straight route behind the guarded lookup, and proxies with the same limits. */
const createRoutes = (options: FetcherOptions, limits: FetchLimits, allowLoopback: boolean, perHost: number): Routes => {
  const { ca, proxies = new Map(), resolver = createSystemResolver() } = options;
  const agent: Agent.Options = {
    connections: perHost,
    pipelining: 1,
    headersTimeout: limits.idleMillis,
    bodyTimeout: limits.idleMillis,
    maxHeaderSize: limits.headerBytes,
    maxResponseSize: limits.wireBytes + 1,
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 10_000,
  };
  const connect = {
    timeout: Math.min(limits.connectMillis, limits.totalMillis),
    lookup: createGuardedLookup(allowLoopback, resolver),
    ...(ca === undefined ? {} : { ca }),
  };
  return new Routes({
    proxies,
    direct: new Agent({ ...agent, connect }),
    openProxy: (proxy) => createProxyAgent(proxy, limits, agent, ca),
  });
};

const validatorsOf = ({ etag = null, lastModified = null }: FeedRequest): Pick<Job, 'etag' | 'lastModified'> => ({ etag, lastModified });

/** The name robots.txt files know us by: what stands before the version. */
const productOf = (userAgent: string): string => userAgent.split('/', 1)[0] ?? userAgent;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Throws where robots.txt forbids the page or cannot be read now; hands its crawl-delay to the host's turns. */
const askRobots = async (robots: RobotsRules, url: URL, turns: HostTurns, { route, signals }: Job): Promise<void> => {
  const answer = await withSignals(signals, (signal) => orEnd(robots.ask(url, route), signal));
  turns.slowDown(url.host, Math.min(answer.crawlDelaySeconds ?? 0, CRAWL_DELAY_CAP_SECONDS) * 1000);
  if (answer.isRefusal) throw new FetchProblem('rate-limited', 'robots.txt was refused, so the host is not asked for its pages');
  if (answer.isUnknown)
    throw new FetchProblem('http-error', `robots.txt cannot be read${inBrackets(answer.why)}, so its pages are left alone for now`);
  if (!answer.isAllowed) throw new FetchProblem('refused', 'robots.txt forbids this page');
};

const inBrackets = (why: string | null): string => (why === null ? '' : ` (${why})`);
