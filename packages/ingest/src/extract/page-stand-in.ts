import type { Element } from 'domhandler';
import type { PageSignals } from '../stand-in/page-signals.ts';
import { readStandIn, type StandInFound } from '../stand-in/read-stand-in.ts';
import type { ArticleBody } from './article-body.ts';
import type { PageFacts } from './page-facts.ts';
import { saysArticle } from './page-kind.ts';
import { walkTree } from './page-tree.ts';

/** Below this length of text the whole page is looked at. */
const HARDLY_ANY_TEXT = 120;
const LOOKED_AT_RUNS = 60;
const RUN_LENGTH = 500;
/** A page with more words on it is not looked through for traces of walls: they stand on pages with next to none. */
const BARE_PAGE = 1500;
/** Texts longer than this are texts. */
const LONGEST_STAND_IN = 6000;
const MOST_MARKUP = 96 * 1024;
const MOST_NOSCRIPT = 1000;

/** What a page that was read stands in with for an article, or null; its text is judged, not its navigation. */
export function pageStandIn(facts: PageFacts, body: ArticleBody, text: string, title: string | null): StandInFound | null {
  return text.length > LONGEST_STAND_IN ? null : readStandIn(signalsOf(facts, body, text, title));
}

function signalsOf(facts: PageFacts, body: ArticleBody, text: string, title: string | null): PageSignals {
  const wholeLength = body.runs.reduce((sum, run) => sum + run.text.length + 1, 0);
  const runs = body.runs.slice(0, LOOKED_AT_RUNS).map((run) => run.text.slice(0, RUN_LENGTH));
  const bare = wholeLength <= BARE_PAGE ? bareMarkup(facts) : { markup: '', noscript: '', hasPassword: false, scripts: 0 };
  return {
    title: facts.documentTitle || (title ?? ''),
    headings: facts.headings,
    text: text.length < HARDLY_ANY_TEXT ? [text, ...runs].join('\n') : text,
    textLength: text.length,
    wholeLength,
    ...bare,
    isArticle: saysArticle(facts),
    hasDates: facts.times.length > 0,
  };
}

/** Attributes and scripts of a page with hardly a word, what it tells readers without JavaScript, and whether it asks for a password. */
function bareMarkup({ root, scripts }: PageFacts): Pick<PageSignals, 'markup' | 'noscript' | 'hasPassword' | 'scripts'> {
  let markup = scripts.join(' ').slice(0, MOST_MARKUP).toLowerCase();
  let noscript = '';
  let hasPassword = false;
  let without = 0;
  let count = 0;
  walkTree(root, {
    text: (data) => {
      if (without > 0 && noscript.length < MOST_NOSCRIPT) noscript += data;
    },
    enter: (element: Element) => {
      if (element.name === 'noscript') without += 1;
      if (element.name === 'script') count += 1;
      hasPassword ||= element.name === 'input' && /^password$/i.test(element.attribs.type ?? '');
      for (const [name, value] of Object.entries(element.attribs))
        if (markup.length < MOST_MARKUP) markup += ` ${name}=${value.slice(0, RUN_LENGTH).toLowerCase()}`;
      return true;
    },
    leave: (element) => {
      if (element.name === 'noscript') without -= 1;
    },
  });
  return { markup, noscript, hasPassword, scripts: count };
}
