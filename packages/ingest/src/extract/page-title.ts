import type { PageFacts } from './page-facts.ts';
import { isOfKind, textOf, unescapeText } from './structured-data.ts';
import { lettersOf } from './title-match.ts';

const DIVIDER = /\s+[|–—»«•·:/-]{1,2}\s+|\s*[|»]\s*/g;
const LAST_BRACKET = /\s\(([^()]{3,40})\)$/;
/** A short name in capitals after the last dash is the site's. */
const INITIALS = /^\p{Lu}[\p{Lu}\d.]{1,4}$/u;
/** A head this short is more likely the site than the title. */
const SHORTEST_HEAD = 12;
/** A heading of at least so many words that shares at least half of them with the head's title is the title as readers see it. */
const FEWEST_WORDS = 4;
const SHARED_WORDS = 0.5;
/** Share of a title that may be taken for the site's name. */
const LONGEST_TAIL_SHARE = 0.5;
/** Share of a heading that the title inside it has at least. */
const SHORTEST_INSIDE = 0.5;
/** Letters of a kicker before the title, and of a date, source or number after it. */
const SHORTEST_KICKER = 5;
const LONGEST_ADDITION = 20;
const LONGEST_TITLE = 600;

/** What head and JSON-LD call the page, the site's name included: headline, og:title, twitter:title, `<title>`. */
export function titlesOf(facts: PageFacts): string[] {
  const article = facts.structured.find((item) => isOfKind(item, 'article') && textOf(item.headline));
  return [article ? textOf(article.headline) : '', facts.meta.get('og:title'), facts.meta.get('twitter:title'), facts.documentTitle]
    .map((text) => cleanTitle(text ?? ''))
    .filter((text) => text !== '');
}

/** A title as one line: entities undone (some sites escape them twice), without tags, soft hyphens and marks of no width. */
function cleanTitle(text: string): string {
  return unescapeText(unescapeText(text.slice(0, LONGEST_TITLE)))
    .replace(/<\/?(?:em|i|b|strong|span|u|sup|sub|mark|q)(?:\s[^<>]{0,100})?>/gi, '')
    .replace(/[\u00ad\u200b\u200e\u200f\ufeff\u0000-\u001f\u007f-\u009f]/g, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Title without the site's name: the page's own heading where head data agree with it, else headline, og:title or `<title>` cut at a divider. */
export function readTitle(facts: PageFacts, siteName: string | null, host: string): string | null {
  const candidates = titlesOf(facts);
  const headings = facts.headings.map(cleanTitle);
  const heading = headings.find((text) => text.length >= SHORTEST_HEAD && candidates.some((candidate) => tellsSame(candidate, text)));
  if (heading) return titleOf(heading, candidates, facts, (title) => withoutSite(title, siteName, host, heading !== title));
  const first = candidates[0];
  const told = first && facts.lesserHeadings.map(cleanTitle).find((text) => text.length >= SHORTEST_HEAD && tellsSame(first, text));
  if (told) return withoutSite(told, siteName, host, false);
  const own = headings.find((text) => text.length >= SHORTEST_HEAD && !isSite(text, siteName, host));
  if (own && (!first || (first === facts.documentTitle && candidates.length === 1))) return own;
  if (first) return withoutSite(first, siteName, host);
  return headings[0] || null;
}

/** A heading's title: what the head calls it without a kicker, or, where the heading is the blog's name, the lesser heading behind it. */
function titleOf(heading: string, candidates: readonly string[], facts: PageFacts, bare: (title: string) => string): string {
  const inside = candidates.map(bare).find((own) => isInside(own, heading));
  if (inside) return inside;
  const letters = lettersOf(heading);
  const rests = candidates
    .map(lettersOf)
    .filter((told) => told.startsWith(letters))
    .map((told) => told.slice(letters.length));
  const lesser = facts.lesserHeadings.find(
    (text) => text.length >= Math.max(SHORTEST_HEAD, heading.length) && rests.includes(lettersOf(text)),
  );
  return lesser ? cleanTitle(lesser) : bare(heading);
}

/** Whether a title is a heading without its kicker, date or number of comments, or the heading that is written in capitals. */
function isInside(title: string, heading: string): boolean {
  const [own, whole] = [lettersOf(title), lettersOf(heading)];
  if (title.length < SHORTEST_HEAD || own.length < whole.length * SHORTEST_INSIDE) return false;
  if (own === whole) return heading === heading.toUpperCase() && title !== heading;
  const rest = whole.length - own.length;
  if (whole.endsWith(own)) return rest >= SHORTEST_KICKER;
  return rest <= LONGEST_ADDITION && whole.startsWith(own) && /\d/.test(whole.slice(own.length)) && !/[…]|\.\.\.$/.test(title);
}

function tellsSame(candidate: string, heading: string): boolean {
  const [own, told] = [lettersOf(heading), lettersOf(candidate)];
  if (told.startsWith(own) || (told.length >= SHORTEST_HEAD && own.endsWith(told))) return true;
  const words = new Set(wordsOf(heading));
  const shared = new Set(wordsOf(candidate).filter((word) => words.has(word))).size;
  return words.size >= FEWEST_WORDS && shared >= words.size * SHARED_WORDS;
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** `isGuessed` also cuts what stands behind a bar or a dash like an unknown site's name. */
function withoutSite(title: string, siteName: string | null, host: string, isGuessed = true): string {
  const cuts = [...title.matchAll(DIVIDER)];
  for (const cut of cuts) {
    const tail = title.slice(cut.index + cut[0].length);
    const head = title.slice(0, cut.index);
    if (head.length >= SHORTEST_HEAD && tail.length <= title.length * LONGEST_TAIL_SHARE && isSite(tail, siteName, host)) return head;
    if (isSite(head, siteName, host) && tail.length >= SHORTEST_HEAD) return tail;
  }
  const label = /^([^:]{3,40}):\s+(?=\S)/.exec(title);
  if (label && isSite(label[1] ?? '', siteName, host) && title.length - label[0].length >= SHORTEST_HEAD)
    return title.slice(label[0].length);
  const bracket = LAST_BRACKET.exec(title);
  if (bracket && isSite(bracket[1] ?? '', siteName, host)) return title.slice(0, bracket.index);
  const last = isGuessed ? cuts.at(-1) : undefined;
  if (last && last.index >= SHORTEST_HEAD && INITIALS.test(title.slice(last.index + last[0].length))) return title.slice(0, last.index);
  const isBar = last && /[|»]/.test(last[0]) && last.index >= SHORTEST_HEAD && last.index >= title.length * LONGEST_TAIL_SHARE;
  return isBar ? title.slice(0, last.index) : title;
}

function isSite(text: string, siteName: string | null, host: string): boolean {
  const name = lettersOf(text);
  if (!name) return false;
  const site = lettersOf(siteName ?? '');
  if (site && (name === site || (name.length >= 4 && site.includes(name)) || (site.length >= 4 && name.includes(site)))) return true;
  const hostLetters = lettersOf(host);
  return name.length >= 3 && hostLetters.includes(name.replace(/^the/, ''));
}
