import type { Engine } from '../engines/engine.ts';
import type { Db } from './context.ts';

/** Tables that index an article's reading by its search key. */
const readingTables = ['article_tag', 'article_entity', 'position', 'name_use'] as const;

/** Takes an article out of the search index and out of the index of its reading. */
export const forgetDoc = async (engine: Engine, db: Db, doc: number): Promise<void> => {
  await engine.unindexText(db, doc);
  await forgetReading(db, doc);
};

/** Takes an article out of the index of its reading: themes, entities, positions, names. */
export const forgetReading = async (db: Db, doc: number): Promise<void> => {
  for (const table of readingTables) await db.deleteFrom(table).where('doc', '=', doc).execute();
};
