import { CorridorError } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';

describe('createMetrics', () => {
  it('counts what it is told and sets gauges when asked', async () => {
    const { observer, text } = createMetrics();
    observer.ticked();
    observer.articlesFound(3);
    observer.articleMoved(1, 'tagged', null);
    observer.storiesGrouped(2, 1);
    observer.delivery('reader', '2025-08-10', 'sent', '250 ok');
    observer.jobFailed({ name: 'group' }, new CorridorError('archive-locked', 'busy'));
    observer.jobFailed({ name: 'tick' }, new Error('what'));
    const lines = (await text({ articles: { tagged: 7 }, feedsDue: 4 })).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'corridor_ticks_total 1',
        'corridor_articles_found_total 3',
        'corridor_article_moves_total{state="tagged"} 1',
        'corridor_articles_grouped_total 2',
        'corridor_deliveries_total{state="sent"} 1',
        'corridor_job_failures_total{job="group",code="archive-locked"} 1',
        'corridor_job_failures_total{job="tick",code="unexpected"} 1',
        'corridor_articles{state="tagged"} 7',
        'corridor_feeds_due 4',
      ]),
    );
  });
  it('keeps a registry of its own', async () => {
    createMetrics().observer.ticked();
    expect(await createMetrics().text({ articles: {}, feedsDue: 0 })).toContain('corridor_ticks_total 0');
  });
});
