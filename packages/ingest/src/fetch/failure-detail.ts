import type { FeedVerdict } from '@corridor/model';

/** What a person should do about a feed, by verdict; completes the line that names the address. */
const feedAdvice: Readonly<Partial<Record<FeedVerdict, string>>> = {
  blocked: 'open it in a browser; if it answers there, set userAgent for the feed in sources.yaml or poll from another network',
  'rate-limited': 'the host is left alone for a while; if it goes on, raise minIntervalMinutes in sources.yaml',
  gone: 'the outlet took it away; look for its new address and correct sources.yaml',
  'not-found': 'look for its new address at the outlet and correct sources.yaml',
  dns: 'check the network and the spelling of the host',
  tls: 'the outlet has to mend its certificate; it will be tried again',
  'too-large': 'choose a smaller feed of the outlet',
  refused: 'correct the address in sources.yaml',
};

const TRY_AGAIN = 'it will be tried again; if it goes on, check the address in a browser';
const FEED_TEXT = 'the text of the feed is used instead';
const URL_LENGTH = 200;
const WHAT_LENGTH = 300;

/** What to do about a feed that failed. */
export const adviceForFeed = (verdict: FeedVerdict): string => feedAdvice[verdict] ?? TRY_AGAIN;

/** What to do about a page that failed. */
export const adviceForPage = (isPermanent: boolean): string => (isPermanent ? FEED_TEXT : 'it will be tried again');

/** `https://outlet.example/rss: what was wrong; what to do`, on one line of bounded length. */
export const failureDetail = (url: string, what: string, advice: string): string =>
  `${clip(url, URL_LENGTH)}: ${clip(what, WHAT_LENGTH)}; ${advice}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
