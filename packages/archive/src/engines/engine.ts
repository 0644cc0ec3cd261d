import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import type { IndexedText } from '../store/indexed-text.ts';

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
  /** Writes a consistent copy into a new file while others write. */
  backup(path: string): Promise<void>;
  /** Findings of an integrity check of tables and search index. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
