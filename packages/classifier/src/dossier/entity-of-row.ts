import type { MentionKind } from '@corridor/model';
import type { Alias, Entity } from './dossier.ts';
import type { EntitiesFile, EntityRow } from './entities-file.ts';

type AliasMap = EntityRow['names'];
type AliasRow = AliasMap[string][number];

/** Languages in which a demonym is written with a capital, so that "turkey" and "polish" are not one. */
const capitalDemonyms: ReadonlySet<string> = new Set(['en', 'tr']);

const defaultCase = (kind: MentionKind, lang: string): Alias['letterCase'] => {
  if (kind === 'name') return 'capital';
  return kind === 'demonym' && capitalDemonyms.has(lang) ? 'capital' : 'any';
};

const toAlias = (row: AliasRow, lang: string, kind: MentionKind): Alias => {
  const long = typeof row === 'string' ? { text: row } : row;
  return {
    text: long.text,
    lang,
    kind,
    name: long.name ?? null,
    side: long.side ?? null,
    needs: long.needs ?? null,
    vetoes: long.veto ?? [],
    letterCase: long.case ?? defaultCase(kind, lang),
    stems: long.stems ?? [],
    inflected: long.inflected ?? true,
    acts: long.acts ?? false,
  };
};

const toAliases = (map: AliasMap, kind: MentionKind): readonly Alias[] =>
  Object.entries(map).flatMap(([lang, rows]) => rows.map((row) => toAlias(row, lang, kind)));

const shownNames = (row: EntityRow): Readonly<Record<string, string>> => {
  const first = toAliases(row.names, 'name').toReversed();
  return { ...Object.fromEntries(first.map((alias) => [alias.lang, alias.text])), ...row.display };
};

/** The entity that a row of `entities.yaml` describes, with its aliases flattened and defaults filled in. */
export const entityOfRow = (row: EntityRow): Entity => ({
  id: row.id,
  type: row.type,
  qid: row.qid ?? null,
  state: row.state ?? (row.type === 'state' ? row.id : null),
  roles: row.roles,
  display: shownNames(row),
  aliases: [...toAliases(row.names, 'name'), ...toAliases(row.demonyms, 'demonym'), ...toAliases(row.descriptors, 'descriptor')],
  vetoes: row.vetoes,
  transparent: row.transparent,
});

/** The decoys of `entities.yaml`, flattened. */
export const decoysOfFile = (file: EntitiesFile): readonly Alias[] => toAliases(file.decoys, 'name');
