import { chmodSync, closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Clock, CorridorError } from '@corridor/model';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqlBool,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type TransactionSettings,
} from 'kysely';
import type { Dialect } from '../schema/dialect.ts';
import { migrate, migrations } from '../schema/migrate.ts';
import type { Tables } from '../schema/tables.ts';
import type { Engine, TextSearch } from './engine.ts';
import { ftsMatch } from './fts-match.ts';
import { holdFile } from './held-file.ts';
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts';

/** Tokens come cut, folded and stemmed: the tokenizer only divides them at spaces. Contentless: snippets come from the stored text. */
const SEARCH_INDEX = `CREATE VIRTUAL TABLE search USING fts5(
  title, body, exact, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`;

/** SQLite's side of the schema. `INTEGER PRIMARY KEY`, in these words, is the row's own key; any other type makes a second tree. */
export const sqliteDialect: Dialect = {
  integer: 'integer',
  real: 'real',
  text: 'text',
  longTextIndex: '',
  bytes: 'blob',
  generatedId: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  rowId: 'INTEGER PRIMARY KEY',
  keyedTable: 'WITHOUT ROWID',
  createSearchIndex: async (db) => void (await sql.raw(SEARCH_INDEX).execute(db)),
};

/** Takes the write lock at the start: a transaction that reads first and writes later would fail at once when another process wrote between. */
class WriteFirstDriver extends SqliteDriver {
  readonly #assertHeld: () => void;

  constructor(database: SqliteConnection, assertHeld: () => void) {
    super({ database });
    this.#assertHeld = assertHeld;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#assertHeld();
    return super.acquireConnection();
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'));
  }
}

/** Weights of title, body and exact words in bm25: a hit in the title counts as four in the text. */
const textSearch: TextSearch = {
  drive: (query) => ({
    from: sql`search CROSS JOIN article ON article.doc = search.rowid`,
    where: sql<SqlBool>`search MATCH ${ftsMatch(query)}`,
    doc: sql<number>`search.rowid`,
    rank: sql<number>`bm25(search, 4.0, 1.0, 1.0)`,
  }),
  matches: (query) => sql<SqlBool>`article.doc IN (SELECT rowid FROM search WHERE search MATCH ${ftsMatch(query)})`,
};

/** Opens or creates an SQLite archive and brings its schema up to date. Files are readable by their owner alone. */
export const openSqliteEngine = async (path: string, clock: Clock): Promise<Engine> => {
  prepareFile(path);
  const connection = openSqlite(path);
  const assertHeld = holdFile(path);
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new WriteFirstDriver(connection, assertHeld),
      createIntrospector: (inner) => new SqliteIntrospector(inner),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  const write = <T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> => db.transaction().execute(work);
  try {
    if (!(await isUpToDate(db))) await write((transaction) => migrate(transaction, sqliteDialect, clock));
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  return {
    db,
    write,
    read: (work) => db.transaction().setAccessMode('read only').execute(work),
    indexText: async (at, doc, text) => {
      await sql`INSERT OR REPLACE INTO search(rowid, title, body, exact) VALUES (${doc}, ${words(text.title)}, ${words(text.body)}, ${words(text.exact)})`.execute(
        at,
      );
    },
    unindexText: async (at, doc) => void (await sql`DELETE FROM search WHERE rowid = ${doc}`.execute(at)),
    text: textSearch,
    backup: (target) => backup(db, target),
    check: () => check(db, connection),
    close: () => db.destroy(),
  };
};

const words = (tokens: readonly string[]): string => tokens.join(' ');

/** Looked up without the write lock, so that a command that only reads never waits for a writer. */
const isUpToDate = async (db: Kysely<Tables>): Promise<boolean> => {
  const { rows } = await sql`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`.execute(db);
  if (rows.length === 0) return false;
  const applied = await db.selectFrom('migration').select('name').orderBy('name').execute();
  return applied.map((row) => row.name).join() === migrations.map((step) => step.name).join();
};

const prepareFile = (path: string): void => {
  try {
    makeFolder(dirname(path));
    if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  } catch (cause) {
    throw new CorridorError('archive-failed', `cannot create ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
};

/** One folder after another: Node's own recursive way spins for ever where a file system refuses new folders with ENOENT, as /proc does. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(path)) throw error;
  }
};

/** Half a copy is taken away again. `VACUUM INTO` reads one snapshot; the backup interface would start anew at every commit of another process. */
const backup = async (db: Kysely<Tables>, path: string): Promise<void> => {
  if (existsSync(path)) throw new CorridorError('usage-invalid', `${path} exists; a backup writes a new file`);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new CorridorError('file-missing', `${path}: there is no folder ${dirname(path)}`);
  try {
    await sql`VACUUM INTO ${path}`.execute(db);
    chmodSync(path, 0o600);
  } catch (cause) {
    rmSync(path, { force: true });
    const isUnwritable = cause instanceof CorridorError && cause.message.startsWith('SQLITE_CANTOPEN');
    throw isUnwritable ? new CorridorError('file-missing', `${path} cannot be written`, { cause }) : cause;
  }
};

const check = async (db: Kysely<Tables>, connection: SqliteConnection): Promise<string[]> => {
  const findings = connection.pragma('quick_check').map((row) => String((row as { quick_check: unknown }).quick_check));
  const orphans = connection.pragma('foreign_key_check').length;
  if (orphans > 0) findings.push(`${orphans} rows point at articles or feeds that are gone`);
  try {
    await sql`INSERT INTO search(search) VALUES ('integrity-check')`.execute(db);
  } catch (cause) {
    findings.push(`search index: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  findings.push(...(await unindexed(db)));
  return findings.filter((finding) => finding !== 'ok');
};

const unindexed = async (db: Kysely<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ missing: number; extra: number }>`SELECT
    (SELECT count(*) FROM article WHERE doc IS NOT NULL AND doc NOT IN (SELECT rowid FROM search)) AS missing,
    (SELECT count(*) FROM search WHERE rowid NOT IN (SELECT doc FROM article WHERE doc IS NOT NULL)) AS extra`.execute(db);
  const { missing = 0, extra = 0 } = rows[0] ?? {};
  return [
    ...(missing > 0 ? [`${missing} articles are missing in the search index`] : []),
    ...(extra > 0 ? [`the search index holds ${extra} articles that are gone`] : []),
  ];
};
