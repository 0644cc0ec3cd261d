import { CorridorError } from '@corridor/model';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { postgresError } from './postgres-error.ts';

/** Connections of one process. PostgreSQL takes 100 by default, which is then enough for nine processes. */
const MOST_CONNECTIONS = 10;
/** Longest time to connect, or to get one of the connections. */
const CONNECT_MILLIS = 20_000;
/** Longest wait for another's transaction: three times as long as a prune of 200 articles or a batch of re-indexing is meant to take. */
const LOCK_MILLIS = 30_000;
/** Longest single statement; the search of a reader must not keep the server busy for ever. */
const STATEMENT_MILLIS = 60_000;
/** A process that stops in the middle of a transaction loses it, and the write lock with it. */
const IDLE_IN_TRANSACTION_MILLIS = 60_000;
/**
 * A table of texts looks small to the planner, since the texts themselves are kept apart, so it reads and unpacks all of them for a word that many
 * have: 440 ms instead of 20 for a word in 43,000 of 60,000 articles. Every question of ours has an index. Compiling a statement (jit) takes longer than running it.
 */
const PLANNER = '-c enable_seqscan=off -c jit=off';
/** Type of 64-bit numbers in PostgreSQL's catalogue. Ours (milliseconds, keys, counts) are below 2^53. */
const INT8 = 20;

/** Host, port and database of an address, without user and password. */
export const databasePlace = (url: string): string => {
  const { host, pathname, searchParams } = parsed(url);
  return `${decodeURIComponent(host) || searchParams.get('host') || 'localhost'}${pathname}`;
};

const parsed = (url: string): URL => {
  try {
    return new URL(url);
  } catch {
    // Without the cause: it holds the address, and that may hold a password.
    throw new CorridorError('settings-invalid', 'the address of the database is not postgres://user:password@host:port/database');
  }
};

/** Options that the address has itself come later and win. */
const withPlanner = (url: string): string => {
  const address = parsed(url);
  address.searchParams.set('options', `${PLANNER} ${address.searchParams.get('options') ?? ''}`.trim());
  return address.href;
};

/** Connections to a PostgreSQL database, opened as they are needed. Every error that leaves them is a CorridorError. */
export const openPostgres = (url: string): PostgresPool => {
  const place = databasePlace(url);
  const pool = new Pool({
    connectionString: withPlanner(url),
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLIS,
    lock_timeout: LOCK_MILLIS,
    statement_timeout: STATEMENT_MILLIS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLIS,
    application_name: 'corridor',
    keepAlive: true,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)) },
  });
  // A connection that breaks while nobody uses it leaves the pool by itself; one in use fails its statement.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    connect: async () => {
      try {
        return new TranslatedClient(await pool.connect());
      } catch (cause) {
        throw postgresError(cause, place);
      }
    },
    end: () => pool.end(),
  };
};

/** A connection whose errors are ours; one that is lost does not go back to the pool. */
class TranslatedClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  #isLost = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(sql: string | PostgresCursor<R>, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof sql !== 'string') return sql;
    return this.#run<R>(sql, parameters);
  }

  async #run<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      const { command, rowCount, rows } = await this.#client.query(sql, parameters.map(storable));
      return { command: command as PostgresQueryResult<R>['command'], rowCount: rowCount ?? 0, rows };
    } catch (cause) {
      const error = postgresError(cause, sql);
      if (error.code === 'archive-unreachable') this.#isLost = true;
      throw error;
    }
  }

  release(isDiscarded = false): void {
    this.#client.release(isDiscarded || this.#isLost);
  }
}

/** PostgreSQL's texts hold no zero character; one that stands for it keeps every offset in place. */
const storable = (parameter: unknown): unknown =>
  typeof parameter === 'string' && parameter.includes('\0') ? parameter.replaceAll('\0', '\ufffd') : parameter;
