import { CorridorError } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { postgresError } from './postgres-error.ts';

const failed = (message: string, code?: string): Error => Object.assign(new Error(message), code === undefined ? {} : { code });

describe('an error of PostgreSQL', () => {
  it.each([
    ['a lock that was not had in time', failed('canceling statement due to lock timeout', '55P03'), 'archive-locked'],
    ['a statement that took too long', failed('canceling statement due to statement timeout', '57014'), 'archive-locked'],
    ['a deadlock', failed('deadlock detected', '40P01'), 'archive-locked'],
    ['all connections in use', failed('timeout exceeded when trying to connect'), 'archive-locked'],
    ['a server that stops', failed('terminating connection due to administrator command', '57P01'), 'archive-unreachable'],
    ['a server that starts', failed('the database system is starting up', '57P03'), 'archive-unreachable'],
    ['too many clients', failed('sorry, too many clients already', '53300'), 'archive-unreachable'],
    ['nobody listens', failed('connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'), 'archive-unreachable'],
    ['several addresses, none of which listens', failed('', 'ECONNREFUSED'), 'archive-unreachable'],
    ['no such host', failed('getaddrinfo ENOTFOUND db.example', 'ENOTFOUND'), 'archive-unreachable'],
    ['a lost connection', failed('Connection terminated unexpectedly'), 'archive-unreachable'],
    ['a wrong password', failed('password authentication failed for user "x"', '28P01'), 'archive-refused'],
    ['no such database', failed('database "x" does not exist', '3D000'), 'archive-refused'],
    ['no rights', failed('permission denied for table article', '42501'), 'archive-refused'],
    ['a full disk', failed('could not extend file', '53100'), 'archive-failed'],
    ['anything else', 'strange', 'archive-failed'],
  ])('%s', (_, cause, code) => {
    const error = postgresError(cause, 'SELECT 1');
    expect(error).toMatchObject({ code, cause });
    expect(error.message).toMatch(/^PostgreSQL.*\S \(SELECT 1\)$/);
  });

  it('that is ours already stays as it is', () => {
    const ours = new CorridorError('not-found', 'no article 1');
    expect(postgresError(ours, 'x')).toBe(ours);
  });
});
