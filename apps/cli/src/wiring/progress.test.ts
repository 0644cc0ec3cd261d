import { describe, expect, it } from 'vitest';
import { testTerminal } from '../fixtures/test-terminal.ts';
import { progressObserver } from './progress.ts';

const check = { checkedAt: 't', httpStatus: 200, entries: 1, newEntries: 1, bodyBytes: 1, durationMillis: 1, detail: null } as const;

describe('progressObserver', () => {
  it('counts, keeps the checks, and prints nothing where there is no screen', () => {
    const terminal = testTerminal();
    const progress = progressObserver(terminal);
    progress.begin(2);
    progress.observer.feedChecked({ ...check, feedId: 'a', verdict: 'ok' });
    progress.observer.feedChecked({ ...check, feedId: 'b', verdict: 'dns' });
    progress.observer.articlesFound(3);
    for (const state of ['fetched', 'extracted', 'tagged', 'failed', 'dropped'] as const) progress.observer.articleMoved(1, state, null);
    progress.end();
    expect(progress.counts).toEqual({ feeds: 2, found: 3, read: 1, failed: 1 });
    expect(progress.checks.map((c) => c.feedId)).toEqual(['a', 'b']);
    expect(terminal.printed()).toEqual({ out: '', err: '' });
  });
});
