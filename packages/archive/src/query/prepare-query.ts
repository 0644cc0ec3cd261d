import { CorridorError, isZone } from '@corridor/model';
import type { Context, Db } from '../store/context.ts';
import { type CompiledQuery, compileQuery } from './compile.ts';
import { resolveValues } from './known-values.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './syntax.ts';

/** A query read against one archive. */
export interface PreparedQuery extends CompiledQuery {
  readonly root: QueryNode;
  readonly notes: readonly string[];
}

/** Parses a query, looks its values up in the archive and compiles it. Throws `query-invalid`, or `usage-invalid` for an unknown zone. */
export const prepareQuery = async ({ engine, clock }: Context, db: Db, query: string, zone = 'UTC'): Promise<PreparedQuery> => {
  if (!isZone(zone)) throw new CorridorError('usage-invalid', `"${zone}" is not an IANA zone such as Europe/London`);
  const parsed = parseQuery(query);
  const { root, notes } = await resolveValues(db, parsed.root);
  return { ...compileQuery(root, { text: engine.text, zone, nowMillis: clock.now() }), root, notes: [...parsed.notes, ...notes] };
};
