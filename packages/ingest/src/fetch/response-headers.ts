import type { Freshness } from './outcome.ts';

/** Headers as undici gives them: names in lower case, repeated ones as a list. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Longest validator that is kept; longer ones would be sent back with every poll. */
const VALIDATOR_LENGTH = 1024;

/** The dates HTTP allows (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT` and the two old forms. */
const httpDate =
  /^(?:[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/;

/** First value of a header, or null. */
export const headerOf = (headers: ResponseHeaders, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

/** All values of a header that is a list, wherever they stand (RFC 9110, 5.3), or null. */
export const listOf = (headers: ResponseHeaders, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(', ') : value) ?? null;
};

/** Validators byte for byte (quotes, `W/` and all) and how long the answer is fresh. Validators that could not be sent back are null. */
export const freshnessOf = (headers: ResponseHeaders): Freshness => ({
  etag: validator(headerOf(headers, 'etag')),
  lastModified: validator(headerOf(headers, 'last-modified')),
  maxAgeSeconds: maxAgeSeconds(headers),
});

/** Seconds of a Retry-After header, number or HTTP date against `now` (milliseconds); null for anything else. A past date is 0. */
export const retryAfterSeconds = (headers: ResponseHeaders, now: number): number | null => {
  const value = headerOf(headers, 'retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const at = millisOf(value);
  return at === null ? null : Math.max(0, Math.ceil((at - now) / 1000));
};

/** Seconds that the answer's `Date`, plus its `Age` in a cache, is ahead of `now` (milliseconds); null where it has none that HTTP allows. */
export const aheadSeconds = (headers: ResponseHeaders, now: number): number | null => {
  const date = millisOf(headerOf(headers, 'date'));
  return date === null ? null : Math.round((date - now) / 1000) + ageSeconds(headers);
};

const validator = (value: string | null): string | null =>
  value !== null && value.length <= VALIDATOR_LENGTH && /^[\t\x20-\x7e]+$/.test(value) ? value : null;

const millisOf = (value: string | null): number | null => {
  if (value === null || !httpDate.test(value)) return null;
  const millis = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(millis) ? null : millis;
};

const maxAgeSeconds = (headers: ResponseHeaders): number | null => {
  const match = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,10})/i.exec(listOf(headers, 'cache-control') ?? '');
  if (match) return Math.max(0, Number(match[1]) - ageSeconds(headers));
  const expires = millisOf(headerOf(headers, 'expires'));
  const date = millisOf(headerOf(headers, 'date'));
  return expires === null || date === null ? null : Math.max(0, Math.round((expires - date) / 1000));
};

const ageSeconds = (headers: ResponseHeaders): number => Number(/^\d{1,10}$/.exec(headerOf(headers, 'age') ?? '')?.[0] ?? 0);
