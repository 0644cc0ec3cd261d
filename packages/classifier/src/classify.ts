import type { LanguageIdentifier } from '@corridor/language';
import type { ArticleText, Classification } from '@corridor/model';
import { type ClaimStatement, commonGround, statementsOf } from './claim/statements.ts';
import { createReader, type Reading } from './concept/reading.ts';
import type { Dossier } from './dossier/dossier.ts';
import { type Explanation, explanationOf } from './explain/explanation.ts';
import type { Findings } from './explain/findings.ts';
import { formatOf } from './format/format.ts';
import { compileMentionIndex } from './mention/compile-index.ts';
import { findMentions } from './mention/find-mentions.ts';
import { type AttributedSentence, attribute } from './position/attribution.ts';
import { type Decision, decidePositions } from './position/position.ts';
import { stanceCandidates } from './position/stance.ts';
import { voiceLore } from './position/voice-lore.ts';
import { decideRelevance } from './relevance/relevance.ts';
import { type ThemeBayes, themeOpinions } from './theme/bayes.ts';
import { sidesOf } from './theme/side.ts';
import { signalsOf } from './theme/signal.ts';
import { isTagged, scoreThemes, toTag } from './theme/theme.ts';

/** Version of the code that reads; raised when the same dossier would give other tags. */
export const engineVersion = '1.2.0';

/** Longest part of title and text that is read, in UTF-16 units; news ends long before, and what comes after is not read. */
const LONGEST_TEXT = 200_000;

/** How a classifier is set up. */
export interface ClassifierOptions {
  readonly identifier: LanguageIdentifier;
  /** Trained second opinion on themes; shown by `explain`, without a vote. */
  readonly bayes?: ThemeBayes;
}

/** Reads articles against one dossier. Pure: the same article gives the same answer. */
export interface Classifier {
  readonly engineVersion: string;
  readonly dossierVersion: string;
  classify(article: ArticleText): Classification;
  explain(article: ArticleText): Explanation;
  /** Claims and denials of an article, for pairing with one another. */
  statements(article: ArticleText): readonly ClaimStatement[];
}

const clipped = (article: ArticleText): ArticleText =>
  article.text.length + article.title.length <= LONGEST_TEXT
    ? article
    : { ...article, title: article.title.slice(0, LONGEST_TEXT), text: article.text.slice(0, LONGEST_TEXT) };

/** The reading as all but positions see it: words of judgement say nothing of what happened. */
const withoutConcepts = (reading: Reading, without: ReadonlySet<string>): Reading => ({
  ...reading,
  sentences: reading.sentences.map((sentence) => ({
    ...sentence,
    concepts: sentence.concepts.filter(({ concept }) => !without.has(concept)),
  })),
});

const withSentences = (attributed: readonly AttributedSentence[], { sentences }: Reading): readonly AttributedSentence[] =>
  attributed.map((one, i) => ({ ...one, sentence: sentences[i] ?? one.sentence }));

const noDecision: Decision = { positions: [], outweighed: [], agreed: new Set() };

/** Makes a classifier for a dossier. Building the indexes takes some tens of milliseconds; reading an article about one or two. */
export const createClassifier = (dossier: Dossier, options: ClassifierOptions): Classifier => {
  const read = createReader(dossier.concepts);
  const lore = voiceLore(dossier);
  const { concepts, offices, unofficial } = dossier.positions;
  const judging = new Set(concepts.map(({ id }) => id).filter((id) => !offices.includes(id) && !unofficial.includes(id)));
  const index = compileMentionIndex(dossier);
  const ground = commonGround(dossier);
  const sides = sidesOf(dossier.entities);
  const thresholds = { direct: dossier.relevance.direct.threshold, context: dossier.relevance.context.threshold };
  const attributedOf = (given: ArticleText) => {
    const article = clipped(given);
    const { lang } = options.identifier.identify(`${article.title}\n${article.text}`, article.lang);
    const mentions = findMentions(index, { ...article, lang });
    const judged = read(article, lang, mentions);
    const reading = withoutConcepts(judged, judging);
    return { article, lang, mentions, judged, reading, attributed: attribute(lore, reading) };
  };
  const findingsOf = (given: ArticleText): Findings => {
    const { article, lang, mentions, judged, reading, attributed } = attributedOf(given);
    const signals = signalsOf(reading, attributed, dossier.positions.targets, sides);
    const relevance = decideRelevance(dossier, signals, article.date);
    const isRelevant = relevance.relevance !== 'none';
    const themes = scoreThemes(dossier.themes, signals);
    const stances = isRelevant ? stanceCandidates(dossier, judged, withSentences(attributed, judged)) : [];
    const decision = isRelevant ? decidePositions(reading, stances) : noDecision;
    const classification: Classification = {
      lang,
      relevance: relevance.relevance,
      relevanceEvidence: relevance.evidence,
      format: formatOf(article),
      mentions,
      tags: isRelevant ? themes.filter(isTagged).map(toTag) : [],
      positions: decision.positions,
      concepts: reading.sentences.flatMap((sentence) => sentence.concepts.map((found) => found.concept)),
      dossierVersion: dossier.version,
      engineVersion,
    };
    const opinions = options.bayes ? themeOpinions(options.bayes, reading) : [];
    return { reading, relevance, themes, stances, decision, classification, opinions, thresholds };
  };
  return {
    engineVersion,
    dossierVersion: dossier.version,
    classify: (article) => findingsOf(article).classification,
    explain: (article) => explanationOf(findingsOf(article)),
    statements: (article) => {
      const { lang, attributed } = attributedOf(article);
      return statementsOf(ground, lang, attributed);
    },
  };
};
