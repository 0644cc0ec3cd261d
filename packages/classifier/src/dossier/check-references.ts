import type { DossierSources } from './load-dossier.ts';

/** An id used at a path of one file, and the kind of thing it must be. */
interface Use {
  readonly file: 'dossier' | 'entities' | 'themes' | 'positions';
  readonly path: readonly PropertyKey[];
  readonly kinds: readonly Kind[];
  readonly id: string;
}

type Kind = 'entity' | 'concept' | 'target' | 'name';

const knownIds = (sources: DossierSources): Readonly<Record<Kind, ReadonlySet<string>>> => ({
  entity: new Set(sources.entities.value.entities.map((entity) => entity.id)),
  concept: new Set([...sources.concepts.value.concepts, ...sources.positions.value.concepts].map((concept) => concept.id)),
  target: new Set(sources.dossier.value.targets.map((target) => target.id)),
  name: new Set(sources.dossier.value.names.map((name) => name.id)),
});

const kindOfPrefix: Readonly<Record<string, Kind>> = {
  entity: 'entity',
  side: 'entity',
  concept: 'concept',
  target: 'target',
  voice: 'entity',
  expert: 'entity',
  name: 'name',
};

/** Ids inside a condition such as `entity:iran | concept:reject~`. */
const usesOfCondition = (file: Use['file'], path: readonly PropertyKey[], condition: string): readonly Use[] =>
  condition.split('|').flatMap((part) => {
    const [prefix = '', id = ''] = part.trim().split(':');
    const kind = kindOfPrefix[prefix];
    return kind ? [{ file, path, kinds: [kind], id: id.replace(/[~!]$/, '') }] : [];
  });

interface Conditions {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

const usesOfRules = (at: readonly PropertyKey[], list: string, rules: readonly Conditions[]): readonly Use[] =>
  rules.flatMap((rule, index) =>
    (['all', 'none'] as const).flatMap((key) =>
      rule[key].flatMap((condition, i) => usesOfCondition('themes', [...at, list, index, key, i], condition)),
    ),
  );

const usesOfThemes = ({ themes }: DossierSources): readonly Use[] => [
  ...themes.value.themes.flatMap((theme, i) => [
    ...usesOfRules(['themes', i], 'rules', theme.rules),
    ...usesOfRules(['themes', i], 'vetoes', theme.vetoes),
  ]),
  ...(themes.value.relevance.subject === undefined
    ? []
    : usesOfCondition('themes', ['relevance', 'subject'], themes.value.relevance.subject)),
  ...(['direct', 'context'] as const).flatMap((level) => [
    ...usesOfRules(['relevance', level], 'rules', themes.value.relevance[level].rules),
    ...usesOfRules(['relevance', level], 'vetoes', themes.value.relevance[level].vetoes),
  ]),
];

const usesOfNames = ({ dossier, entities }: DossierSources): readonly Use[] => [
  ...dossier.value.names.map((name, i): Use => ({ file: 'dossier', path: ['names', i, 'entity'], kinds: ['entity'], id: name.entity })),
  ...entities.value.entities.flatMap((entity, i) =>
    (['names', 'demonyms', 'descriptors'] as const).flatMap((group) =>
      Object.entries(entity[group]).flatMap(([lang, rows]) =>
        rows.flatMap((row, at): readonly Use[] =>
          typeof row === 'string' || row.name === undefined
            ? []
            : [{ file: 'entities', path: ['entities', i, group, lang, at, 'name'], kinds: ['name'], id: row.name }],
        ),
      ),
    ),
  ),
];

const usesOfPositions = ({ positions }: DossierSources): readonly Use[] => {
  const use =
    (path: readonly PropertyKey[], kinds: readonly Kind[]) =>
    (id: string, at: number): Use => ({
      file: 'positions',
      path: [...path, at],
      kinds,
      id,
    });
  const { targets, standIns, outcomes, states, offices, unofficial, unnamed, homeOffices, homes, groups, stances } = positions.value;
  return [
    ...targets.flatMap((target, i): readonly Use[] => [
      { file: 'positions', path: ['targets', i, 'id'], kinds: ['target'], id: target.id },
      ...target.entities.map(use(['targets', i, 'entities'], ['entity'])),
      ...target.descriptors.map(use(['targets', i, 'descriptors'], ['concept'])),
      ...target.loose.map(use(['targets', i, 'loose'], ['concept'])),
      ...target.welcomed.map(use(['targets', i, 'welcomed'], ['concept'])),
      ...target.anaphora.map(use(['targets', i, 'anaphora'], ['concept'])),
      ...target.not.map(use(['targets', i, 'not'], ['concept', 'entity'])),
    ]),
    ...standIns.map(use(['standIns'], ['concept'])),
    ...outcomes.map(use(['outcomes'], ['concept'])),
    ...states.map(use(['states'], ['entity'])),
    ...offices.map(use(['offices'], ['concept'])),
    ...unofficial.map(use(['unofficial'], ['concept'])),
    ...Object.keys(unnamed).map((id): Use => ({ file: 'positions', path: ['unnamed', id], kinds: ['concept'], id })),
    ...homeOffices.map(use(['homeOffices'], ['concept'])),
    ...Object.entries(homes).map(([lang, id]): Use => ({ file: 'positions', path: ['homes', lang], kinds: ['entity'], id })),
    ...groups.flatMap((group, i) => [
      ...(group.state === undefined
        ? []
        : [{ file: 'positions' as const, path: ['groups', i, 'state'], kinds: ['entity' as const], id: group.state }]),
      ...group.all.flatMap((condition, at) => usesOfCondition('positions', ['groups', i, 'all', at], condition)),
    ]),
    ...stances.flatMap((rule, i) => [
      ...rule.concepts.map(use(['stances', i, 'concepts'], ['concept'])),
      ...rule.with.map(use(['stances', i, 'with'], ['concept'])),
      ...rule.near.map(use(['stances', i, 'near'], ['concept'])),
      ...rule.notNear.map(use(['stances', i, 'notNear'], ['concept'])),
      ...rule.without.map(use(['stances', i, 'without'], ['concept'])),
      ...(rule.targets ?? []).map(use(['stances', i, 'targets'], ['target'])),
    ]),
  ];
};

/** Ids that one file uses and no file has, each with `file:line`. */
export const checkReferences = (sources: DossierSources): readonly string[] => {
  const known = knownIds(sources);
  const uses = [...usesOfNames(sources), ...usesOfThemes(sources), ...usesOfPositions(sources)];
  return uses.flatMap(({ file, path, kinds, id }) =>
    kinds.some((kind) => known[kind].has(id)) ? [] : [`${sources[file].where(path)}: there is no ${kinds.join(' or ')} "${id}"`],
  );
};
