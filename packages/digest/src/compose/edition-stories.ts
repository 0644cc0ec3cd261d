import type { EditionStory, Receipt, Side } from '@corridor/model';
import type { EditionArticle } from './edition-input.ts';
import { leadSentence } from './lead-sentence.ts';
import { quote, quoteSpan, webAddress } from './quote.ts';

/** A story with its articles, oldest first, and those of them that may speak for it to this reader. */
export interface GatheredStory {
  readonly id: string;
  readonly articles: readonly EditionArticle[];
  readonly wanted: readonly EditionArticle[];
}

/** Story of an article; an article without one is a story of its own. */
export const storyOf = (article: EditionArticle): string => article.storyId ?? `a${article.id}`;

/**
 * Gathers articles into their stories, most important first. Stories without an article that `isWanted` are left out; the others keep
 * all of their articles, so that counts and silence do not depend on what a reader chose to read.
 */
export const gatherStories = (
  articles: readonly EditionArticle[],
  isWanted: (article: EditionArticle) => boolean,
): readonly GatheredStory[] => {
  const groups = new Map<string, EditionArticle[]>();
  for (const article of articles.toSorted(byTime)) {
    const members = groups.get(storyOf(article));
    if (members) members.push(article);
    else groups.set(storyOf(article), [article]);
  }
  return [...groups]
    .map(([id, members]) => ({ id, articles: members, wanted: members.filter(isWanted) }))
    .filter(({ wanted }) => wanted.length > 0)
    .map((story) => ({ story, weight: importance(story) }))
    .toSorted((a, b) => b.weight - a.weight || (a.story.id < b.story.id ? -1 : 1))
    .map(({ story }) => story);
};

/** What a reader should see first: what several sides report from their own sources about the deal itself. Counts only. */
const importance = (story: GatheredStory): number => {
  const origins = story.articles.filter((a) => a.copyOf === null);
  const sides = new Set(origins.map((a) => a.side)).size;
  const isDirect = story.articles.some((a) => a.relevance === 'direct');
  const positions = new Set(story.articles.flatMap((a) => a.positions.map((p) => `${p.actor}|${p.stance}|${p.target}`))).size;
  return (isDirect ? 100 : 0) + 4 * sides + 2 * origins.length + Math.min(positions, 5) + story.articles.length * 0.1;
};

/** The story as an edition shows it; null when none of its wanted articles can be linked to. */
export const editionStory = (story: GatheredStory, receipt: Receipt): EditionStory | null => {
  const spokesman = representative(story.wanted);
  const title = spokesman && quote(spokesman, spokesman.title);
  if (!spokesman || !title) return null;
  const { articles } = story;
  const origins = articles.filter((a) => a.copyOf === null).length;
  return {
    storyId: story.id,
    title,
    lead: quoteSpan(new Map([[spokesman.id, spokesman]]), leadSentence(spokesman)) ?? title,
    articles: articles.length,
    origins,
    copies: articles.length - origins,
    languages: [...new Set(articles.map((a) => a.lang))],
    themes: [...new Set(articles.flatMap((a) => a.tags.map((t) => t.theme)))].toSorted(),
    ...sidesOf(articles, receipt),
  };
};

/** A side without an article is silent where one of its sources is healthy, and unheard where none is. */
const sidesOf = (articles: readonly EditionArticle[], receipt: Receipt): Pick<EditionStory, 'sides' | 'silentSides' | 'unheardSides'> => {
  const sides: Partial<Record<Side, number>> = {};
  for (const { side } of articles) sides[side] = (sides[side] ?? 0) + 1;
  const absent = receipt.bySide.filter(({ side, sources }) => sources > 0 && !sides[side]);
  return {
    sides,
    silentSides: absent.filter((s) => s.healthy > 0).map((s) => s.side),
    unheardSides: absent.filter((s) => s.healthy === 0).map((s) => s.side),
  };
};

/** The article that speaks for a story: one with a title and an address, an origin, in English, news, the earliest. */
const representative = (articles: readonly EditionArticle[]): EditionArticle | undefined => {
  const rank = (a: EditionArticle): number =>
    (a.copyOf === null ? 0 : 4) + (a.lang === 'en' ? 0 : 2) + (a.format === 'news' || a.format === 'statement' ? 0 : 1);
  return articles
    .filter((a) => webAddress(a.url) !== null && a.title.trim() !== '')
    .toSorted((a, b) => rank(a) - rank(b) || byTime(a, b))[0];
};

/** Oldest first; the id decides between articles of one instant. */
export const byTime = (a: EditionArticle, b: EditionArticle): number =>
  a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : a.id - b.id;
