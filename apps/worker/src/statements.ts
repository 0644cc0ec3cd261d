import type { ArticleRecord } from '@corridor/archive';
import type { Classifier } from '@corridor/classifier';
import type { Statement } from '@corridor/stories';
import { textToRead } from './jobs/classify-text.ts';

/** Claims and denials of an archived article as pairing takes them; copies repeat their origin's and bring none. */
export const statementsOf = (classifier: Classifier, article: ArticleRecord): readonly Statement[] =>
  article.copyOf !== null
    ? []
    : classifier.statements(textToRead(article)).map(({ kind, actor, about, start, end }) => ({
        articleId: String(article.id),
        story: article.storyId ?? `a${article.id}`,
        kind,
        actor,
        about,
        start,
        end,
        date: article.publishedAt,
      }));
