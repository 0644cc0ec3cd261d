import type { ArticleText } from '@corridor/model';
import type { ExplainedPosition, ExplainedScore, Explanation } from './explanation.ts';

/** Longest quotation on one line of a terminal. */
const SHOWN_LETTERS = 110;

const short = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS - 1)}…` : line;
};

const scoreLines = (score: ExplainedScore): readonly string[] => [
  `  ${score.verdict === 'tagged' ? '+' : '-'} ${score.id}  ${score.score.toFixed(2)} of ${score.threshold.toFixed(2)}, ${score.verdict}${
    score.opinion === null ? '' : `; second opinion ${score.opinion.toFixed(2)} (no vote)`
  }`,
  ...score.rules.flatMap((rule) => [
    `      ${rule.rule} ${rule.vetoedBy ? `vetoed by ${rule.vetoedBy}` : `+${rule.contribution.toFixed(2)}`}: ${rule.parts.map((part) => `"${short(part.quote)}"`).join(' + ')}`,
    `        ${short(rule.sentence.quote)}`,
  ]),
];

const reasons: Readonly<Record<NonNullable<ExplainedPosition['refusal']>, string>> = {
  'no-actor': 'nobody can be told to hold it',
  'no-target': 'it speaks of no target',
  'attributed-by-another': 'another one says so',
  'too-weak': 'too weak',
  outweighed: 'outweighed by another stance of the same actor',
};

const positionLines = (position: ExplainedPosition): readonly string[] => [
  `  ${position.refusal === null ? '+' : '-'} ${position.actor ?? '?'} ${position.stance} ${position.target ?? '?'}  ${position.confidence.toFixed(2)} by ${position.rule} ("${short(position.cue.quote)}")${
    position.refusal === null ? '' : `: ${reasons[position.refusal]}`
  }`,
  `        ${short(position.sentence.quote)}`,
];

/** An explanation as lines for a terminal: `+` what counts, `-` what nearly did. */
export const renderExplanation = (article: Pick<ArticleText, 'title'>, explanation: Explanation): string => {
  const { entities, format, lang, positions, relevance, themes } = explanation;
  const lines = [
    short(article.title),
    `${lang}, ${format}, ${relevance.value}${relevance.isBeforeWindow ? ' (older than the dossier’s window)' : ''}; ${explanation.dossierVersion}, engine ${explanation.engineVersion}`,
    'relevance',
    ...relevance.levels.flatMap(scoreLines),
    'themes',
    ...themes.flatMap(scoreLines),
    'positions',
    ...positions.toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null)).flatMap(positionLines),
    'entities',
    ...entities.map(
      ({ entity, mentions }) =>
        `  ${entity}: ${mentions.map((m) => `${m.field}:${m.start} "${short(m.quote)}"${m.metonym ? ` for ${m.metonym}` : ''}`).join(', ')}`,
    ),
  ];
  return lines.join('\n');
};
