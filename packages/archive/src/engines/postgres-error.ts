import { CorridorError, type ErrorCode } from '@corridor/model';

/** SQLSTATEs, whole or by their class, and what they mean to us; the first that fits counts. https://www.postgresql.org/docs/15/errcodes-appendix.html */
const meanings: readonly (readonly [state: RegExp, code: ErrorCode])[] = [
  // lock_not_available, query_canceled (a time limit), serialization_failure, deadlock_detected
  [/^(55P03|57014|40001|40P01)$/, 'archive-locked'],
  // connection exceptions, too_many_connections, the server stops or starts, a session idle for too long
  [/^(08...|53300|57P0[1235]|25P03|25P04)$/, 'archive-unreachable'],
  // invalid authorization, no such database, insufficient_privilege
  [/^(28...|3D000|42501)$/, 'archive-refused'],
];

/** Codes of Node's network errors. */
const NETWORK = /^(ECONN|ENOTFOUND|EAI_|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES)/;
/** What the driver says of connections without any code. */
const LOST = /connection (was )?terminated|connection timeout|client has encountered a connection error|client was closed|not queryable/i;
/** What the driver's pool says when every connection stayed in use. */
const ALL_IN_USE = 'timeout exceeded when trying to connect';

const stateOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

const codeOf = (state: string, message: string): ErrorCode => {
  const known = meanings.find(([pattern]) => pattern.test(state))?.[1];
  if (known) return known;
  if (message === ALL_IN_USE) return 'archive-locked';
  return NETWORK.test(state) || LOST.test(message) ? 'archive-unreachable' : 'archive-failed';
};

/** The driver's error as one of ours; `what` names statement or place, never a value or a password. */
export const postgresError = (cause: unknown, what: string): CorridorError => {
  if (cause instanceof CorridorError) return cause;
  const state = stateOf(cause);
  // Several addresses of one host fail as one AggregateError without a message.
  const message = (cause instanceof Error && cause.message) || state || String(cause);
  return new CorridorError(codeOf(state, message), `PostgreSQL${state ? ` ${state}` : ''}: ${message} (${what.slice(0, 120)})`, { cause });
};
