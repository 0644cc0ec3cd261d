import type { PendingArticle } from '@corridor/archive';

/** True when the next stage of an article is the one after `reached`: it stands there, or failed there and is tried again. */
export const waitsFor = (article: Pick<PendingArticle, 'state' | 'reached'>, reached: PendingArticle['reached']): boolean =>
  article.state === reached || (article.state === 'failed' && article.reached === reached);
