import type { LanguageIdentifier } from '@corridor/language';
import type { ArticleText } from '@corridor/model';
import { createReader } from '../concept/reading.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { compileMentionIndex } from '../mention/compile-index.ts';
import { findMentions } from '../mention/find-mentions.ts';
import { type BayesOpinion, type LabelledReading, type ThemeBayes, themeOpinions, trainThemeBayes } from './bayes.ts';

/** An article with the themes an annotator gave it. */
export interface LabelledArticle {
  readonly article: ArticleText;
  readonly themes: readonly string[];
}

/** Trains and measures the second opinion on themes. */
export interface BayesTrainer {
  /** A model of all articles; `trainedOn` is the fingerprint of the set. */
  train(articles: readonly LabelledArticle[], trainedOn: string): ThemeBayes;
  /** For each article, what a model of all the others holds of it. */
  leaveOneOut(articles: readonly LabelledArticle[]): readonly (readonly BayesOpinion[])[];
}

/** Makes a trainer that reads articles as the classifier does. */
export const createBayesTrainer = (dossier: Dossier, identifier: LanguageIdentifier): BayesTrainer => {
  const read = createReader(dossier.concepts);
  const index = compileMentionIndex(dossier);
  const themes = dossier.themes.map((theme) => theme.id);
  const readAll = (articles: readonly LabelledArticle[]): readonly LabelledReading[] =>
    articles.map(({ article, themes: given }) => {
      const { lang } = identifier.identify(`${article.title}\n${article.text}`, article.lang);
      return { reading: read(article, lang, findMentions(index, { ...article, lang })), themes: given };
    });
  return {
    train: (articles, trainedOn) => trainThemeBayes(themes, readAll(articles), trainedOn),
    leaveOneOut: (articles) => {
      const readings = readAll(articles);
      return readings.map(({ reading }, left) =>
        themeOpinions(
          trainThemeBayes(
            themes,
            readings.filter((_, i) => i !== left),
            'leave-one-out',
          ),
          reading,
        ),
      );
    },
  };
};
