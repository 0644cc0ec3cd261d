import type { Scores, SetScores } from './evaluate.ts';
import type { Score } from './tally.ts';

const figure = (value: number): string => value.toFixed(3);
const prf = ({ precision, recall, f1, found, wrong, missed }: Score): string =>
  `P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  (${found} right, ${wrong} wrong, ${missed} missed)`;

const setLines = (name: string, scores: SetScores): readonly string[] => [
  `${name}: ${scores.articles} articles`,
  `  relevance            accuracy ${figure(scores.relevance.accuracy)}  macro F1 ${figure(scores.relevance.macroF1)}`,
  ...Object.entries(scores.relevance.byValue).map(([value, score]) => `    ${value.padEnd(18)} ${prf(score)}`),
  `  themes               ${prf(scores.themes.micro)}  macro F1 ${figure(scores.themes.macroF1)}`,
  ...Object.entries(scores.themes.byTheme).map(([theme, score]) => `    ${theme.padEnd(18)} ${prf(score)}`),
  `  entities             ${prf(scores.entities)}`,
  `  metonyms             ${prf(scores.metonyms)}`,
  `  positions            ${prf(scores.positions)}`,
  `  actor and target     ${prf(scores.positionsWithoutStance)}`,
];

const languageLine = (lang: string, scores: SetScores): string =>
  `  ${lang.padEnd(4)} ${String(scores.articles).padStart(3)}  ${[
    scores.relevance.accuracy,
    scores.themes.micro.f1,
    scores.entities.f1,
    scores.positions.precision,
    scores.positions.f1,
  ]
    .map(figure)
    .join('      ')}`;

/** Scores as a table for a terminal: everything, what the annotator was sure of, and one line a language. */
export const renderScores = (scores: Scores): string =>
  [
    ...setLines('all', scores.all),
    ...setLines('without uncertain', scores.certain),
    'by language  n  relevance  themes F1  entities F1  positions P  positions F1',
    ...Object.entries(scores.byLanguage).map(([lang, set]) => languageLine(lang, set)),
  ].join('\n');
