import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from '../outlets/outlets-of.ts';
import type { FaultKind } from '../site/fault.ts';
import { type Posting, postingOf, type Site } from '../site/posting.ts';
import { type RequestKind, requestKinds, respond } from '../site/respond.ts';
import { listenOnLoopback } from './listen.ts';

/** How often an outlet was asked, by kind; `notModified` counts the answers among them that were 304. */
export type OutletStats = Readonly<Record<RequestKind | 'notModified', number>>;

/** One outlet's site on its own loopback address. */
export class OutletServer {
  readonly outlet: Desk['outlet'];
  readonly postings: readonly Posting[];
  #origin = '';
  #now: number;
  #fault: FaultKind | null = null;
  readonly #counts: Record<RequestKind | 'notModified', number>;
  readonly #server: Server;

  constructor(desk: Desk, releasedAt: ReadonlyMap<string, number>, now: number) {
    this.outlet = desk.outlet;
    this.#now = now;
    this.postings = desk.articles
      .map((article) => postingOf(article, desk.outlet, releasedAt.get(article.id) ?? 0))
      .sort((a, b) => b.releasedAt - a.releasedAt);
    this.#counts = { ...(Object.fromEntries(requestKinds.map((kind) => [kind, 0])) as Record<RequestKind, number>), notModified: 0 };
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Scheme, host and port; empty before `listen`. */
  get origin(): string {
    return this.#origin;
  }

  async listen(index: number, port: number): Promise<void> {
    this.#origin = await listenOnLoopback(this.#server, index, port);
  }

  setNow(millis: number): void {
    this.#now = millis;
  }

  setFault(kind: FaultKind | null): void {
    this.#fault = kind;
  }

  stats(): OutletStats {
    return { ...this.#counts };
  }

  /** Ends every connection, hanging ones too. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #site(): Site {
    return { outlet: this.outlet, origin: this.#origin, postings: this.postings.filter((posting) => posting.releasedAt <= this.#now) };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url = '/', headers } = request;
    const { kind, reply } = respond(this.#site(), { method, url, headers }, this.#fault);
    this.#counts[kind] += 1;
    if (reply === null) return;
    if (reply.status === 304) this.#counts.notModified += 1;
    const length = reply.status === 304 ? {} : { 'content-length': String(reply.body.length) };
    // By the newsroom's clock, as a server of that day would.
    response.writeHead(reply.status, { date: new Date(this.#now).toUTCString(), ...reply.headers, ...length });
    response.end(method === 'HEAD' ? undefined : reply.body);
  }
}
