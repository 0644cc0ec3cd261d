import { CorridorError, type ParsedYaml, parseYamlFile, type YamlFile } from '@corridor/model';
import type { z } from 'zod';
import { checkEntities } from './check-entities.ts';
import { checkReferences } from './check-references.ts';
import { conceptsFileSchema } from './concepts-file.ts';
import { contentHash } from './content-hash.ts';
import type { Dossier, Gazetteer } from './dossier.ts';
import { dossierFileSchema } from './dossier-file.ts';
import { entitiesFileSchema } from './entities-file.ts';
import { decoysOfFile, entityOfRow } from './entity-of-row.ts';
import { positionsFileSchema } from './positions-file.ts';
import { themesFileSchema } from './themes-file.ts';

/** Files a dossier is made of, by the name each has in its folder. */
export const dossierFileNames = ['dossier.yaml', 'entities.yaml', 'concepts.yaml', 'themes.yaml', 'positions.yaml'] as const;
/** Name of one file of a dossier. */
export type DossierFileName = (typeof dossierFileNames)[number];

/** The five files, parsed, each with the lines of its values. */
export interface DossierSources {
  readonly dossier: ParsedYaml<z.infer<typeof dossierFileSchema>>;
  readonly entities: ParsedYaml<z.infer<typeof entitiesFileSchema>>;
  readonly concepts: ParsedYaml<z.infer<typeof conceptsFileSchema>>;
  readonly themes: ParsedYaml<z.infer<typeof themesFileSchema>>;
  readonly positions: ParsedYaml<z.infer<typeof positionsFileSchema>>;
}

const isNamed = (name: DossierFileName) => (file: YamlFile) => file.name === name || file.name.endsWith(`/${name}`);

const fileNamed = (files: readonly YamlFile[], name: DossierFileName): YamlFile => {
  const file = files.find(isNamed(name));
  if (!file) throw new CorridorError('dossier-missing', `${name} is missing; a dossier is made of ${dossierFileNames.join(', ')}`);
  return file;
};

const parseAll = (files: readonly YamlFile[]): DossierSources => {
  const mistakes: CorridorError[] = [];
  const read = <S extends z.ZodType>(name: DossierFileName, schema: S): ParsedYaml<z.output<S>> | null => {
    try {
      return parseYamlFile(fileNamed(files, name), schema);
    } catch (error) {
      if (!(error instanceof CorridorError) || error.code === 'dossier-missing') throw error;
      mistakes.push(error);
      return null;
    }
  };
  const dossier = read('dossier.yaml', dossierFileSchema);
  const entities = read('entities.yaml', entitiesFileSchema);
  const concepts = read('concepts.yaml', conceptsFileSchema);
  const themes = read('themes.yaml', themesFileSchema);
  const positions = read('positions.yaml', positionsFileSchema);
  if (dossier && entities && concepts && themes && positions) return { dossier, entities, concepts, themes, positions };
  throw refusal(mistakes.map((mistake) => mistake.message));
};

const refusal = (mistakes: readonly string[]): CorridorError => new CorridorError('dossier-invalid', mistakes.join('\n'));

/** Entities and decoys of one `entities.yaml`, checked. Throws `dossier-invalid` with `file:line` for every mistake. */
export const loadGazetteer = (file: YamlFile): Gazetteer => {
  const parsed = parseYamlFile(file, entitiesFileSchema);
  const mistakes = checkEntities(parsed);
  if (mistakes.length > 0) throw refusal(mistakes);
  return { entities: parsed.value.entities.map(entityOfRow), decoys: decoysOfFile(parsed.value) };
};

/**
 * The dossier that the five files describe. Pure. Throws `dossier-missing` when one is not given, `dossier-invalid` with one
 * `file:line: what is wrong` a mistake otherwise; nothing is loaded by halves.
 */
export const loadDossier = (files: readonly YamlFile[]): Dossier => {
  const sources = parseAll(files);
  const mistakes = [...checkEntities(sources.entities), ...checkReferences(sources)];
  if (mistakes.length > 0) throw refusal(mistakes);
  const { dossier, entities, concepts, themes, positions } = sources;
  const head = dossier.value;
  const content = [head, entities.value, concepts.value, themes.value, positions.value];
  return {
    id: head.id,
    version: `${head.id}@${head.version}+${contentHash(content)}`,
    title: head.title,
    summary: head.summary,
    window: head.window,
    facts: head.facts,
    targets: head.targets,
    names: head.names,
    entities: entities.value.entities.map(entityOfRow),
    decoys: decoysOfFile(entities.value),
    concepts: [...concepts.value.concepts, ...positions.value.concepts],
    themes: themes.value.themes,
    relevance: themes.value.relevance,
    positions: positions.value,
  };
};
