import { foldWord } from '@corridor/language';
import { articleFormats, relevances, sides, stances } from '@corridor/model';
import { sql } from 'kysely';
import type { Db } from '../store/context.ts';
import type { ValueField } from './fields.ts';
import { nearest } from './nearest.ts';
import type { QueryNode, Value } from './syntax.ts';

/** Columns whose values are read off their index, one look a value. */
const INDEXED = {
  theme: ['article_tag', 'theme'],
  entity: ['article_entity', 'entity'],
  name: ['name_use', 'name'],
  actor: ['position', 'actor'],
  lang: ['article', 'lang'],
} as const satisfies Partial<Record<ValueField, readonly [string, string]>>;

const isIndexed = (field: ValueField): field is keyof typeof INDEXED => Object.hasOwn(INDEXED, field);

const FIXED: Partial<Record<ValueField, readonly string[]>> = {
  stance: stances,
  side: sides,
  relevance: relevances,
  format: articleFormats,
};

/** Distinct values of a column by hopping along its index, so that the cost is the number of values, not of rows. */
const distinct = async (db: Db, table: string, column: string): Promise<string[]> => {
  const [from, value] = [sql.table(table), sql.ref(column)];
  const { rows } = await sql<{ value: string }>`WITH RECURSIVE hop(value) AS (
    SELECT min(${value}) FROM ${from}
    UNION ALL
    SELECT (SELECT min(${value}) FROM ${from} WHERE ${value} > hop.value) FROM hop WHERE hop.value IS NOT NULL
  ) SELECT value FROM hop WHERE value IS NOT NULL`.execute(db);
  return rows.map((row) => row.value);
};

const valuesOf = async (db: Db, field: ValueField): Promise<[written: string, stored: string][]> => {
  const fixed = FIXED[field];
  if (fixed) return fixed.map((value) => [value, value]);
  if (field === 'source' || field === 'country') {
    const rows = await db.selectFrom('source').select(['id', 'name', 'country']).orderBy('id').execute();
    if (field === 'country') return rows.map((row) => [row.country, row.country]);
    return rows.flatMap((row): [string, string][] => [
      [row.id, row.id],
      [row.name, row.id],
    ]);
  }
  if (field === 'target')
    return (await db.selectFrom('position').select('target').distinct().execute()).map((row) => [row.target, row.target]);
  if (!isIndexed(field)) return [];
  const [table, column] = INDEXED[field];
  return (await distinct(db, table, column)).map((value) => [value, value]);
};

/** Case, diacritics and the choice of space, hyphen or underscore do not matter in a value. */
const plain = (text: string): string => foldWord(text).replace(/[\s_-]+/gu, '-');

/** What a value of a field was read as. `stored` is empty when nothing has it. */
interface ResolvedValue {
  readonly stored: readonly string[];
  readonly note: string | null;
}

/** Reads values as they are stored in this archive, each field's values looked up at most once. */
class ValueResolver {
  readonly #db: Db;
  readonly #known = new Map<ValueField, Map<string, Set<string>>>();
  readonly #written = new Map<ValueField, string[]>();

  constructor(db: Db) {
    this.#db = db;
  }

  async resolve(field: ValueField, value: Value): Promise<ResolvedValue> {
    if (field === 'story') return { stored: [value.text], note: null };
    const known = await this.#load(field);
    const stored = [...(known.get(plain(value.text)) ?? [])];
    if (stored.length > 0) return { stored, note: null };
    const like = nearest(value.text, this.#written.get(field) ?? []);
    return {
      stored: [],
      note: `column ${value.column}: no article here has ${field} "${value.text}"${like ? `; the nearest is "${like}"` : ''}`,
    };
  }

  async #load(field: ValueField): Promise<Map<string, Set<string>>> {
    const loaded = this.#known.get(field);
    if (loaded) return loaded;
    const known = new Map<string, Set<string>>();
    const pairs = await valuesOf(this.#db, field);
    for (const [written, stored] of pairs) known.set(plain(written), (known.get(plain(written)) ?? new Set()).add(stored));
    this.#known.set(field, known);
    this.#written.set(field, [...new Set(pairs.map(([written]) => written))]);
    return known;
  }
}

/** A tree whose field values are those stored in the archive, and notes on those that are not. */
export const resolveValues = async (db: Db, root: QueryNode): Promise<{ readonly root: QueryNode; readonly notes: readonly string[] }> => {
  const resolver = new ValueResolver(db);
  const notes: string[] = [];
  const walk = async (node: QueryNode): Promise<QueryNode> => {
    if (node.kind === 'not') return { kind: 'not', part: await walk(node.part) };
    if (node.kind === 'and' || node.kind === 'or') {
      const parts: QueryNode[] = [];
      for (const part of node.parts) parts.push(await walk(part));
      return { kind: node.kind, parts };
    }
    if (node.kind !== 'field') return node;
    const values: Value[] = [];
    for (const value of node.values) {
      const { stored, note } = await resolver.resolve(node.field, value);
      if (note) notes.push(note);
      values.push(...stored.map((text) => ({ text, column: value.column })));
    }
    return { ...node, values };
  };
  return { root: await walk(root), notes };
};
