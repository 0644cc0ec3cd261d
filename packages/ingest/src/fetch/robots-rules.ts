import type { Clock } from '@corridor/model';
import robotsParserModule from 'robots-parser';

/** What robots.txt says of one address. */
export interface RobotsAnswer {
  readonly isAllowed: boolean;
  /** True when that is only because no rules could be read now; ask again later. */
  readonly isUnknown: boolean;
  /** Seconds the host asks to leave between two requests, uncapped; or null. */
  readonly crawlDelaySeconds: number | null;
}

/** What asking for a robots.txt brought: its status and text; status null when there was no answer. */
export interface RobotsFile {
  readonly status: number | null;
  readonly text: string;
}

type Robot = ReturnType<typeof robotsParserModule.default>;
/** The module is CommonJS whose types claim a default export; Node hands over the function itself. */
const parseRobots = robotsParserModule as unknown as (url: string, text: string) => Robot;

/** Life of a good answer (RFC 9309, 2.4: at most 24 hours) and of a failed one. */
const KEPT_MILLIS = 24 * 3600_000;
const FAILURE_KEPT_MILLIS = 10 * 60_000;
const KEPT_HOSTS = 1000;
/** RFC 9309, 2.5: at least 500 KiB must be read. */
const READ_LENGTH = 500 * 1024;
/**
 * The matcher takes pattern length times path length once a pattern has a `*`, so what real files do not need is left out: of 1,000 hostile lines against a
 * path of 8,000 characters it took 4.7 s, within these bounds 0.1 s.
 */
const LINE_LENGTH = 512;
const WILDCARD_LINE_LENGTH = 200;
const MOST_WILDCARD_LINES = 200;
const PATH_LENGTH = 1000;

interface Rules {
  readonly robot: Robot;
  readonly isUnknown: boolean;
}

interface Kept {
  readonly rules: Promise<Rules>;
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

  constructor(options: {
    readonly load: (url: string, route: string) => Promise<RobotsFile>;
    readonly clock: Clock;
    readonly product: string;
  }) {
    this.#load = options.load;
    this.#clock = options.clock;
    this.#product = options.product;
  }

  /** Asks for the page at `url`, which is to be fetched by `route`. */
  async ask(url: URL, route: string): Promise<RobotsAnswer> {
    const { robot, isUnknown } = await this.#rules(url.origin, route);
    return {
      isUnknown,
      isAllowed: robot.isAllowed(url.href.slice(0, PATH_LENGTH), this.#product) ?? true,
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
      this.#keep(key, rules, isUnknown ? FAILURE_KEPT_MILLIS : KEPT_MILLIS);
      return { robot: parseRobots(address, rulesOf(file)), isUnknown };
    });
    this.#keep(key, rules, FAILURE_KEPT_MILLIS);
    return rules;
  }

  #keep(key: string, rules: Promise<Rules>, millis: number): void {
    this.#kept.delete(key);
    this.#kept.set(key, { rules, until: this.#clock.now() + millis });
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > KEPT_HOSTS) this.#kept.delete(oldest);
  }
}

const isFailure = ({ status }: RobotsFile): boolean => status === null || status === 429 || status >= 500;

const rulesOf = (file: RobotsFile): string => {
  if (isFailure(file)) return 'User-agent: *\nDisallow: /';
  if (file.status === null || file.status >= 300) return '';
  const lines = file.text.slice(0, READ_LENGTH).split(/\r\n|\r|\n/);
  return withoutCostly(lines).join('\n');
};

const withoutCostly = (lines: readonly string[]): string[] => {
  let wildcards = 0;
  return lines.filter((line) => {
    const isRule = /^\s*(?:dis)?allow\s*:.*\*/i.test(line.slice(0, LINE_LENGTH));
    return isRule ? line.length <= WILDCARD_LINE_LENGTH && ++wildcards <= MOST_WILDCARD_LINES : line.length <= LINE_LENGTH;
  });
};
