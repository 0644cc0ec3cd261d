import { CorridorError, type ErrorCode } from '@corridor/model';
import Database from 'libsql';

/** Longest time a statement waits for another process's write, milliseconds. A stage's transaction takes a few; a backup does not block. */
const BUSY_TIMEOUT_MILLIS = 5000;

/** What Kysely needs of a statement. */
interface SqliteStatement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** One connection to an SQLite file. Every error that leaves it is a CorridorError. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  pragma(source: string): unknown[];
  close(): void;
}

/**
 * Opens an SQLite file in WAL mode, so that a second process reads and writes beside this one. `synchronous=FULL`: what a stage
 * acknowledged outlives a power cut, not only a killed process. Throws `archive-locked`, `archive-damaged` or `archive-failed`.
 */
export const openSqlite = (path: string, busyTimeoutMillis = BUSY_TIMEOUT_MILLIS): SqliteConnection => {
  const database = translated(path, () => new Database(path, { timeout: busyTimeoutMillis }));
  const exec = (sql: string): void => translated(sql, () => void database.exec(sql));
  const prepare = (sql: string): SqliteStatement => {
    const statement = translated(sql, () => database.prepare(sql));
    return {
      reader: statement.reader,
      all: (parameters) => translated(sql, () => statement.all(bound(parameters)).map(plainRow)),
      run: (parameters) => translated(sql, () => statement.run(bound(parameters))),
      iterate: (parameters) => statement.all(bound(parameters)).map(plainRow)[Symbol.iterator](),
    };
  };
  const pragma = (source: string): unknown[] => prepare(`PRAGMA ${source}`).all([]);
  for (const one of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'temp_store = MEMORY'])
    translated(path, () => database.prepare(`PRAGMA ${one}`).all());
  return { prepare, exec, pragma, close: () => translated('close', () => void database.close()) };
};

/** Numbers without a fraction are bound as integers: the driver would bind them as reals, which FTS5 row ids do not like. */
const bound = (parameters: readonly unknown[]): unknown[] =>
  parameters.map((one) => {
    if (typeof one === 'number' && Number.isSafeInteger(one)) return BigInt(one);
    if (typeof one === 'boolean') return one ? 1n : 0n;
    return one;
  });

/** The driver gives blobs as ArrayBuffer. */
const plainRow = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) plain[name] = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return plain;
};

/** What the beginning of the engine's code means; anything else is `archive-failed`. */
const errorCodes: readonly (readonly [beginning: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'archive-locked'],
  ['SQLITE_LOCKED', 'archive-locked'],
  ['SQLITE_CORRUPT', 'archive-damaged'],
  ['SQLITE_NOTADB', 'archive-damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'archive-damaged'],
];

/** The one place where the engine's errors become ours; the statement, without its values, stays in the message. */
const translated = <T>(what: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof CorridorError) throw cause;
    const code = codeOf(cause);
    const known = errorCodes.find(([beginning]) => code.startsWith(beginning))?.[1];
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CorridorError(known ?? 'archive-failed', `${code || 'SQLite'}: ${message} (${what.slice(0, 120)})`, {
      cause,
    });
  }
};

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
