import { z } from 'zod';

/** Headers of one source: enough for a language, an `Accept` or a key of a reader, too few to pad a request with. */
const MOST_HEADERS = 10;
const LONGEST_VALUE = 500;

/** Headers that a source may not set, and why not. */
const reasons: readonly (readonly [string, readonly string[]])[] = [
  ['no outlet is told what was read before', ['cookie', 'cookie2', 'set-cookie', 'referer', 'referrer']],
  ['the sources are no place for secrets', ['authorization', 'proxy-authorization']],
  ['it follows from the address', ['host', ':authority', 'origin', 'content-length', 'expect']],
  [
    'it is a matter of the connection',
    ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'accept-encoding', 'http2-settings'],
  ],
  [
    'the poller sends it as the outlet gave it',
    ['if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since', 'if-range', 'range', 'cache-control', 'pragma'],
  ],
  ['it would tell an outlet where the request comes from', ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via', 'from']],
  ['write it as userAgent', ['user-agent']],
];
const refusals: ReadonlyMap<string, string> = new Map(reasons.flatMap(([why, names]) => names.map((name) => [name, why] as const)));

const value = z
  .string()
  .max(LONGEST_VALUE)
  .regex(/^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/, 'values of headers are one line of plain ASCII');

/** Headers sent to an outlet beside the product's own, by name; those that carry secrets, traces or the connection are refused. */
export const sourceHeadersSchema = z.record(z.string(), value).superRefine((headers, context) => {
  const names = Object.keys(headers);
  const refuse = (message: string, ...path: string[]): void => context.addIssue({ code: 'custom', message, path });
  if (names.length > MOST_HEADERS) refuse(`at most ${MOST_HEADERS} headers`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) refuse('a header stands twice');
  for (const name of names) {
    const why = isToken(name) ? headerRefusal(name) : 'this is no name of a header';
    if (why) refuse(why, name);
  }
});

/** RFC 9110, 5.6.2. */
const isToken = (name: string): boolean => /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/.test(name);

/** Why a source may not set the header `name` (in any case), or null when it may. */
export const headerRefusal = (name: string): string | null => {
  const lower = name.toLowerCase();
  const why = refusals.get(lower) ?? (lower.startsWith('proxy-') ? 'it is a matter of the connection' : undefined);
  return why === undefined ? null : `cannot be set: ${why}`;
};
