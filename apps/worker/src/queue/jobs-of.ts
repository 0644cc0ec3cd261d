import type { Job } from './queue.ts';

/** The job of reading an article; its lane is the host it is fetched from. */
export const articleJob = (article: { readonly id: number; readonly url: string | null }): Job => ({
  name: 'article',
  articleId: article.id,
  ...laneOfUrl(article.url),
});

/** The job of polling a feed, with `evenEarly` also when it is not due; its lane is the host it is fetched from. */
export const pollJob = (feed: { readonly feedId: string; readonly url: string }, evenEarly = false): Job => ({
  name: 'poll',
  feedId: feed.feedId,
  ...laneOfUrl(feed.url),
  ...(evenEarly ? { evenEarly } : {}),
});

const laneOfUrl = (url: string | null): { readonly lane?: string } => (url && URL.canParse(url) ? { lane: new URL(url).host } : {});
