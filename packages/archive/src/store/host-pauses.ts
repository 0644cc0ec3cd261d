import type { HostPause } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toIso, toMillis } from './instant.ts';

/** Hosts that asked for a rest. */
export const hostPauseStore = ({ engine, clock }: Context) =>
  ({
    pauseHost: async ({ host, until, refusals, reason }) => {
      const row = { until_ms: toMillis(until), refusals, reason };
      await engine.db
        .insertInto('host_pause')
        .values({ host, ...row })
        .onConflict((on) => on.column('host').doUpdateSet(row))
        .execute();
    },
    hostPause: async (host) => {
      const row = await engine.db.selectFrom('host_pause').selectAll().where('host', '=', host).executeTakeFirst();
      return row ? asPause(row) : null;
    },
    hostPauses: () => openPauses(engine.db, clock.now()),
  }) satisfies Partial<Archive>;

/** Pauses that last at `now` (milliseconds), longest first. */
export const openPauses = async (db: Db, now: number): Promise<HostPause[]> => {
  const rows = db.selectFrom('host_pause').selectAll().where('until_ms', '>', now).orderBy('until_ms', 'desc').orderBy('host');
  return (await rows.execute()).map(asPause);
};

const asPause = ({
  host,
  until_ms,
  refusals,
  reason,
}: {
  host: string;
  until_ms: number;
  refusals: number;
  reason: string;
}): HostPause => ({
  host,
  until: toIso(until_ms),
  refusals,
  reason,
});
