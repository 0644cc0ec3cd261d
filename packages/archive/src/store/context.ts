import type { Clock } from '@corridor/model';
import type { Kysely } from 'kysely';
import type { Engine } from '../engines/engine.ts';
import type { Tables } from '../schema/tables.ts';

/** What every part of the archive works with. */
export interface Context {
  readonly engine: Engine;
  readonly clock: Clock;
}

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>;

/** Most rows of one statement: SQLite takes 32,766 parameters and the widest table has 25 columns. */
const ROWS_AT_ONCE = 500;

/** A list in pieces that one statement takes. */
export const pieces = <T>(list: readonly T[], size = ROWS_AT_ONCE): T[][] => {
  const found: T[][] = [];
  for (let at = 0; at < list.length; at += size) found.push(list.slice(at, at + size));
  return found;
};

/** The members of a list under a key of each, in order of first appearance. */
export const groupBy = <K, T>(list: readonly T[], keyOf: (member: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups;
};
