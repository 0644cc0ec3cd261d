/** Counts of one thing looked for. */
export interface Tally {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Precision, recall and F1 with the counts behind them; 1 where nothing was to be found and nothing was. */
export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Compares what was read with what an annotator says, as sets. */
export const tally = (read: ReadonlySet<string>, labelled: ReadonlySet<string>): Tally => {
  const found = [...read].filter((item) => labelled.has(item)).length;
  return { found, wrong: read.size - found, missed: labelled.size - found };
};

/** Adds tallies up. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ found: a.found + b.found, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
    found: 0,
    wrong: 0,
    missed: 0,
  });

/** Precision, recall and F1 of a tally. */
export const scoreOf = (counts: Tally): Score => ({
  ...counts,
  precision: share(counts.found, counts.found + counts.wrong),
  recall: share(counts.found, counts.found + counts.missed),
  f1: share(2 * counts.found, 2 * counts.found + counts.wrong + counts.missed),
});

/** Mean F1 of several scores. */
export const macroF1 = (scores: readonly Score[]): number =>
  scores.length === 0 ? 1 : scores.reduce((total, { f1 }) => total + f1, 0) / scores.length;
