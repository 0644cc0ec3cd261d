import type { StandIn } from '@corridor/model';
import { isPaywallLine } from '../extract/paywall-line.ts';
import type { PageSignals } from './page-signals.ts';
import { consentRequest, consentWord, mustSignIn, needsScript, signIn, standInWords } from './stand-in-words.ts';
import { parkingTraces, sharedTraces, wallTraces } from './wall-traces.ts';

/** What stood in for a page, and by which sign. */
export interface StandInFound {
  readonly kind: StandIn;
  /** One line for a person, such as `a check for robots (Cloudflare)`. */
  readonly detail: string;
}

/** A page with more visible text than this is a page, whatever script is on it; challenge pages seen have 40–600 characters, notices up to 1,000. */
const LONGEST_NOTICE = 1500;
/** A wall's script alone tells on a page with no more than this; some walls put it on every page that they let through. */
const LONGEST_CHALLENGE = 600;
/** Up to this a notice may be told by one phrase, up to the next by two, without a title that says the same. */
const SHORT_NOTICE = 400;
const MIDDLE_NOTICE = 900;
/** The phrase stands at the start: a text about walls comes to their words later. */
const PHRASE_WITHIN = 400;
/** Consent texts run to some thousand characters and name their matter at least once in so many. */
const LONGEST_CONSENT = 6000;
const CONSENT_SPACING = 160;
const LEAST_CONSENT_WORDS = 5;
const SHORT_CONSENT = 1500;
/** An empty shell has a word or two ("Loading…") beside its scripts. */
const LONGEST_SHELL = 120;
const LONGEST_SHELL_WITH_WORDS = 400;
/** A form to sign in with what is around it. */
const LONGEST_SIGN_IN = 900;

const details: Readonly<Record<StandIn, string>> = {
  'bot-wall': 'a check for robots stands in front of the page',
  'geo-block': 'the page is not shown to readers in this country or network',
  refusal: 'the server refuses access',
  'consent-wall': 'a request for consent stands in front of the page',
  'login-wall': 'the page asks to sign in first',
  paywall: 'the page asks to subscribe and shows nothing else',
  'needs-javascript': 'the page is empty without JavaScript',
  maintenance: 'the site says that it is being worked on',
  'parked-domain': 'nobody runs a site under this name',
  'soft-404': 'the page says that it was not found',
};
/** By words and titles, in this order: a block by country says "denied" too, a refusal "not found". */
const worded: readonly StandIn[] = ['geo-block', 'bot-wall', 'parked-domain', 'maintenance', 'soft-404', 'refusal'];

/**
 * What a page stands in for another with, or null for a page of its own. Two signs are needed: words in a title, heading or short text that do
 * something to the reader, and a page with little else; or a bot wall's own script on such a page. A page that calls itself an article is one.
 * `isError` says that it came with a status of 400 or more, which is a sign too.
 */
export const readStandIn = (page: PageSignals, isError = false): StandInFound | null => {
  const isShort = page.textLength <= LONGEST_NOTICE && !page.isArticle;
  if (isShort) {
    const named = worded.slice(0, 1).find((kind) => isWorded(kind, page, isError));
    if (named) return found(named);
    const wall = wallOf(page, isError);
    if (wall) return found('bot-wall', wall);
    if (parkingTraces.some((trace) => page.markup.includes(trace))) return found('parked-domain');
    const kind = worded.slice(1).find((one) => isWorded(one, page, isError));
    if (kind) return found(kind);
  }
  if (isConsent(page)) return found('consent-wall');
  if (!isShort) return null;
  if (isSignIn(page)) return found('login-wall');
  if (isPaywall(page)) return found('paywall');
  return isShell(page) ? found('needs-javascript') : null;
};

const found = (kind: StandIn, name?: string): StandInFound => ({ kind, detail: name ? `${details[kind]} (${name})` : details[kind] });

/** Name of the bot wall whose own script is on the page. Scripts that ordinary forms have too need a check's words or title. */
const wallOf = (page: PageSignals, isError: boolean): string | null => {
  const isCheck = isWorded('bot-wall', page, isError);
  const isOwn = ([name, sign]: readonly [string, string]): boolean => !sharedTraces.has(name) && !sharedTraces.has(sign);
  const isBare = page.wholeLength <= LONGEST_CHALLENGE;
  const trace = wallTraces.find((one) => page.markup.includes(one[1]) && (isCheck || (isBare && isOwn(one))));
  return trace?.[0] ?? null;
};

const isWorded = (kind: StandIn, { title, headings, text, textLength, hasDates }: PageSignals, isError: boolean): boolean => {
  const words = standInWords[kind];
  if (!words) return false;
  const names = [...segments(title), ...headings.slice(0, 3)].map((name) => name.toLowerCase());
  const isNamed = names.some((name) => words.titles.some((pattern) => isWhole(pattern, name)));
  if (isNamed) return true;
  if (hasDates && !isError) return false;
  const start = text.slice(0, PHRASE_WITHIN).toLowerCase();
  const phrases = words.words.filter((pattern) => pattern.test(start)).length;
  return phrases > 0 && (textLength <= SHORT_NOTICE || isError || (phrases > 1 && textLength <= MIDDLE_NOTICE));
};

/** Parts of a title between the marks that divide it from the site's name, and the whole. */
const segments = (title: string): readonly string[] =>
  [title, ...title.split(/\s[-–—|·•:»]\s|\s?\|\s?/)].map((part) => part.trim()).filter((part) => part !== '');

/** Whether a pattern is all there is, but for marks at both ends. */
const isWhole = (pattern: RegExp, name: string): boolean => {
  const bare = name.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  const match = pattern.exec(bare);
  return match !== null && match[0].length >= bare.length - 1;
};

/** A text that is about consent from end to end, or a short one that asks for it. */
const isConsent = ({ text, textLength, title }: PageSignals): boolean => {
  if (textLength > LONGEST_CONSENT) return false;
  const words = text.match(consentWord)?.length ?? 0;
  const isDense = words >= LEAST_CONSENT_WORDS && words * CONSENT_SPACING > text.length;
  return (
    (isDense && consentRequest.test(text)) ||
    (textLength <= SHORT_CONSENT && words >= 2 && words * CONSENT_SPACING > text.length && consentRequest.test(`${title}\n${text}`))
  );
};

const isSignIn = ({ text, textLength, wholeLength, title, hasPassword, hasDates }: PageSignals): boolean =>
  textLength <= LONGEST_SIGN_IN &&
  ((hasPassword && wholeLength <= LONGEST_NOTICE && signIn.test(`${title}\n${text}`)) ||
    (!hasDates && textLength <= SHORT_NOTICE && mustSignIn.test(text)));

/** A prompt to subscribe that is most of the text; a teaser before it is an article, cut short. */
const isPaywall = ({ text, textLength }: PageSignals): boolean => {
  if (textLength > SHORT_NOTICE) return false;
  const prompts = sentences(text).filter(isPaywallLine);
  return prompts.reduce((sum, prompt) => sum + prompt.length, 0) >= textLength / 2 && prompts.length > 0;
};

const isShell = ({ text, wholeLength, noscript, scripts }: PageSignals): boolean =>
  scripts > 0 &&
  (needsScript.test(`${noscript}\n${text}`) ? wholeLength <= LONGEST_SHELL_WITH_WORDS : wholeLength <= LONGEST_SHELL && scripts > 1);

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?؟։])\s|\n/);
