import type { StoryAssignment } from '@corridor/model';
import type { Archive } from '../archive.ts';
import { type Context, type Db, pieces } from './context.ts';
import { recordsOfRows } from './records.ts';

/** The group stage. */
export const groupingStore = ({ engine }: Context) =>
  ({
    ungrouped: async () => {
      const rows = await engine.db.selectFrom('article').select('id').where('state', '=', 'tagged').orderBy('id').execute();
      return rows.map((row) => row.id);
    },
    saveGrouping: (ids, assignments) =>
      engine.write(async (db) => {
        const assigned = new Set(assignments.map((assignment) => Number(assignment.id)));
        for (const some of pieces(ids)) await finish(db, some);
        for (const some of pieces(ids.filter((id) => !assigned.has(id)))) {
          await db
            .updateTable('article')
            .set({ story_id: null, copy_of: null })
            .where('id', 'in', some)
            .where('doc', 'is not', null)
            .execute();
        }
        for (const assignment of assignments) await assign(db, assignment);
      }),
    story: (storyId) =>
      engine.read(async (db) => {
        const rows = await db
          .selectFrom('article')
          .select('id')
          .where('story_id', '=', storyId)
          .orderBy('dated_ms')
          .orderBy('id')
          .execute();
        if (rows.length === 0) return null;
        return { id: storyId, articles: await recordsOfRows(db, rows) };
      }),
  }) satisfies Partial<Archive>;

const finish = async (db: Db, ids: readonly number[]): Promise<void> => {
  await db
    .updateTable('article')
    .set({ state: 'grouped', reached: 'grouped', reason: null, attempts: 0, retry_ms: null })
    .where('id', 'in', ids)
    .where('reached', 'in', ['tagged', 'grouped'])
    .where('state', 'in', ['tagged', 'grouped', 'failed'])
    .execute();
};

/** Dropped articles belong to no story. */
const assign = async (db: Db, { id, story, copyOf }: StoryAssignment): Promise<void> => {
  await db
    .updateTable('article')
    .set({ story_id: story, copy_of: copyOf === null ? null : Number(copyOf) })
    .where('id', '=', Number(id))
    .where('doc', 'is not', null)
    .execute();
};
