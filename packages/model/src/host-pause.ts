/** A rest that a server asked for (429, or 503 with Retry-After): until then nothing of its host is asked for, neither feeds nor pages. */
export interface HostPause {
  /** Host with its port where that is not the scheme's own; see `hostOf`. */
  readonly host: string;
  /** ISO 8601 in UTC. */
  readonly until: string;
  /** Refusals one after another, each after the pause of the one before; makes pauses longer. */
  readonly refusals: number;
  /** One line for a person: what was asked for and what came. */
  readonly reason: string;
}

/** Host of an address, port included, in lower case: the unit of politeness. Empty for what is no address. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
