import type { KnownSighting, NewArticle, PlannedReading } from '../archive.ts';
import { type Db, pieces } from './context.ts';
import { toIsoOrNull, toMillis, toMillisOrNull } from './instant.ts';
import { packText } from './packed.ts';

/** What one poll shows of articles. */
export interface Sightings {
  readonly feedId: string;
  readonly seenMillis: number;
  readonly entries: readonly NewArticle[];
  readonly plan: (known: readonly KnownSighting[]) => readonly PlannedReading[];
}

/** Notes which articles the feed shows and in which words, and queues the reading of those that `plan` names. Doing it twice changes nothing. */
export const saveSightings = async (db: Db, { feedId, seenMillis, entries, plan }: Sightings): Promise<void> => {
  const shown = await shownArticles(db, entries, feedId);
  const planned = new Map(plan(shown.flatMap(({ known }) => known ?? [])).map((one) => [one.key, one.dueAt]));
  for (const { entry, id, readAs, known } of shown) {
    const dueAt = planned.get(entry.key);
    if (dueAt !== undefined) await (dueAt === null ? endRereads(db, readAs) : queueReread(db, readAs, entry, toMillis(dueAt)));
    if (isNews(entry, known)) await saveSighting(db, id, feedId, seenMillis, entry);
  }
};

interface Shown {
  readonly entry: NewArticle;
  readonly id: number;
  /** The article that holds the text: another one where this was dropped as the same page. */
  readonly readAs: number;
  /** Null in a feed that never showed it. */
  readonly known: KnownSighting | null;
}

const shownArticles = async (db: Db, entries: readonly NewArticle[], feedId: string): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  for (const some of pieces(entries)) {
    const rows = await db
      .selectFrom('article')
      .leftJoin('article as kept', 'kept.id', 'article.same_as')
      .leftJoin('sighting', (on) => on.onRef('sighting.article_id', '=', 'article.id').on('sighting.feed_id', '=', feedId))
      .select(['article.id', 'article.key', 'article.same_as', 'article.state', 'article.read_ms', 'article.rereads'])
      .select(['kept.state as kept_state', 'kept.read_ms as kept_read_ms', 'kept.rereads as kept_rereads'])
      .select(['sighting.seen_ms', 'sighting.print', 'sighting.updated_ms'])
      .where(
        'article.key',
        'in',
        some.map((entry) => entry.key),
      )
      .execute();
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const entry of some) {
      const row = byKey.get(entry.key);
      if (!row) continue;
      const holder = row.same_as === null ? row : { state: row.kept_state, read_ms: row.kept_read_ms, rereads: row.kept_rereads };
      const known = {
        key: row.key,
        print: row.print,
        updatedAt: toIsoOrNull(row.updated_ms),
        readAt: holder.state === 'dropped' ? null : toIsoOrNull(holder.read_ms),
        rereads: holder.rereads ?? 0,
      };
      shown.push({ entry, id: row.id, readAs: row.same_as ?? row.id, known: row.seen_ms === null ? null : known });
    }
  }
  return shown;
};

const isNews = ({ print = null, updatedAt = null }: NewArticle, known: KnownSighting | null): boolean =>
  known === null ||
  (print !== null && print !== known.print) ||
  (updatedAt !== null && toMillis(updatedAt) !== toMillisOrNull(known.updatedAt));

const saveSighting = async (db: Db, articleId: number, feedId: string, seen_ms: number, entry: NewArticle): Promise<void> => {
  const said = {
    ...(entry.print == null ? {} : { print: entry.print }),
    ...(entry.updatedAt == null ? {} : { updated_ms: toMillis(entry.updatedAt) }),
  };
  await db
    .insertInto('sighting')
    .values({ article_id: articleId, feed_id: feedId, seen_ms, ...said })
    .onConflict((on) => on.columns(['article_id', 'feed_id']).doUpdateSet({ article_id: articleId, ...said }))
    .execute();
};

/** A reading that waits already keeps its time and takes the newer words. */
const queueReread = async (db: Db, articleId: number, entry: NewArticle, due_ms: number): Promise<void> => {
  const words = { title: entry.title, summary: entry.summary, packed: entry.contentHtml === null ? null : packText(entry.contentHtml) };
  await db
    .insertInto('reread')
    .values({ article_id: articleId, due_ms, attempts: 0, ...words })
    .onConflict((on) => on.column('article_id').doUpdateSet(words))
    .execute();
};

const endRereads = async (db: Db, articleId: number): Promise<void> => {
  await db.updateTable('article').set({ rereads_ended: 'changes-too-often' }).where('id', '=', articleId).execute();
};
