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
  /** States that the sentence names. */
  readonly states: readonly string[];
  /** What it is about: entities, `concept:` topics, and the anchors of `sentenceAnchors`. */
  readonly about: readonly string[];
}

/** A claim beside its response; no verdict on either. */
export interface StatementPair {
  readonly claim: Statement;
  readonly response: Statement;
}

/** A response that comes later than this answers something else. */
const RESPONSE_WINDOW_MILLIS = 72 * 3600 * 1000;
/** What claim and denial must share within a story. */
const LEAST_SHARED = 1;
/** What they must share across stories when the claim speaks of the one who denies. */
const LEAST_SHARED_ACROSS = 2;
/** What they must share across stories otherwise: with less, two statements only have the topic in common. */
const LEAST_SHARED_APART = 3;
/** Farthest a denial may stand behind an accusation to answer it at once: one short sentence between them, or a paragraph's end. */
const AT_ONCE_CHARACTERS = 120;

/**
 * Pairs denials with the claims they answer: the same subject, another actor, at most 72 h before. Of claims that fit a denial the one
 * that shares most wins, then the earliest, which is the original. A denial that also answers a claim paired before repeats an earlier
 * denial and brings no pair. A denial that names nobody answers nothing: an outlet's own doubt is no response.
 */
export const claimPairs = (statements: readonly Statement[]): readonly StatementPair[] => {
  const claims = withoutBackground(statements);
  const paired = new Set<Statement>();
  const pairs: StatementPair[] = [];
  const denials = statements.filter((s) => s.kind === 'denial' && s.actor !== null).toSorted(byDate);
  for (const response of denials) {
    const fitting = claims.filter((claim) => answers(response, claim));
    const claim = fitting.toSorted((a, b) => shared(response, b) - shared(response, a) || byDate(a, b))[0];
    if (!claim || fitting.some((one) => paired.has(one))) continue;
    paired.add(claim);
    pairs.push({ claim, response: firstTold(denials, claim, response) });
  }
  return pairs;
};

/** The first denial of the same story with the same subject: another outlet may have told it earlier, in words that name less. */
const firstTold = (denials: readonly Statement[], claim: Statement, response: Statement): Statement =>
  denials.find(
    (one) =>
      one.story === response.story &&
      one.actor !== claim.actor &&
      isInTime(one, claim) &&
      shared(one, response) >= LEAST_SHARED_ACROSS &&
      shared(one, claim) >= LEAST_SHARED_ACROSS,
  ) ?? response;

/** Claims without those that stand behind a denial in its own article: they retell what is denied. */
const withoutBackground = (statements: readonly Statement[]): readonly Statement[] => {
  const firstDenial = new Map<string, number>();
  for (const { kind, articleId, start } of statements)
    if (kind === 'denial') firstDenial.set(articleId, Math.min(start, firstDenial.get(articleId) ?? start));
  return statements.filter((s) => s.kind === 'claim' && s.start < (firstDenial.get(s.articleId) ?? Number.POSITIVE_INFINITY));
};

const answers = (response: Statement, claim: Statement): boolean =>
  response.actor !== claim.actor &&
  isInTime(response, claim) &&
  (isAnsweredAtOnce(response, claim) || shared(response, claim) >= leastShared(response, claim));

/** "A accused B of delay. B denied it": the accused speaks right after, whatever words it is told in. */
const isAnsweredAtOnce = (response: Statement, claim: Statement): boolean =>
  response.articleId === claim.articleId &&
  response.actor !== null &&
  claim.states.includes(response.actor) &&
  response.start >= claim.end &&
  response.start - claim.end <= AT_ONCE_CHARACTERS;

/** In one article a claim is answered by a named other only; of two articles the denial comes later. */
const isInTime = (response: Statement, claim: Statement): boolean => {
  if (response.articleId === claim.articleId) return claim.actor !== null;
  if (response.date === null || claim.date === null) return false;
  const apart = millis(response) - millis(claim);
  return apart >= 0 && apart <= RESPONSE_WINDOW_MILLIS;
};

const leastShared = (response: Statement, claim: Statement): number => {
  if (response.story === claim.story) return LEAST_SHARED;
  return response.actor !== null && claim.states.includes(response.actor) ? LEAST_SHARED_ACROSS : LEAST_SHARED_APART;
};

const shared = (a: Statement, b: Statement): number =>
  new Set(a.about.filter((thing) => b.about.some((other) => isSame(thing, other)))).size;

/** Names meet across scripts; two words of a script without capitals may both be no names. */
const isSame = (a: string, b: string): boolean => {
  if (a === b) return !a.startsWith('m:');
  return /^[nm]:/.test(a) && /^[nm]:/.test(b) && a.slice(2) === b.slice(2);
};
const millis = (s: Statement): number => (s.date ? Date.parse(s.date) : 0);
const byDate = (a: Statement, b: Statement): number => millis(a) - millis(b) || a.start - b.start || (a.articleId < b.articleId ? -1 : 1);
