import { headerOf, type ResponseHeaders } from './response-headers.ts';

/** Part of an answer that is looked at; walls stand at its top. */
const LOOKED_AT_BYTES = 64 * 1024;
/** A page with more visible text than this is a page, even when a wall's script is on it. Challenge pages seen have 40–600 characters. */
const WALL_TEXT_LENGTH = 1200;

/** Names of bot walls and a trace only their challenge pages leave, in lower case. */
const traces: readonly (readonly [string, string])[] = [
  ['Cloudflare', '_cf_chl_opt'],
  ['Cloudflare', 'cf-browser-verification'],
  ['Cloudflare', '<title>just a moment...</title>'],
  ['Cloudflare', '<title>attention required! | cloudflare</title>'],
  ['DDoS-Guard', '<title>ddos-guard</title>'],
  ['DDoS-Guard', 'check.ddos-guard.net'],
  ['Imperva', '_incapsula_resource'],
  ['Akamai', '/_sec/cp_challenge/'],
  ['DataDome', 'captcha-delivery.com'],
  ['HUMAN', 'px-captcha'],
  ['Sucuri', 'sucuri_cloudproxy_js'],
  ['Amazon WAF', 'awswafcookiedomainlist'],
  ['SiteGround', '/.well-known/sgcaptcha/'],
  ['Qrator', '/__qrator/'],
  ['ArvanCloud', '__arcsjs'],
  ['Anubis', 'within.website/x/cmd/anubis'],
];

/** Name of the bot wall that answered instead of the outlet, or null. Looks at `cf-mitigated` and at short pages with a wall's trace. */
export const botWallOf = (headers: ResponseHeaders, body: Uint8Array): string | null => {
  if (headerOf(headers, 'cf-mitigated') !== null) return 'Cloudflare';
  const start = new TextDecoder('latin1').decode(body.subarray(0, LOOKED_AT_BYTES)).toLowerCase();
  const found = traces.find(([, trace]) => start.includes(trace));
  return found && visibleLength(start) <= WALL_TEXT_LENGTH ? found[0] : null;
};

/** Characters outside tags, scripts and styles; one pass. */
const visibleLength = (html: string): number => {
  let length = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    length += html.slice(at, end).trim().length;
    at = open === -1 ? html.length : tagEnd(html, open);
  }
  return length;
};

const tagEnd = (html: string, open: number): number => {
  const raw = ['script', 'style'].find((name) => html.startsWith(name, open + 1));
  const close = html.indexOf(raw ? `</${raw}` : '>', open + 1);
  if (close === -1) return html.length;
  return raw ? close : close + 1;
};
