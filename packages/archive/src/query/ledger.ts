import type { Side } from '@corridor/model';
import { sql } from 'kysely';
import type { Archive, NameRow, PositionRow } from '../archive.ts';
import type { PositionTable } from '../schema/tables.ts';
import { type Context, type Db, groupBy } from '../store/context.ts';
import { articleRows, withThemes } from '../store/records.ts';
import { positionValues, topPositionFields } from './compile.ts';
import { type PositionField, positionFields } from './fields.ts';
import { resolveValues } from './known-values.ts';
import { prepareQuery } from './prepare-query.ts';
import type { QueryNode } from './syntax.ts';

const DEFAULT_LIMIT = 100;
const MOST_POSITIONS = 10_000;
const DAY_MILLIS = 86_400_000;
/**
 * `doc` keys of one UTC day. A stance has changed when the actor did not take it on the last earlier day on which it took any: outlets
 * word one statement differently on one day, and that is no change.
 */
const DOCS_A_DAY = sql.raw(String(86_400 * 64));

type Filter = Parameters<Archive['positions']>[0];

/** The position ledger and the names ledger. */
export const ledgerStore = (context: Context) =>
  ({
    positions: (filter) => context.engine.read((db) => positions(context, db, filter)),
    names: (filter) => context.engine.read((db) => names(context, db, filter.query ?? '')),
  }) satisfies Partial<Archive>;

const filterNodes = (filter: Filter): QueryNode[] =>
  positionFields.flatMap((field: PositionField): QueryNode[] => {
    const text = filter[field];
    return text === undefined ? [] : [{ kind: 'field', field, values: text.split(',').map((one) => ({ text: one.trim(), column: 1 })) }];
  });

const positions = async (context: Context, db: Db, filter: Filter): Promise<PositionRow[]> => {
  const query = await prepareQuery(context, db, filter.query ?? '');
  const { root } = await resolveValues(db, { kind: 'and', parts: filterNodes(filter) });
  const values = positionValues([...topPositionFields(query.root), ...topPositionFields(root)], 'position');
  const limit = Math.min(MOST_POSITIONS, Math.max(0, Math.floor(filter.limit ?? DEFAULT_LIMIT)));
  const { rows } = await sql<PositionTable & { before: string | null; kept: number | string }>`SELECT position.*,
      (SELECT earlier.stance FROM position AS earlier WHERE earlier.actor = position.actor AND earlier.target = position.target
        AND earlier.doc / ${DOCS_A_DAY} < position.doc / ${DOCS_A_DAY} ORDER BY earlier.doc DESC, earlier.ord DESC LIMIT 1) AS before,
      (SELECT count(*) FROM position AS same WHERE same.actor = position.actor AND same.target = position.target
        AND same.stance = position.stance AND same.doc / ${DOCS_A_DAY} = (SELECT max(last.doc / ${DOCS_A_DAY}) FROM position AS last
          WHERE last.actor = position.actor AND last.target = position.target AND last.doc / ${DOCS_A_DAY} < position.doc / ${DOCS_A_DAY})
      ) AS kept
    FROM position WHERE position.doc IN (SELECT article.doc FROM ${query.from} WHERE ${query.where}) AND ${values}
    ORDER BY position.doc DESC, position.ord LIMIT ${limit}`.execute(db);
  const docs = [...new Set(rows.map((row) => row.doc))];
  const stored = docs.length === 0 ? [] : await articleRows(db).where('article.doc', 'in', docs).execute();
  const articles = new Map((await withThemes(db, stored)).map((row, at) => [stored[at]?.doc, row]));
  return rows.flatMap((row) => {
    const article = articles.get(row.doc);
    const { actor, speaker, stance, target, field, start, end, sentence, rule } = row;
    const changedFrom = Number(row.kept) === 0 && row.before !== null && row.before !== stance ? row.before : null;
    return article ? [{ actor, speaker, stance, target, field, start, end, sentence, rule, article, changedFrom }] : [];
  });
};

interface NameCount {
  readonly name: string;
  readonly entity: string;
  readonly source_id: string;
  readonly source_name: string | null;
  readonly side: Side | null;
  readonly day: number;
  readonly uses: number;
  readonly quoted: number;
}

/** Weeks begin on Monday, UTC. */
const names = async (context: Context, db: Db, text: string): Promise<NameRow[]> => {
  const { from, where } = await prepareQuery(context, db, text);
  const { rows } = await sql<NameCount>`SELECT used.name, used.entity, article.source_id, source.name AS source_name, source.side,
      article.dated_ms / ${DAY_MILLIS} AS day, sum(used.uses) AS uses, sum(used.quoted) AS quoted
    FROM name_use AS used JOIN article ON article.doc = used.doc LEFT JOIN source ON source.id = article.source_id
    WHERE used.doc IN (SELECT article.doc FROM ${from} WHERE ${where})
    GROUP BY 1, 2, 3, 4, 5, 6`.execute(db);
  // 1970-01-01 was a Thursday, three days after a Monday.
  const mondayOf = (day: number): string => new Date((Math.floor((day + 3) / 7) * 7 - 3) * DAY_MILLIS).toISOString().slice(0, 10);
  const groups = groupBy(rows, (row) => JSON.stringify([mondayOf(Number(row.day)), row.name, row.entity, row.source_id]));
  return [...groups.values()]
    .map(nameRow(mondayOf))
    .sort((a, b) => compare(b.week, a.week) || b.uses - a.uses || compare(a.name, b.name) || compare(a.sourceId, b.sourceId));
};

const nameRow =
  (mondayOf: (day: number) => string) =>
  (same: readonly NameCount[]): NameRow => {
    const first = same[0];
    const sum = (count: (row: NameCount) => number): number => same.reduce((all, row) => all + Number(count(row)), 0);
    return {
      name: first?.name ?? '',
      entity: first?.entity ?? '',
      sourceId: first?.source_id ?? '',
      sourceName: first?.source_name ?? first?.source_id ?? '',
      side: first?.side ?? 'INT',
      week: mondayOf(Number(first?.day ?? 0)),
      uses: sum((row) => row.uses),
      quoted: sum((row) => row.quoted),
    };
  };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
