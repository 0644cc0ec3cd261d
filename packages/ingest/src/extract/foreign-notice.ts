import { weightOf } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { saysArticle } from './page-kind.ts';

/** Letters of languages that are written in one script alone. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  hy: /\p{Script=Armenian}/gu,
  ka: /\p{Script=Georgian}/gu,
  fa: /\p{Script=Arabic}/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  el: /\p{Script=Greek}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  be: /\p{Script=Cyrillic}/gu,
  bg: /\p{Script=Cyrillic}/gu,
};
/** A notice of a server or of consent has hardly more characters than this. */
const LONGEST_NOTICE = 600;
/** Share of a text's letters that even a report full of foreign names has in its feed's script. */
const OWN_SCRIPT_SHARE = 0.1;

/**
 * Whether a short text has hardly a letter of its feed's script, on a page that nowhere says it is an article: then a server, a firewall or a consent
 * form speaks, not the outlet. Longer texts are left alone, since outlets do publish in other languages.
 */
export function isForeignNotice(facts: PageFacts, text: string, feedLang: string | null): boolean {
  const own = LETTERS[feedLang?.split('-', 1)[0]?.toLowerCase() ?? ''];
  if (!own || weightOf(text) > LONGEST_NOTICE || saysArticle(facts)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(own)?.length ?? 0) < letters * OWN_SCRIPT_SHARE;
}
