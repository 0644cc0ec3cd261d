import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { CorridorError, type ErrorCode } from './errors.ts';

/** Longest list of mistakes shown at once, so that one missing bracket does not fill the screen. */
const SHOWN_MISTAKES = 20;

/** A YAML text with the name a person knows it by, and the error code its mistakes are reported with. */
export interface YamlFile {
  readonly name: string;
  readonly text: string;
  readonly code: ErrorCode;
}

/** A parsed YAML file: the value, and a way to name the line of any path in it. */
export interface ParsedYaml<T> {
  readonly value: T;
  /** `entities.yaml:12`, the line of the node at `path`, or of its nearest parent that exists. */
  readonly where: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads YAML against a schema. Throws a CorridorError with the file's code whose message has one
 * `file:line: path: what is wrong` per mistake. Aliases are refused beyond 100 expansions (billion laughs).
 */
export const parseYamlFile = <S extends z.ZodType>(file: YamlFile, schema: S): ParsedYaml<z.output<S>> => {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  const fail = (mistakes: readonly string[], cause?: unknown): never => {
    const rest = mistakes.length - SHOWN_MISTAKES;
    const shown = mistakes.slice(0, SHOWN_MISTAKES).join('\n') + (rest > 0 ? `\n… and ${rest} more` : '');
    throw new CorridorError(file.code, shown, { cause });
  };
  if (document.errors.length > 0)
    fail(document.errors.map((e) => `${file.name}:${lines.linePos(e.pos[0]).line}: ${e.message.split('\n')[0]}`));
  const where = (path: readonly PropertyKey[]): string => `${file.name}:${lineOf(document.contents, path, lines)}`;
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!result.success)
    fail(
      result.error.issues.map((i) => `${where(i.path)}: ${i.path.map(String).join('.') || 'file'}: ${i.message}`),
      result.error,
    );
  return { value: result.data as z.output<S>, where };
};

const lineOf = (root: Node | null, path: readonly PropertyKey[], lines: LineCounter): number => {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    node = childOf(node, key);
    const range = (node as Node | undefined)?.range;
    if (!range) break;
    offset = range[0];
  }
  return lines.linePos(offset).line;
};

const childOf = (node: unknown, key: PropertyKey): unknown => {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
};
