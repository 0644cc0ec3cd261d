import { isRightToLeft } from '@corridor/model';
import { ampPathOf, type Posting, paragraphsOf, type Site } from '../site/posting.ts';
import { type ChromeWords, chromeWords } from './chrome-words.ts';
import { shownDate } from './shown-date.ts';

/** How many of the outlet's own headlines stand beside an article. */
const OTHER_HEADLINES = 4;

/** A headline with its address on the site. */
export interface Headline {
  readonly title: string;
  readonly path: string;
}

/** Everything a page template needs of one article. */
export interface PageView {
  readonly siteName: string;
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly charset: string;
  readonly url: string;
  readonly ampUrl: string | null;
  readonly paragraphs: readonly string[];
  readonly isPaywalled: boolean;
  /** ISO 8601 as the file has it; null where there is none or the outlet only prints it. */
  readonly date: string | null;
  /** Date as readers see it, or null. */
  readonly shownDate: string | null;
  readonly jsonLd: 'article' | 'graph' | 'broken' | 'none';
  readonly others: readonly Headline[];
  readonly words: ChromeWords;
}

/** What the page of a posting shows. A paywalled page keeps only its first paragraph. */
export const pageViewOf = (posting: Posting, site: Site): PageView => {
  const { article, path } = posting;
  const { page } = site.outlet;
  const isPaywalled = page.paywalled.includes(article.id);
  const paragraphs = paragraphsOf(article.text);
  return {
    siteName: site.outlet.name,
    title: article.title,
    lang: article.lang,
    direction: isRightToLeft(article.lang) ? 'rtl' : 'ltr',
    charset: page.charset,
    url: `${site.origin}${path}`,
    ampUrl: page.amp ? `${site.origin}${ampPathOf(path)}` : null,
    paragraphs: isPaywalled ? paragraphs.slice(0, 1) : paragraphs,
    isPaywalled,
    date: page.machineDates ? article.date : null,
    shownDate: article.date === null ? null : shownDate(article.date, article.lang, page.calendar),
    jsonLd: page.jsonLd,
    others: othersOf(posting, site),
    words: chromeWords(article.lang),
  };
};

const othersOf = (posting: Posting, site: Site): readonly Headline[] =>
  site.postings
    .filter((other) => other !== posting && other.article.lang === posting.article.lang)
    .slice(0, OTHER_HEADLINES)
    .map((other) => ({ title: other.article.title, path: other.path }));
