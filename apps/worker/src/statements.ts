import type { ArticleRecord } from '@corridor/archive';
import type { Classifier } from '@corridor/classifier';
import { type Statement, sentenceAnchors } from '@corridor/stories';
import { textToRead } from './jobs/classify-text.ts';

/** Claims and denials of an archived article as pairing takes them; copies repeat their origin's and bring none. */
export const statementsOf = (classifier: Classifier, article: ArticleRecord): readonly Statement[] => {
  if (article.copyOf !== null) return [];
  const named = article.mentions.filter((m) => m.field === 'text');
  return classifier.statements(textToRead(article)).map(({ kind, actor, states, about, start, end }) => ({
    articleId: String(article.id),
    story: article.storyId ?? `a${article.id}`,
    kind,
    actor,
    states,
    about: [...about, ...sentenceAnchors(article.text, { start, end }, named)],
    start,
    end,
    date: article.publishedAt,
  }));
};
