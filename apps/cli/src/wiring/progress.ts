import type { FeedCheck } from '@corridor/model';
import type { Observer } from '@corridor/worker';
import { SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

/** Progress of a run: a bar on a person's screen, nothing elsewhere. */
export interface Progress {
  readonly observer: Observer;
  /** Starts with the number of feeds to check; articles found make the whole longer. */
  begin(feeds: number): void;
  end(): void;
  /** What was counted so far. */
  readonly counts: { feeds: number; found: number; read: number; failed: number };
  /** The checks made so far, in the order in which they ended. */
  readonly checks: readonly FeedCheck[];
}

/** A bar over feeds and articles together, drawn on stderr so that output stays clean. */
export const progressObserver = (terminal: Terminal): Progress => {
  const counts = { feeds: 0, found: 0, read: 0, failed: 0 };
  const checks: FeedCheck[] = [];
  const bar = terminal.isInteractive
    ? new SingleBar({
        format: '{bar} {value}/{total}  {feeds} feeds, {read} of {found} articles read',
        hideCursor: true,
        barsize: 24,
        stream: process.stderr,
      })
    : null;
  const step = (): void => bar?.increment(1, counts);
  return {
    counts,
    checks,
    begin: (feeds) => bar?.start(feeds, 0, counts),
    end: () => bar?.stop(),
    observer: {
      ticked: () => {},
      feedChecked: (check) => {
        checks.push(check);
        counts.feeds++;
        step();
      },
      articlesFound: (n) => {
        counts.found += n;
        bar?.setTotal(bar.getTotal() + n);
      },
      articleMoved: (_id, state) => {
        if (state === 'failed') counts.failed++;
        if (state === 'tagged') counts.read++;
        if (state === 'tagged' || state === 'failed' || state === 'dropped') step();
      },
      storiesGrouped: () => {},
      delivery: () => {},
      alertChanged: () => {},
      alertPosted: () => {},
      jobFailed: () => {},
    },
  };
};
