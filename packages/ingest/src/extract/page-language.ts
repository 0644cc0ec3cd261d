import type { PageFacts } from './page-facts.ts';
import { textOf } from './structured-data.ts';
import { languagesOfText } from './text-language.ts';

/** Three-letter and outdated codes that templates use, and countries' codes that they take for languages'. */
const SHORT_FORM: Readonly<Record<string, string>> = {
  hye: 'hy',
  arm: 'hy',
  aze: 'az',
  rus: 'ru',
  tur: 'tr',
  fas: 'fa',
  per: 'fa',
  pes: 'fa',
  kat: 'ka',
  geo: 'ka',
  eng: 'en',
  ger: 'de',
  deu: 'de',
  fra: 'fr',
  ukr: 'uk',
  am: 'hy',
  ge: 'ka',
  cz: 'cs',
  gr: 'el',
  dk: 'da',
  se: 'sv',
  jp: 'ja',
  kr: 'ko',
  cn: 'zh',
  ua: 'uk',
  iw: 'he',
};
/** Languages that little words hardly tell apart: of these the page is believed. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sh', 'me', 'sl'],
  ['cs', 'sk'],
  ['es', 'ca', 'gl', 'pt', 'eu', 'ast'],
  ['nl', 'af', 'fy', 'de', 'lb'],
  ['it', 'co', 'rm'],
  ['id', 'ms'],
  ['az', 'tr', 'tk', 'uz', 'crh'],
  ['ro', 'mo'],
];

/**
 * Language of a page as primary BCP 47 code: what markup and head say, corrected by script, letters and little words of the text, since templates
 * often say `en` around other languages; `prior` (the feed's language) decides where the page is silent. Null when nothing tells.
 */
export function readLanguage(facts: PageFacts, text: string, prior: string | null): string | null {
  const article = facts.articles.find((item) => textOf(item.inLanguage));
  const said = [
    facts.htmlLang,
    facts.meta.get('og:locale'),
    facts.meta.get('content-language'),
    article ? textOf(article.inLanguage) : '',
    facts.meta.get('language'),
    facts.meta.get('dc.language'),
    prior,
  ]
    .map((tag) => primaryCode(tag))
    .filter((code) => code !== null);
  const possible = languagesOfText(text);
  const isPossible = (code: string): boolean => possible === null || possible.some((one) => one === code || areNeighbours(one, code));
  const fits = possible === null ? said.filter((code) => !NOT_LATIN.has(code)) : said.filter(isPossible);
  return fits[0] ?? possible?.[0] ?? said[0] ?? null;
}

/** Languages whose text would show its script; a text that does not tell is in none of them. */
const NOT_LATIN = new Set('hy ka fa ar ru uk bg el he zh ja ko'.split(' '));

function areNeighbours(one: string, other: string): boolean {
  return NEIGHBOURS.some((group) => group.includes(one) && group.includes(other));
}

function primaryCode(tag: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return code ? (SHORT_FORM[code] ?? code) : null;
}
