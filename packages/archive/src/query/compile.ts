import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TextSearch } from '../engines/engine.ts';
import { isPositionField, type PositionField, type ValueField } from './fields.ts';
import { boundsOf } from './period.ts';
import type { QueryNode } from './syntax.ts';
import { textOfAll, textQuery } from './text-query.ts';

/** What a tree is compiled with. */
export interface CompileOptions {
  readonly text: TextSearch;
  readonly zone: string;
  readonly nowMillis: number;
}

/** A search ready to stand in a statement: `SELECT … FROM ${from} WHERE ${where}`, with `article` in scope. */
export interface CompiledQuery {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<SqlBool>;
  /** Key of the found article, in order of time. */
  readonly doc: RawBuilder<number>;
  /** By which better hits sort lower; null for a query without words. */
  readonly rank: RawBuilder<number> | null;
}

type Condition = RawBuilder<SqlBool>;
type FieldNode = Extract<QueryNode, { kind: 'field' }>;

const always = sql<SqlBool>`1 = 1`;
const never = sql<SqlBool>`1 = 0`;

/**
 * Compiles a tree, its field values resolved, to one pass over the archive. Every value goes in as a parameter. Words drive the search
 * where there are any; else the first theme or entity; else the order of time.
 */
export const compileQuery = (root: QueryNode, options: CompileOptions): CompiledQuery => {
  const parts = root.kind === 'and' ? root.parts : [root];
  const isText = (node: QueryNode): boolean => textQuery(node.kind === 'not' ? node.part : node) !== null;
  const text = textOfAll(parts.filter(isText));
  const rest = all(text ? parts.filter((part) => !isText(part)) : parts, options);
  if (text) {
    const { from, where, doc, rank } = options.text.drive(text, parts.every(isText));
    return { from, where: sql<SqlBool>`${where} AND ${rest}`, doc, rank };
  }
  const driver = parts.find(
    (part) => part.kind === 'field' && part.values.length === 1 && (part.field === 'theme' || part.field === 'entity'),
  );
  if (driver?.kind !== 'field')
    return { from: sql`article`, where: sql<SqlBool>`article.doc IS NOT NULL AND ${rest}`, doc: sql`article.doc`, rank: null };
  const [table, column] =
    driver.field === 'theme' ? [sql.table('article_tag'), sql.ref('theme')] : [sql.table('article_entity'), sql.ref('entity')];
  const others = all(
    parts.filter((part) => part !== driver),
    options,
  );
  return {
    from: sql`${table} AS driver CROSS JOIN article`,
    where: sql<SqlBool>`article.doc = driver.doc AND driver.${column} = ${driver.values[0]?.text} AND ${others}`,
    doc: sql`driver.doc`,
    rank: null,
  };
};

/** Conditions that all must hold; fields of a position that stand together speak of one position. */
const all = (nodes: readonly QueryNode[], options: CompileOptions): Condition => {
  const isOfPosition = (node: QueryNode): node is FieldNode => node.kind === 'field' && isPositionField(node.field);
  const positions = onePositionEach(nodes.filter(isOfPosition)).map(positionCondition);
  const others = nodes.filter((node) => !isOfPosition(node)).map((node) => condition(node, options));
  return joined([...others, ...positions], sql` AND `, always);
};

const joined = (conditions: readonly Condition[], by: RawBuilder<unknown>, empty: Condition): Condition =>
  conditions.length === 0 ? empty : sql<SqlBool>`(${sql.join(conditions, by)})`;

const condition = (node: QueryNode, options: CompileOptions): Condition => {
  const text = textQuery(node);
  if (text) return options.text.matches(text);
  if (node.kind === 'and') return all(node.parts, options);
  if (node.kind === 'or') {
    return joined(
      node.parts.map((part) => condition(part, options)),
      sql` OR `,
      never,
    );
  }
  if (node.kind === 'not') return sql<SqlBool>`NOT ${condition(node.part, options)}`;
  if (node.kind === 'date') return dateCondition(node, options);
  if (node.kind !== 'field') return always;
  return isPositionField(node.field) ? positionCondition([node]) : fieldCondition(node);
};

const valuesOf = (node: FieldNode): RawBuilder<unknown> => sql`(${sql.join(node.values.map((value) => value.text))})`;

const TABLES = { theme: 'article_tag', entity: 'article_entity', name: 'name_use' } as const;
const COLUMNS = {
  source: 'source_id',
  lang: 'lang',
  story: 'story_id',
  relevance: 'relevance',
  format: 'format',
} as const;

/** A null in the column (no story, not classified yet) is "no", so that NOT means what it says. */
const fieldCondition = (node: FieldNode): Condition => {
  if (node.values.length === 0) return never;
  const field = node.field as Exclude<ValueField, PositionField>;
  if (field === 'side' || field === 'country') {
    return sql<SqlBool>`article.source_id IN (SELECT source.id FROM source WHERE source.${sql.ref(field)} IN ${valuesOf(node)})`;
  }
  if (field === 'theme' || field === 'entity' || field === 'name') {
    const table = sql.table(TABLES[field]);
    return sql<SqlBool>`EXISTS (SELECT 1 FROM ${table} AS one WHERE one.doc = article.doc AND one.${sql.ref(field)} IN ${valuesOf(node)})`;
  }
  const column = sql.ref(`article.${COLUMNS[field]}`);
  return sql<SqlBool>`(${column} IS NOT NULL AND ${column} IN ${valuesOf(node)})`;
};

/** The same field twice means two positions: `actor:iran actor:russia` wants one of each. */
const onePositionEach = (nodes: readonly FieldNode[]): FieldNode[][] => {
  const groups: FieldNode[][] = [];
  for (const node of nodes) {
    const group = groups.find((one) => one.every((other) => other.field !== node.field));
    if (group) group.push(node);
    else groups.push([node]);
  }
  return groups;
};

const positionCondition = (nodes: readonly FieldNode[]): Condition =>
  sql<SqlBool>`EXISTS (SELECT 1 FROM position AS one WHERE one.doc = article.doc AND ${positionValues(nodes, 'one')})`;

/** True of a position, under the alias `table`, that has these values. */
export const positionValues = (nodes: readonly FieldNode[], table: string): Condition =>
  joined(
    nodes.map((node) => (node.values.length === 0 ? never : sql<SqlBool>`${sql.ref(`${table}.${node.field}`)} IN ${valuesOf(node)}`)),
    sql` AND `,
    always,
  );

const dateCondition = ({ field, periods }: Extract<QueryNode, { kind: 'date' }>, { zone, nowMillis }: CompileOptions): Condition =>
  joined(
    periods.map((period) => {
      const { from, to } = boundsOf(period, zone, nowMillis);
      if (field === 'before') return sql<SqlBool>`article.dated_ms < ${from}`;
      if (field === 'after') return sql<SqlBool>`article.dated_ms >= ${from}`;
      return sql<SqlBool>`(article.dated_ms >= ${from} AND article.dated_ms < ${to})`;
    }),
    sql` OR `,
    never,
  );

/** Fields of positions that every found article's position must have: those that stand at the top of the query. */
export const topPositionFields = (root: QueryNode): FieldNode[] =>
  (root.kind === 'and' ? root.parts : [root]).filter((node): node is FieldNode => node.kind === 'field' && isPositionField(node.field));
