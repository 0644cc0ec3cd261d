/** Below this excess of the variance over the mean a count is Poisson for all that doubles can tell. */
const POISSON_EXCESS = 1e-3;
/** Terms further out than this add nothing a double can hold. */
const NEGLIGIBLE = 1e-15;
const MOST_TERMS = 200_000;

/**
 * Chance of a count of at most `n` where `mean` is expected and the variance is `dispersion` (at least 1) times the mean: negative binomial, Poisson at 1,
 * as in the surveillance of outbreaks by counts (Farrington, Andrews, Beale, Catchpole, J. R. Statist. Soc. A 159, 1996; Noufaily et al., Statist. Med. 32, 2013).
 */
export const chanceOfAtMost = (n: number, mean: number, dispersion: number): number => {
  if (mean <= 0) return 1;
  if (n >= mean) return 1 - sumOutwards(n + 1, 1, mean, dispersion);
  return sumOutwards(n, -1, mean, dispersion);
};

/** Chance of a count of at least `n`; see `chanceOfAtMost`. */
export const chanceOfAtLeast = (n: number, mean: number, dispersion: number): number => {
  if (n <= 0) return 1;
  if (mean <= 0) return 0;
  if (n <= mean) return 1 - sumOutwards(n - 1, -1, mean, dispersion);
  return sumOutwards(n, 1, mean, dispersion);
};

/** Chance of no event at all: φ^(−μ/(φ−1)), which is e^(−μ) at φ = 1. Below 1 it is the binomial of the same mean and variance, for steady rhythms. */
export const chanceOfNone = (mean: number, dispersion: number): number => {
  const excess = dispersion - 1;
  return Math.exp(Math.abs(excess) < POISSON_EXCESS ? -mean : (-mean * Math.log(dispersion)) / excess);
};

/** Sum of the chances from `n` away from the mean; the terms fall faster than a geometric row there. */
const sumOutwards = (n: number, step: 1 | -1, mean: number, dispersion: number): number => {
  if (n < 0) return 0;
  const { logChance, ratioUp } = distribution(mean, dispersion);
  let term = Math.exp(logChance(n));
  let sum = term;
  let at = n;
  for (let terms = 0; terms < MOST_TERMS && at + step >= 0 && term > sum * NEGLIGIBLE; terms++) {
    term = step === 1 ? term * ratioUp(at) : term / ratioUp(at - 1);
    at += step;
    sum += term;
  }
  return Math.min(1, sum);
};

/** Logarithm of the chance of n, and the ratio of the chances of n + 1 and n. */
const distribution = (
  mean: number,
  dispersion: number,
): { readonly logChance: (n: number) => number; readonly ratioUp: (n: number) => number } => {
  const excess = Math.max(0, dispersion - 1);
  if (excess < POISSON_EXCESS) return { logChance: (n) => n * Math.log(mean) - mean - logGamma(n + 1), ratioUp: (n) => mean / (n + 1) };
  const size = mean / excess;
  const share = excess / dispersion;
  return {
    logChance: (n) => logGamma(n + size) - logGamma(size) - logGamma(n + 1) - size * Math.log(dispersion) + n * Math.log(share),
    ratioUp: (n) => ((n + size) / (n + 1)) * share,
  };
};

/** Logarithm of the gamma function for positive arguments: Stirling's series (Abramowitz and Stegun 6.1.41) after shifting the argument above 8; error below 1e-10. */
const logGamma = (x: number): number => {
  let shift = 0;
  let z = x;
  for (; z < 8; z += 1) shift += Math.log(z);
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
};
