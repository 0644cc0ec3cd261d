import type { MiddlewareHandler } from 'hono';

/**
 * Host names that a server answers for. Bound to loopback it answers for loopback's names and the configured address alone: a web page
 * elsewhere that lets its own name resolve to 127.0.0.1 (DNS rebinding) could otherwise read the archive through the reader's browser.
 * Null, any name, when it is bound wider: there a proxy or the network's own names stand in front, which we cannot know.
 */
export const answeredHosts = (boundTo: string, publicUrl: string): ReadonlySet<string> | null =>
  isLoopback(boundTo) ? new Set(['localhost', '127.0.0.1', '[::1]', inUrl(boundTo), new URL(publicUrl).hostname]) : null;

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Refuses requests for other host names with 421 before anything is read. */
export const hostGuard =
  (hosts: ReadonlySet<string> | null): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (hosts === null || hosts.has(nameOf(host))) return next();
    return c.text('This server does not answer for that host name. Set CORRIDOR_PUBLIC_URL to the address readers use.\n', 421);
  };

/** The name in a Host header, lower case, without port and closing dot. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
