import type { PageVerdict, StandIn } from '@corridor/model';
import type { ArticleBody } from './article-body.ts';
import { weightOf } from './block-tree.ts';
import { isForeignNotice } from './foreign-notice.ts';
import type { PageFacts } from './page-facts.ts';
import { otherThanArticle } from './page-kind.ts';
import { pageStandIn } from './page-stand-in.ts';

/** A verdict with one line for a person where it is not `ok`. */
export interface JudgedPage {
  readonly verdict: PageVerdict;
  readonly detail: string | null;
  /** What the page stands in with for an article, where it is none. */
  readonly standIn?: StandIn;
}

/** News briefs of one paragraph have about this many characters, weighted by script; below it there is nothing to classify. */
const SHORTEST_ARTICLE = 120;
/** Share of links from which a page without text is a list of them. */
const INDEX_LINK_SHARE = 0.6;

/** What a page was found to say, and where it came from. */
export interface FoundPage {
  readonly text: string;
  readonly title: string | null;
  readonly url: string;
  /** Language of the feed that led here, or null. */
  readonly feedLang: string | null;
}

/** Judges whether a page's text may be classified. */
export function judgePage(facts: PageFacts, body: ArticleBody, { text, title, url, feedLang }: FoundPage): JudgedPage {
  const standIn = pageStandIn(facts, body, text, title);
  const isEmpty = body.runs.length === 0;
  if (standIn) return { ...refused(isEmpty ? 'empty' : 'boilerplate', standIn.detail), standIn: standIn.kind };
  if (isEmpty) return refused('empty', 'the page holds no text');
  const other = otherThanArticle(facts, body, text, url);
  if (other) return refused('not-an-article', other);
  if (weightOf(text) < SHORTEST_ARTICLE) return judgeShort(body, text);
  if (isForeignNotice(facts, text, feedLang))
    return refused('boilerplate', `a short notice that is not in the language of its feed (${feedLang})`);
  return { verdict: 'ok', detail: null };
}

function refused(verdict: PageVerdict, detail: string): JudgedPage {
  return { verdict, detail };
}

function judgeShort(body: ArticleBody, text: string): JudgedPage {
  if (body.linkShare > INDEX_LINK_SHARE && body.runs.length > 20 && text.length === 0)
    return refused('boilerplate', 'the page holds links and no text');
  return refused('too-short', `${text.length} characters of text`);
}
