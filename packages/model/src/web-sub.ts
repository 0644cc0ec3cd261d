/**
 * Where a feed's subscription at its hub stands. `asked` the hub has not called back yet · `verified` it pushes until the lease ends · `denied` it
 * refused, or could not be asked.
 */
export type WebSubState = 'asked' | 'verified' | 'denied';

/** One feed's subscription at a WebSub hub (W3C Recommendation of 23 January 2018). Times are ISO 8601 in UTC. */
export interface WebSub {
  readonly feedId: string;
  /** Hub and topic as the feed named them. */
  readonly hub: string;
  readonly topic: string;
  /** Names the subscription in the callback's address; as hard to guess as a password. */
  readonly token: string;
  /** Key of the signatures. */
  readonly secret: string;
  readonly state: WebSubState;
  /** When the hub was last asked. */
  readonly askedAt: string;
  readonly leaseUntil: string | null;
  /** Last notification with a good signature. */
  readonly heardAt: string | null;
  /** Last poll that found entries which no notification had told of. */
  readonly missedAt: string | null;
  /** Why it was denied, for a person. */
  readonly reason: string | null;
}
