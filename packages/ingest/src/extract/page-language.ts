import type { PageFacts } from './page-facts.ts';
import { isOfKind, textOf } from './structured-data.ts';

/** Three-letter and outdated codes that templates use. */
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
  am: 'hy',
  ge: 'ka',
};
/** Characters of text that are looked at; a script shows itself at once. */
const SAMPLE = 2000;
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u0531-\u058f]/g, ['hy']],
  [/[\u10a0-\u10ff\u1c90-\u1cbf]/g, ['ka']],
  [/[\u0600-\u06ff]/g, ['fa', 'ar', 'ur', 'ckb', 'ps', 'az']],
  [/[\u0400-\u04ff]/g, ['ru', 'uk', 'be', 'bg', 'kk', 'ky', 'tg', 'mn', 'sr', 'mk', 'az', 'uz']],
];

/**
 * Language of a page as primary BCP 47 code: what markup and head say, corrected by the script of the text, since templates of the region
 * often say `en` around other languages; `prior` (the feed's language) decides where the page is silent. Null when nothing tells.
 */
export function readLanguage(facts: PageFacts, text: string, prior: string | null): string | null {
  const article = facts.structured.find((item) => isOfKind(item, 'article') && textOf(item.inLanguage));
  const said = [
    facts.htmlLang,
    facts.meta.get('og:locale'),
    facts.meta.get('content-language'),
    article ? textOf(article.inLanguage) : '',
    facts.meta.get('language'),
  ]
    .map((tag) => primaryCode(tag))
    .filter((code) => code !== null);
  const possible = languagesOfScript(text);
  const fits = (code: string): boolean => (possible ? possible.includes(code) : !['hy', 'ka', 'fa', 'ar', 'ru', 'uk'].includes(code));
  const known = said.find(fits) ?? (primaryCode(prior) && fits(primaryCode(prior) ?? '') ? primaryCode(prior) : null);
  return known ?? possible?.[0] ?? said[0] ?? primaryCode(prior);
}

function primaryCode(tag: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return code ? (SHORT_FORM[code] ?? code) : null;
}

/** Languages written in the script that most letters of the text have; null for Latin and where there is too little text. */
function languagesOfScript(text: string): readonly string[] | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  for (const [script, languages] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters / 2) return languages;
  return /[əƏ]/.test(sample) ? ['az'] : null;
}
