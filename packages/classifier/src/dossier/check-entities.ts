import type { ParsedYaml } from '@corridor/model';
import type { Alias } from './dossier.ts';
import type { EntitiesFile } from './entities-file.ts';
import { entityOfRow } from './entity-of-row.ts';

type Where = (path: readonly PropertyKey[]) => string;

const doubledIds = (file: EntitiesFile, where: Where): readonly string[] => {
  const first = new Map<string, number>();
  return file.entities.flatMap((entity, index) => {
    const earlier = first.get(entity.id);
    if (earlier === undefined) first.set(entity.id, index);
    return earlier === undefined
      ? []
      : [`${where(['entities', index, 'id'])}: entity "${entity.id}" is there already, at ${where(['entities', earlier, 'id'])}`];
  });
};

/** Every entity id that a row points at, with the path it stands at. */
const pointers = (file: EntitiesFile): readonly { readonly id: string; readonly path: readonly PropertyKey[] }[] =>
  file.entities.flatMap((entity, index) => [
    ...(entity.state === undefined ? [] : [{ id: entity.state, path: ['entities', index, 'state'] }]),
    ...entity.roles.flatMap((role, at) => [
      ...(role.state === undefined ? [] : [{ id: role.state, path: ['entities', index, 'roles', at, 'state'] }]),
      ...(role.organisation === undefined ? [] : [{ id: role.organisation, path: ['entities', index, 'roles', at, 'organisation'] }]),
    ]),
    ...entity.vetoes.flatMap((veto, at) => (veto.unless ?? []).map((id) => ({ id, path: ['entities', index, 'vetoes', at, 'unless'] }))),
    ...entityOfRow(entity).aliases.flatMap((alias) =>
      [...(alias.needs?.entities ?? []), ...alias.vetoes.flatMap((veto) => veto.unless ?? [])].map((id) => ({
        id,
        path: ['entities', index, `${alias.kind}s`, alias.lang],
      })),
    ),
  ]);

const unknownIds = (file: EntitiesFile, where: Where): readonly string[] => {
  const known = new Set(file.entities.map((entity) => entity.id));
  return pointers(file).flatMap(({ id, path }) => (known.has(id) ? [] : [`${where(path)}: there is no entity "${id}"`]));
};

const spelling = (alias: Alias): string => {
  const text = alias.text.normalize('NFC');
  return `${alias.lang} ${alias.letterCase === 'exact' ? text : text.toLowerCase()}`;
};

/** One alias in one language must lead to one entity, unless what it needs tells the two apart. */
const doubledAliases = (file: EntitiesFile, where: Where): readonly string[] => {
  const first = new Map<string, number>();
  return file.entities.flatMap((row, index) =>
    entityOfRow(row).aliases.flatMap((alias) => {
      const earlier = first.get(spelling(alias));
      if (earlier === undefined) first.set(spelling(alias), index);
      if (earlier === undefined || alias.needs || (earlier === index && alias.kind !== 'name')) return [];
      const path = ['entities', index, `${alias.kind}s`, alias.lang];
      const owner = file.entities[earlier]?.id ?? '';
      return [`${where(path)}: "${alias.text}" (${alias.lang}) already names "${owner}"; say what it needs, or remove it`];
    }),
  );
};

const datesOfRoles = (file: EntitiesFile, where: Where): readonly string[] =>
  file.entities.flatMap((entity, index) =>
    entity.roles.flatMap((role, at) =>
      role.from && role.to && role.from > role.to
        ? [`${where(['entities', index, 'roles', at])}: "${role.title}" of "${entity.id}" ends before it begins`]
        : [],
    ),
  );

/** Mistakes of an `entities.yaml` that its shape does not show: doubled and unknown ids, doubled aliases, roles that end before they begin. */
export const checkEntities = ({ value, where }: ParsedYaml<EntitiesFile>): readonly string[] => [
  ...doubledIds(value, where),
  ...unknownIds(value, where),
  ...doubledAliases(value, where),
  ...datesOfRoles(value, where),
];
