import type { Edition } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Context } from './context.ts';
import { toMillis } from './instant.ts';
import { packJson, unpackJson } from './packed.ts';

/** Editions as they were composed. */
export const editionStore = ({ engine: { db } }: Context) =>
  ({
    saveEdition: async (edition) => {
      const row = {
        date: edition.date,
        zone: edition.zone,
        from_ms: toMillis(edition.from),
        to_ms: toMillis(edition.to),
        composed_ms: toMillis(edition.composedAt),
        packed: packJson(edition),
      };
      await db
        .insertInto('edition')
        .values({ id: edition.id, ...row })
        .onConflict((on) => on.column('id').doUpdateSet(row))
        .execute();
    },
    edition: async (editionId) => {
      const row = await db.selectFrom('edition').select('packed').where('id', '=', editionId).executeTakeFirst();
      return row ? unpackJson<Edition>(row.packed) : null;
    },
    editions: async (limit) => {
      const rows = await db.selectFrom('edition').select('packed').orderBy('composed_ms', 'desc').orderBy('id').limit(limit).execute();
      return rows.map((row) => unpackJson<Edition>(row.packed));
    },
  }) satisfies Partial<Archive>;
