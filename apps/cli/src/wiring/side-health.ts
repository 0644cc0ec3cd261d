import type { SourceHealth } from '@corridor/archive';
import { healthyVerdicts, type Side } from '@corridor/model';
import type { SideHealth } from '@corridor/stories';

/** Healthy sources and all sources of each side; a source is healthy when the last check of one of its feeds was. */
export const healthBySide = (sources: readonly SourceHealth[]): Readonly<Partial<Record<Side, SideHealth>>> => {
  const health: Partial<Record<Side, SideHealth>> = {};
  for (const { source, feeds } of sources) {
    const before = health[source.side] ?? { healthy: 0, sources: 0 };
    const isHealthy = feeds.some(({ checks }) => checks[0] !== undefined && healthyVerdicts.has(checks[0].verdict));
    health[source.side] = { healthy: before.healthy + (isHealthy ? 1 : 0), sources: before.sources + 1 };
  }
  return health;
};
