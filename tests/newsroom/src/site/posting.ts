import type { NewsroomArticle } from '../articles/article.ts';
import type { Outlet } from '../outlets/outlet.ts';

/** An article at its place on an outlet's site. */
export interface Posting {
  readonly article: NewsroomArticle;
  /** Path and query of its page on the outlet's site. */
  readonly path: string;
  /** Path and query that the feed names; differs where the page has moved. */
  readonly feedPath: string;
  /** When it appears, milliseconds since 1970. */
  readonly releasedAt: number;
}

/** An outlet's site at one moment: everything a request is answered from. */
export interface Site {
  readonly outlet: Outlet;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** What is out already, newest first. */
  readonly postings: readonly Posting[];
}

/** Puts an article at its place. The form of addresses belongs to the template, as with real publishing systems. */
export const postingOf = (article: NewsroomArticle, outlet: Outlet, releasedAt: number): Posting => {
  const path = pathOf(article, outlet);
  const feedPath = outlet.page.moved.includes(article.id) ? `/old/${encodeURIComponent(article.id)}` : path;
  return { article, path, feedPath, releasedAt };
};

/** Paragraphs of a text: its lines, empty ones left out. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Where the AMP twin of a page lies. */
export const ampPathOf = (path: string): string => `/amp${path}`;

const pathOf = (article: NewsroomArticle, outlet: Outlet): string => {
  const id = encodeURIComponent(article.id);
  switch (outlet.page.template) {
    case 'broadsheet':
      return `/${article.lang}/news/${id}`;
    case 'portal':
      return `/index.php?view=article&id=${id}`;
    case 'weblog':
      return `/${(article.date ?? 'archive').slice(0, 7).replace('-', '/')}/${id}/`;
    case 'agency':
      return `/news/${id}.html`;
  }
};
