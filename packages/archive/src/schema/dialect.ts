import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Where the engines' table definitions differ. */
export interface Dialect {
  /** Type of whole numbers of 64 bits. */
  readonly integer: string;
  readonly real: string;
  /** Type of texts; ordered by their bytes, so that every engine lists them alike. */
  readonly text: string;
  readonly bytes: string;
  /** Definition of a primary key the engine counts up by itself. */
  readonly generatedId: string;
  /** Definition of a primary key of whole numbers that we give. */
  readonly rowId: string;
  /** Stands before the columns of an index of texts too long for an ordered one; looked up by equality alone. */
  readonly longTextIndex: string;
  /** Stands after the table of an index that is nothing but its key. */
  readonly keyedTable: string;
  createSearchIndex(db: Kysely<Tables>): Promise<void>;
}
