import type { FeedVerdict, StandIn } from '@corridor/model';

/** Why a request brought nothing, between the place that notices and the place that words it; never leaves this folder. */
export class FetchProblem extends Error {
  readonly verdict: FeedVerdict;
  /** What a person should do, where the verdict alone does not say it. */
  readonly advice: string | null;
  /** What stood in for the answer, where that is known. */
  readonly standIn: StandIn | null;
  override readonly name = 'FetchProblem';

  /** `message` completes "the server sent …" or stands for itself; it does not name the address. */
  constructor(
    verdict: FeedVerdict,
    message: string,
    options?: { readonly cause?: unknown; readonly advice?: string; readonly standIn?: StandIn },
  ) {
    super(message, { cause: options?.cause });
    this.verdict = verdict;
    this.advice = options?.advice ?? null;
    this.standIn = options?.standIn ?? null;
  }
}
