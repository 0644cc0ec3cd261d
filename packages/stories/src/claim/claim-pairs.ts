/** A sentence in which someone claims or accuses, or denies or refutes. */
export interface Statement {
  readonly articleId: string;
  readonly story: string;
  readonly kind: 'claim' | 'denial';
  /** Entity id of the state, or a name; null when the text names no one. */
  readonly actor: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  /** Entities and concepts of the sentence: what it is about. */
  readonly about: readonly string[];
}

/** A claim beside its response; no verdict on either. */
export interface StatementPair {
  readonly claim: Statement;
  readonly response: Statement;
}

/** A response that comes later than this answers something else. */
const RESPONSE_WINDOW_MILLIS = 72 * 3600 * 1000;
/** What claim and denial must share beside the actors. */
const LEAST_SHARED = 1;

/**
 * Pairs each denial with the claim it answers: in the same story or with the same subject, by another actor, at most 72 h before.
 * The claim that shares most with the denial wins, then the latest; each claim and each denial is used once.
 */
export const claimPairs = (statements: readonly Statement[]): readonly StatementPair[] => {
  const used = new Set<Statement>();
  const pairs: StatementPair[] = [];
  for (const response of statements.filter((s) => s.kind === 'denial').toSorted(byDate)) {
    const claim = statements
      .filter((s) => s.kind === 'claim' && !used.has(s) && answers(response, s))
      .toSorted((a, b) => shared(response, b) - shared(response, a) || byDate(b, a))[0];
    if (!claim) continue;
    used.add(claim);
    pairs.push({ claim, response });
  }
  return pairs;
};

const answers = (response: Statement, claim: Statement): boolean => {
  if (response.actor !== null && response.actor === claim.actor) return false;
  const apart = millis(response) - millis(claim);
  const isInTime = apart >= 0 && apart <= RESPONSE_WINDOW_MILLIS;
  return isInTime && shared(response, claim) >= (response.story === claim.story ? LEAST_SHARED : LEAST_SHARED + 2);
};

const shared = (a: Statement, b: Statement): number => a.about.filter((thing) => b.about.includes(thing)).length;
const millis = (s: Statement): number => (s.date ? Date.parse(s.date) : 0);
const byDate = (a: Statement, b: Statement): number => millis(a) - millis(b) || (a.articleId < b.articleId ? -1 : 1);
