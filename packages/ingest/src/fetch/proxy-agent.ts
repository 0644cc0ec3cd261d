import { type Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchLimits } from './limits.ts';
import { problemFrom } from './network-error.ts';

/** What to do about a proxy, whatever was asked for through it. */
const ADVICE = 'see that the proxy runs and may connect there, and that its entry in CORRIDOR_PROXIES is right';

/** A proxy as people know it, and where it is. */
export interface KnownProxy {
  /** Its name in the settings, or host and port; never user and password. */
  readonly label: string;
  /** `http(s)://user:password@host:port`; user and password are sent to it and appear nowhere else. */
  readonly url: string;
}

/**
 * A dispatcher that reaches every outlet, http or https, through a CONNECT tunnel of the proxy, with the limits of `agent`. What fails on this side of the
 * tunnel ends as `FetchProblem` `proxy`, or `unreachable` where the proxy says that it found no way on (502, 503, 504). Names are
 * resolved by the proxy, so nothing is asked of our own name servers.
 */
export const createProxyAgent = ({ label, url }: KnownProxy, limits: FetchLimits, agent: Agent.Options, ca?: string): Dispatcher => {
  const { origin, username, password } = new URL(url);
  const tls = { timeout: Math.min(limits.connectMillis, limits.totalMillis), ...(ca === undefined ? {} : { ca }) };
  return new ProxyAgent({
    ...agent,
    uri: origin,
    proxyTls: tls,
    requestTls: tls,
    ...(username === '' ? {} : { token: `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}` }),
    clientFactory: (to, options) => {
      const door = new Door(to, { ...options, headersTimeout: agent.headersTimeout, maxHeaderSize: limits.headerBytes });
      return Object.assign(door, { connect: (asked: Dispatcher.ConnectOptions) => door.ask(asked, label) });
    },
  });
};

/** Connections to the proxy itself. */
class Door extends Pool {
  /** Asks for a tunnel; throws `FetchProblem`. */
  async ask(asked: Dispatcher.ConnectOptions, label: string): Promise<Dispatcher.ConnectData> {
    const answer = await super.connect(asked).catch((error: unknown): never => {
      throw new FetchProblem('proxy', `proxy ${label}: ${problemFrom(error).message}`, { cause: error, advice: ADVICE });
    });
    if (answer.statusCode === 200) return answer;
    answer.socket.on('error', () => {}).destroy();
    throw refusal(answer.statusCode, label);
  }
}

const refusal = (status: number, label: string): FetchProblem => {
  if (status === 407) return new FetchProblem('proxy', `proxy ${label} wants another user or password (HTTP 407)`, { advice: ADVICE });
  return status === 502 || status === 503 || status === 504
    ? new FetchProblem('unreachable', `proxy ${label} found no way there (HTTP ${status})`)
    : new FetchProblem('proxy', `proxy ${label} refused to connect there (HTTP ${status})`, { advice: ADVICE });
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
