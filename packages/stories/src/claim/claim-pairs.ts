import { groupedBy, type Subject, sharedThings, subjectIndex, subjectOf } from './subject.ts';

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

/** A statement with its time and subject read once. */
interface Read {
  readonly statement: Statement;
  /** Milliseconds; null without a date. */
  readonly millis: number | null;
  readonly subject: Subject;
}

/**
 * Pairs denials with the claims they answer: the same subject, another actor, at most 72 h before. Of claims that fit a denial the one
 * that shares most wins, then the earliest, which is the original. A denial that also answers a claim paired before repeats an earlier
 * denial and brings no pair. A denial that names nobody answers nothing: an outlet's own doubt is no response.
 */
export const claimPairs = (statements: readonly Statement[]): readonly StatementPair[] => {
  const claims = withoutBackground(statements).map(readOf);
  const denials = statements
    .filter((s) => s.kind === 'denial' && s.actor !== null)
    .map(readOf)
    .toSorted(byTime);
  const near = nearIn(claims);
  const toldIn = groupedBy(denials, (denial) => denial.statement.story);
  const used = new Set<Read>();
  const pairs: StatementPair[] = [];
  for (const denial of denials) {
    const fitting = near(denial).filter((claim) => answers(denial, claim));
    const claim = bestOf(fitting, denial);
    if (!claim || used.has(denial) || fitting.some((one) => used.has(one))) continue;
    const response = firstTold(toldIn.get(denial.statement.story) ?? [], claim, denial, used);
    used.add(claim).add(response).add(denial);
    pairs.push({ claim: claim.statement, response: response.statement });
  }
  return pairs;
};

const readOf = (statement: Statement): Read => ({
  statement,
  millis: statement.date === null ? null : Date.parse(statement.date),
  subject: subjectOf(statement.about),
});

/** Claims that share anything with a denial, or stand in its article. */
const nearIn = (claims: readonly Read[]): ((denial: Read) => readonly Read[]) => {
  const sharing = subjectIndex(claims, (claim) => claim.subject);
  const inArticle = groupedBy(claims, (claim) => claim.statement.articleId);
  return (denial) => [...new Set([...sharing(denial.subject), ...(inArticle.get(denial.statement.articleId) ?? [])])];
};

const bestOf = (claims: readonly Read[], denial: Read): Read | undefined =>
  claims.toSorted((a, b) => sharedThings(denial.subject, b.subject) - sharedThings(denial.subject, a.subject) || byTime(a, b))[0];

/** The first denial of the same story with the same subject: another outlet may have told it earlier, in words that name less. */
const firstTold = (denials: readonly Read[], claim: Read, denial: Read, used: ReadonlySet<Read>): Read =>
  denials.find(
    (one) =>
      !used.has(one) &&
      one.statement.actor !== claim.statement.actor &&
      isInTime(one, claim) &&
      sharedThings(one.subject, denial.subject) >= LEAST_SHARED_ACROSS &&
      sharedThings(one.subject, claim.subject) >= LEAST_SHARED_ACROSS,
  ) ?? denial;

/** Claims without those that stand behind a denial in its own article: they retell what is denied. */
const withoutBackground = (statements: readonly Statement[]): readonly Statement[] => {
  const firstDenial = new Map<string, number>();
  for (const { kind, articleId, start } of statements)
    if (kind === 'denial') firstDenial.set(articleId, Math.min(start, firstDenial.get(articleId) ?? start));
  return statements.filter((s) => s.kind === 'claim' && s.start < (firstDenial.get(s.articleId) ?? Number.POSITIVE_INFINITY));
};

const answers = (denial: Read, claim: Read): boolean =>
  denial.statement.actor !== claim.statement.actor &&
  isInTime(denial, claim) &&
  (isAnsweredAtOnce(denial.statement, claim.statement) ||
    sharedThings(denial.subject, claim.subject) >= leastShared(denial.statement, claim.statement));

/** "A accused B of delay. B denied it": the accused speaks right after, whatever words it is told in. */
const isAnsweredAtOnce = (denial: Statement, claim: Statement): boolean =>
  denial.articleId === claim.articleId &&
  denial.actor !== null &&
  claim.states.includes(denial.actor) &&
  denial.start >= claim.end &&
  denial.start - claim.end <= AT_ONCE_CHARACTERS;

/** In one article a claim is answered by a named other only; of two articles the denial comes later. */
const isInTime = (denial: Read, claim: Read): boolean => {
  if (denial.statement.articleId === claim.statement.articleId) return claim.statement.actor !== null;
  if (denial.millis === null || claim.millis === null) return false;
  const apart = denial.millis - claim.millis;
  return apart >= 0 && apart <= RESPONSE_WINDOW_MILLIS;
};

const leastShared = (denial: Statement, claim: Statement): number => {
  if (denial.story === claim.story) return LEAST_SHARED;
  return denial.actor !== null && claim.states.includes(denial.actor) ? LEAST_SHARED_ACROSS : LEAST_SHARED_APART;
};

const byTime = (a: Read, b: Read): number =>
  (a.millis ?? 0) - (b.millis ?? 0) || a.statement.start - b.statement.start || (a.statement.articleId < b.statement.articleId ? -1 : 1);
