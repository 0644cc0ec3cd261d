import type { PageFacts } from './page-facts.ts';
import { isOfKind, textOf, unescapeText } from './structured-data.ts';
import { lettersOf } from './title-match.ts';

const DIVIDER = /\s+[|–—»«•·:-]{1,2}\s+|\s*[|»]\s*/g;
/** A head this short is more likely the site than the title. */
const SHORTEST_HEAD = 12;
/** A heading of at least so many words that shares at least half of them with the head's title is the title as readers see it. */
const FEWEST_WORDS = 4;
const SHARED_WORDS = 0.5;
/** Share of a title that may be taken for the site's name. */
const LONGEST_TAIL_SHARE = 0.5;

/** What head and JSON-LD call the page, the site's name included: headline, og:title, twitter:title, `<title>`. */
export function titlesOf(facts: PageFacts): string[] {
  const article = facts.structured.find((item) => isOfKind(item, 'article') && textOf(item.headline));
  return [article ? textOf(article.headline) : '', facts.meta.get('og:title'), facts.meta.get('twitter:title'), facts.documentTitle]
    .map((text) =>
      unescapeText(text ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** Title without the site's name: the page's own heading where head data agree with it, else headline, og:title or `<title>` cut at a divider. */
export function readTitle(facts: PageFacts, siteName: string | null, host: string): string | null {
  const candidates = titlesOf(facts);
  const heading = facts.headings.find((text) => text.length >= SHORTEST_HEAD && candidates.some((candidate) => tellsSame(candidate, text)));
  if (heading) return heading;
  const first = candidates[0];
  const own = facts.headings.find((text) => text.length >= SHORTEST_HEAD && !isSite(text, siteName, host));
  if (own && (!first || (first === facts.documentTitle && candidates.length === 1))) return own;
  if (first) return withoutSite(first, siteName, host);
  return facts.headings[0] ?? null;
}

function tellsSame(candidate: string, heading: string): boolean {
  if (lettersOf(candidate).startsWith(lettersOf(heading))) return true;
  const own = new Set(wordsOf(heading));
  const shared = new Set(wordsOf(candidate).filter((word) => own.has(word))).size;
  return own.size >= FEWEST_WORDS && shared >= own.size * SHARED_WORDS;
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function withoutSite(title: string, siteName: string | null, host: string): string {
  const cuts = [...title.matchAll(DIVIDER)];
  for (const cut of cuts) {
    const tail = title.slice(cut.index + cut[0].length);
    const head = title.slice(0, cut.index);
    if (head.length >= SHORTEST_HEAD && tail.length <= title.length * LONGEST_TAIL_SHARE && isSite(tail, siteName, host)) return head;
    if (isSite(head, siteName, host) && tail.length >= SHORTEST_HEAD) return tail;
  }
  const last = cuts.at(-1);
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
