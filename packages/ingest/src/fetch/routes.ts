import { DEFAULT_PROXY, DIRECT } from '@corridor/model';
import type { Dispatcher } from 'undici';
import { FetchProblem } from './fetch-problem.ts';
import type { KnownProxy } from './proxy-agent.ts';

/** How routes are opened; handed in, so that they share limits and guard. */
export interface RouteOptions {
  /** Addresses of proxies by name, with user and password. */
  readonly proxies: ReadonlyMap<string, string>;
  readonly direct: Dispatcher;
  readonly openProxy: (proxy: KnownProxy) => Dispatcher;
}

/** Ways to the outlets: straight, or through a proxy, opened when it is first wanted and kept. There is never a way back from a proxy to the straight one. */
export class Routes {
  readonly #options: RouteOptions;
  readonly #open = new Map<string, Dispatcher>();

  constructor(options: RouteOptions) {
    this.#options = options;
    this.#open.set(DIRECT, options.direct);
  }

  /** The route that `proxy` of a source means: itself, or what all sources take that name none. */
  nameOf(proxy: string | null): string {
    return proxy ?? (this.#options.proxies.has(DEFAULT_PROXY) ? DEFAULT_PROXY : DIRECT);
  }

  /** The dispatcher of a route. Throws `FetchProblem` `proxy` for a name that no proxy has. */
  to(route: string): Dispatcher {
    const known = this.#open.get(route);
    if (known) return known;
    const opened = this.#options.openProxy(this.#proxy(route));
    this.#open.set(route, opened);
    return opened;
  }

  /** Breaks all connections off. */
  async destroy(reason: Error): Promise<void> {
    await Promise.all([...this.#open.values()].map((dispatcher) => dispatcher.destroy(reason)));
  }

  #proxy(route: string): KnownProxy {
    const url = this.#options.proxies.get(route);
    if (url !== undefined) return { label: `"${route}"`, url };
    if (URL.canParse(route)) return { label: new URL(route).host, url: route };
    throw new FetchProblem('proxy', `no proxy is named "${route}"`, {
      advice: 'set it in CORRIDOR_PROXIES, or correct proxy of the source in sources.yaml; it is not asked without one',
    });
  }
}
