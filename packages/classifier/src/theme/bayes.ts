import { type BayesModel, classifyBayes, trainBayes } from '@corridor/language';
import { CorridorError } from '@corridor/model';
import { z } from 'zod';
import type { Reading } from '../concept/reading.ts';

const modelSchema = z.strictObject({
  kind: z.literal('naive-bayes'),
  smoothing: z.number().positive(),
  totalExamples: z.number().positive(),
  features: z.array(z.string()).max(1_000_000),
  labels: z.array(z.strictObject({ label: z.string(), total: z.number().positive(), counts: z.array(z.number().min(0)) })).min(1),
});

const themeBayesSchema = z.strictObject({
  /** Version of this file's shape and of the features. */
  version: z.literal(1),
  /** Fingerprint of the labelled set it was trained on. */
  trainedOn: z.string(),
  documents: z.number().int().min(1),
  themes: z.record(z.string(), modelSchema),
});

/** One two-way model a theme, trained on the shipped labelled set. */
export interface ThemeBayes {
  readonly version: 1;
  readonly trainedOn: string;
  readonly documents: number;
  readonly themes: Readonly<Record<string, BayesModel>>;
}

/** What the second opinion holds of one theme, 0–1. */
export interface BayesOpinion {
  readonly theme: string;
  readonly probability: number;
}

/** A reading with the themes an annotator gave it. */
export interface LabelledReading {
  readonly reading: Reading;
  readonly themes: readonly string[];
}

/** Letters a feature of letters has; four did best on SIB-200 in seven languages. */
const GRAM_LETTERS = 4;
const YES = 'yes';
const NO = 'no';

const gramsOf = (word: string): readonly string[] =>
  word.length <= GRAM_LETTERS ? [word] : Array.from({ length: word.length - GRAM_LETTERS + 1 }, (_, i) => word.slice(i, i + GRAM_LETTERS));

/** Features of a text: the concepts and entities in it (the same in every language), and letter 4-grams of its words. */
const featuresOf = (reading: Reading): readonly string[] => {
  const features = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const concept of sentence.concepts) features.add(`c:${concept.concept}${concept.isNegated ? '~' : ''}`);
    for (const { mention } of sentence.mentions) features.add(`e:${mention.entity}`);
    for (const word of sentence.words) for (const gram of gramsOf(word.folded)) features.add(`g:${gram}`);
  }
  return [...features];
};

/** Features met in fewer texts than this say nothing and only fill the file. */
const LEAST_TEXTS = 2;

const frequent = (all: readonly (readonly string[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const features of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([feature]) => feature));
};

/** Trains one model a theme. Deterministic; features of single texts are left out. */
export const trainThemeBayes = (themes: readonly string[], readings: readonly LabelledReading[], trainedOn: string): ThemeBayes => {
  const features = readings.map(({ reading }) => featuresOf(reading));
  const kept = frequent(features);
  const documents = features.map((list) => list.filter((feature) => kept.has(feature)));
  const models = themes.map((theme) => {
    const labelled = readings.map((one, i) => ({ features: documents[i] ?? [], label: one.themes.includes(theme) ? YES : NO }));
    return [theme, trainBayes(labelled)] as const;
  });
  return { version: 1, trainedOn, documents: readings.length, themes: Object.fromEntries(models) };
};

/** What the model holds of each theme, most probable first. */
export const themeOpinions = (bayes: ThemeBayes, reading: Reading): readonly BayesOpinion[] => {
  const features = featuresOf(reading);
  return Object.entries(bayes.themes)
    .map(([theme, model]) => ({ theme, probability: classifyBayes(model, features).find(({ label }) => label === YES)?.score ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability || a.theme.localeCompare(b.theme, 'en'));
};

/** Reads a model file. Throws `input-invalid` naming the file when it is not one. */
export const parseThemeBayes = (text: string, name: string): ThemeBayes => {
  try {
    return themeBayesSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CorridorError('input-invalid', `${name}: not a model of this version`, { cause });
  }
};
