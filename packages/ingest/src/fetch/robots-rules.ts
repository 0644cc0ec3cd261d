import type { Clock } from '@corridor/model';
import robotsParserModule from 'robots-parser';
import { comparable, relevantRobotsText } from './robots-text.ts';

/** What robots.txt says of one address. */
export interface RobotsAnswer {
  readonly isAllowed: boolean;
  /** True when that is only because no rules could be read now; ask again later. */
  readonly isUnknown: boolean;
  /** Why they could not, in a word; or null. */
  readonly why: string | null;
  /** True when the host refused even that (429, or 503 with Retry-After). */
  readonly isRefusal: boolean;
  /** Seconds the host asks to leave between two requests, uncapped; or null. */
  readonly crawlDelaySeconds: number | null;
}

/** What asking for a robots.txt brought: its status and text; status null when there was no answer. */
export interface RobotsFile {
  readonly status: number | null;
  readonly text: string;
  /** The host asked to be left alone; default false. */
  readonly isRefusal?: boolean;
  /** Why there was no answer, in a word. */
  readonly why?: string;
}

type Robot = ReturnType<typeof robotsParserModule.default>;
/** The module is CommonJS whose types claim a default export; Node hands over the function itself. */
const parseRobots = robotsParserModule as unknown as (url: string, text: string) => Robot;

/** Life of a good answer (RFC 9309, 2.4: at most 24 hours) and of a failed one. */
const KEPT_MILLIS = 24 * 3600_000;
const FAILURE_KEPT_MILLIS = 10 * 60_000;
const KEPT_HOSTS = 1000;
/** Characters of all kept rules together, which take about ten times as much memory; a hostile file has 500,000 of them. */
const KEPT_LENGTH = 8 * 1024 * 1024;
/** Part of an address that rules are compared with. */
const PATH_LENGTH = 1000;

interface Rules {
  readonly robot: Robot;
  readonly isUnknown: boolean;
  readonly why: string | null;
  readonly isRefusal: boolean;
}

interface Kept {
  readonly rules: Promise<Rules>;
  readonly length: number;
  readonly until: number;
}

/**
 * Robots rules by origin and the route it is asked by, asked for once and kept. No robots.txt (4xx) allows everything; a server error, 429 or no answer forbids everything
 * for ten minutes (RFC 9309, 2.3.1.4). `load` must not throw.
 */
export class RobotsRules {
  readonly #load: (url: string, route: string) => Promise<RobotsFile>;
  readonly #clock: Clock;
  readonly #product: string;
  readonly #kept = new Map<string, Kept>();
  #keptLength = 0;

  constructor(options: {
    readonly load: (url: string, route: string) => Promise<RobotsFile>;
    readonly clock: Clock;
    readonly product: string;
  }) {
    this.#load = options.load;
    this.#clock = options.clock;
    this.#product = options.product.toLowerCase();
  }

  /** Asks for the page at `url`, which is to be fetched by `route`. */
  async ask(url: URL, route: string): Promise<RobotsAnswer> {
    const { robot, isUnknown, why, isRefusal } = await this.#rules(url.origin, route);
    return {
      isUnknown,
      why,
      isRefusal,
      isAllowed: robot.isAllowed(comparable(url.href.slice(0, PATH_LENGTH)), this.#product) ?? true,
      crawlDelaySeconds: robot.getCrawlDelay(this.#product) ?? null,
    };
  }

  #rules(origin: string, route: string): Promise<Rules> {
    const key = `${origin} ${route}`;
    const kept = this.#kept.get(key);
    if (kept && kept.until > this.#clock.now()) return kept.rules;
    const address = `${origin}/robots.txt`;
    const rules = this.#load(address, route).then((file) => {
      const isUnknown = isFailure(file);
      const text = rulesOf(file, this.#product);
      this.#keep(key, { rules, length: text.length, until: this.#clock.now() + (isUnknown ? FAILURE_KEPT_MILLIS : KEPT_MILLIS) });
      return { robot: parseRobots(address, text), isUnknown, why: file.why ?? null, isRefusal: file.isRefusal ?? false };
    });
    this.#keep(key, { rules, length: 0, until: this.#clock.now() + FAILURE_KEPT_MILLIS });
    return rules;
  }

  /** Takes the place of what was kept under the key; the oldest go when there are too many, or too long ones. */
  #keep(key: string, kept: Kept): void {
    this.#forget(key);
    this.#kept.set(key, kept);
    this.#keptLength += kept.length;
    while (this.#kept.size > KEPT_HOSTS || (this.#keptLength > KEPT_LENGTH && this.#kept.size > 1)) {
      const [oldest = key] = this.#kept.keys();
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#keptLength -= this.#kept.get(key)?.length ?? 0;
    this.#kept.delete(key);
  }
}

const isFailure = ({ status }: RobotsFile): boolean => status === null || status === 429 || status >= 500;

const rulesOf = (file: RobotsFile, product: string): string => {
  if (isFailure(file)) return 'User-agent: *\nDisallow: /';
  return file.status === null || file.status >= 300 ? '' : relevantRobotsText(file.text, product);
};
