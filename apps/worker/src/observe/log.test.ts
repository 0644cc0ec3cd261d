import { CorridorError } from '@corridor/model';
import { type LevelWithSilent, pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { logObserver } from './log.ts';
import type { Observer } from './observer.ts';

const linesOf = (level: LevelWithSilent, tell: (observer: Observer) => void): readonly Record<string, unknown>[] => {
  const lines: string[] = [];
  tell(logObserver(pino({ level, base: null, timestamp: false }, { write: (line: string) => void lines.push(line) })));
  return lines.map((line) => JSON.parse(line));
};
const check = { feedId: 'f', checkedAt: 't', httpStatus: 200, entries: 1, newEntries: 1, bodyBytes: 1, durationMillis: 1, detail: null };

describe('logObserver', () => {
  it.each<[string, LevelWithSilent, (observer: Observer) => unknown, readonly object[]]>([
    ['a healthy check is quiet', 'info', (o) => o.feedChecked({ ...check, verdict: 'ok' }), []],
    ['an unhealthy check warns', 'info', (o) => o.feedChecked({ ...check, verdict: 'dns' }), [{ level: 40, feedId: 'f', verdict: 'dns' }]],
    ['nothing found is no news', 'info', (o) => o.articlesFound(0), []],
    ['a failed article is told', 'info', (o) => o.articleMoved(7, 'failed', 'HTTP 500'), [{ level: 30, articleId: 7, reason: 'HTTP 500' }]],
    ['a parked delivery is an error', 'warn', (o) => o.delivery('s', 'd', 'parked', 'no such box'), [{ level: 50, state: 'parked' }]],
    [
      'a failed job has its code',
      'info',
      (o) => o.jobFailed({ name: 'article', articleId: 7 }, new CorridorError('archive-locked', 'busy')),
      [{ level: 40, job: 'article-7', code: 'archive-locked', message: 'busy' }],
    ],
    [
      'a fault of ours is an error',
      'info',
      (o) => o.jobFailed({ name: 'tick' }, 'odd'),
      [{ level: 50, code: 'unexpected', message: 'odd' }],
    ],
    ['a tick is a trace', 'debug', (o) => o.ticked(), []],
  ])('%s', (_name, level, tell, expected) => {
    expect(linesOf(level, (o) => void tell(o))).toMatchObject(expected);
  });
});
