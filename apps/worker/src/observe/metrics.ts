import { alertKinds, CorridorError } from '@corridor/model';
import { Counter, Gauge, Registry } from 'prom-client';
import type { Observer } from './observer.ts';

/** Figures of the archive at the moment of asking. */
interface MetricGauges {
  /** Articles by state. */
  readonly articles: Readonly<Record<string, number>>;
  readonly feedsDue: number;
  /** Alerts that last, by kind. */
  readonly alerts?: Readonly<Record<string, number>>;
}

/** Counters of one process in Prometheus' text format. */
export interface Metrics {
  readonly observer: Observer;
  /** The body of `/metrics`. `gauges` are set at the moment of asking. */
  text(gauges: MetricGauges): Promise<string>;
}

/** Metrics of this process; every call makes its own registry. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  const checks = counter('corridor_feed_checks_total', 'Feed checks by verdict', ['verdict']);
  const found = counter('corridor_articles_found_total', 'Articles found in feeds');
  const moves = counter('corridor_article_moves_total', 'Articles that reached a state', ['state']);
  const grouped = counter('corridor_articles_grouped_total', 'Articles put into stories');
  const deliveries = counter('corridor_deliveries_total', 'Deliveries by state reached', ['state']);
  const failures = counter('corridor_job_failures_total', 'Failed attempts of jobs by error code', ['job', 'code']);
  const raised = counter('corridor_alert_changes_total', 'Alerts raised and ended, by kind', ['kind', 'event']);
  const posts = counter('corridor_alert_posts_total', 'Posts to the webhook by state reached', ['state']);
  const ticks = counter('corridor_ticks_total', 'Looks through the archive for what is due');
  const articles = new Gauge({
    name: 'corridor_articles',
    help: 'Articles in the archive by state',
    labelNames: ['state'],
    registers: [registry],
  });
  const alerts = new Gauge({ name: 'corridor_alerts', help: 'Alerts that last, by kind', labelNames: ['kind'], registers: [registry] });
  const due = new Gauge({ name: 'corridor_feeds_due', help: 'Feeds whose next poll has come', registers: [registry] });
  return {
    observer: {
      ticked: () => ticks.inc(),
      feedChecked: ({ verdict }) => checks.inc({ verdict }),
      articlesFound: (count) => found.inc(count),
      articleMoved: (_id, state) => moves.inc({ state }),
      storiesGrouped: (count) => grouped.inc(count),
      delivery: (_subscriber, _date, state) => deliveries.inc({ state }),
      alertChanged: ({ kind }, event) => raised.inc({ kind, event }),
      alertPosted: (_id, state) => posts.inc({ state }),
      jobFailed: (job, error) => failures.inc({ job: job.name, code: error instanceof CorridorError ? error.code : 'unexpected' }),
    },
    text: async (gauges) => {
      for (const [state, n] of Object.entries(gauges.articles)) articles.set({ state }, n);
      for (const kind of alertKinds) alerts.set({ kind }, gauges.alerts?.[kind] ?? 0);
      due.set(gauges.feedsDue);
      return registry.metrics();
    },
  };
};
