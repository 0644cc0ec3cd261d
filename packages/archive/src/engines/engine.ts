import type { Kysely, RawBuilder, SqlBool } from 'kysely';
import type { TextQuery } from '../query/text-query.ts';
import type { Tables } from '../schema/tables.ts';
import type { IndexedText } from '../store/indexed-text.ts';

/** How an engine finds articles by their text. Fragments are parts of statements in which `article` is the table of articles. */
export interface TextSearch {
  /**
   * `FROM` and `WHERE` of a search that goes through the matching articles in order of `doc`, and the fragment by which better hits sort lower.
   * `isAlone`: no other condition will be added.
   */
  drive(
    query: TextQuery,
    isAlone: boolean,
  ): {
    readonly from: RawBuilder<unknown>;
    readonly where: RawBuilder<SqlBool>;
    readonly doc: RawBuilder<number>;
    readonly rank: RawBuilder<number>;
  };
  /** True of an article whose text matches. */
  matches(query: TextQuery): RawBuilder<SqlBool>;
}

/** What the store asks of a database beyond the SQL that all of them share. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** One write transaction; waits for the writer before it, throws `archive-locked` when that takes too long. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Several reads that see one moment. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Puts an article's tokens into the search index under `doc`, in place of what stood there. */
  indexText(db: Kysely<Tables>, doc: number, text: IndexedText): Promise<void>;
  unindexText(db: Kysely<Tables>, doc: number): Promise<void>;
  readonly text: TextSearch;
  /** Writes a consistent copy into a new file while others write; throws `usage-invalid` where the database brings a tool of its own for that. */
  backup(path: string): Promise<void>;
  /** Findings of an integrity check of tables and search index. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
