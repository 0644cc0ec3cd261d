import type { EditionStory, Receipt, Side } from '@corridor/model';
import type { EditionArticle } from './edition-input.ts';
import { leadSentence } from './lead-sentence.ts';
import { quote, quoteSpan } from './quote.ts';

/** A story of the window with the articles that make it up, oldest first. */
export interface GatheredStory {
  readonly id: string;
  readonly articles: readonly EditionArticle[];
}

/** Gathers articles into their stories; an article without a story is a story of its own. Most important first. */
export const gatherStories = (articles: readonly EditionArticle[]): readonly GatheredStory[] => {
  const groups = new Map<string, EditionArticle[]>();
  for (const article of articles.toSorted(byTime)) {
    const id = article.storyId ?? `a${article.id}`;
    groups.set(id, [...(groups.get(id) ?? []), article]);
  }
  return [...groups]
    .map(([id, members]) => ({ id, articles: members }))
    .toSorted((a, b) => importance(b) - importance(a) || (a.id < b.id ? -1 : 1));
};

/** What a reader should see first: what several sides report from their own sources about the deal itself. Counts only. */
const importance = (story: GatheredStory): number => {
  const origins = story.articles.filter((a) => a.copyOf === null);
  const sides = new Set(origins.map((a) => a.side)).size;
  const isDirect = story.articles.some((a) => a.relevance === 'direct');
  const positions = new Set(story.articles.flatMap((a) => a.positions.map((p) => `${p.actor}|${p.stance}|${p.target}`))).size;
  return (isDirect ? 100 : 0) + 4 * sides + 2 * origins.length + Math.min(positions, 5) + story.articles.length * 0.1;
};

/** The story as an edition shows it; null when none of its articles can be linked to. */
export const editionStory = (story: GatheredStory, receipt: Receipt, languages: readonly string[]): EditionStory | null => {
  const spokesman = representative(story.articles, languages);
  if (!spokesman) return null;
  const title = quote(spokesman, spokesman.title);
  const lead = quoteSpan(new Map([[spokesman.id, spokesman]]), leadSentence(spokesman)) ?? title;
  if (!title || !lead) return null;
  const sides: Partial<Record<Side, number>> = {};
  for (const { side } of story.articles) sides[side] = (sides[side] ?? 0) + 1;
  const absent = receipt.bySide.filter(({ side, sources }) => sources > 0 && !sides[side]);
  return {
    storyId: story.id,
    title,
    lead,
    articles: story.articles.length,
    origins: story.articles.filter((a) => a.copyOf === null).length,
    copies: story.articles.filter((a) => a.copyOf !== null).length,
    languages: [...new Set(story.articles.map((a) => a.lang))],
    themes: [...new Set(story.articles.flatMap((a) => a.tags.map((t) => t.theme)))].toSorted(),
    sides,
    silentSides: absent.filter((s) => s.healthy > 0).map((s) => s.side),
    unheardSides: absent.filter((s) => s.healthy === 0).map((s) => s.side),
  };
};

/** The article that speaks for a story: an origin a reader can link to, in a wanted language, then English, news before comment, the earliest. */
const representative = (articles: readonly EditionArticle[], languages: readonly string[]): EditionArticle | undefined => {
  const rank = (a: EditionArticle): number =>
    (a.copyOf === null ? 0 : 8) +
    (languages.length === 0 || languages.includes(a.lang) ? 0 : 4) +
    (a.lang === 'en' ? 0 : 2) +
    (a.format === 'news' || a.format === 'statement' ? 0 : 1);
  return articles.filter((a) => a.url !== null).toSorted((a, b) => rank(a) - rank(b) || byTime(a, b))[0];
};

const byTime = (a: EditionArticle, b: EditionArticle): number =>
  a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : a.id - b.id;
