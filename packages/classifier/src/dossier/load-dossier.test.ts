import { CorridorError, type YamlFile } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { type DossierFileName, dossierFileNames, loadDossier } from './load-dossier.ts';
import { readDossier } from './read-dossier.ts';

const names = (word: string): string =>
  `{ en: [${word}], hy: [${word}], az: [${word}], ru: [${word}], tr: [${word}], fa: [${word}], ka: [${word}] }`;

const small: Readonly<Record<DossierFileName, string>> = {
  'dossier.yaml': `id: canal
version: 0.1.0
title: A canal
summary: Two states dig a canal.
window: { from: 2030-01-01 }
targets:
  - id: dig
    title: { en: the dig }
names:
  - { id: great-canal, entity: canal, title: Great Canal }
`,
  'entities.yaml': `entities:
  - id: northland
    type: state
    names: ${names('Northland')}
  - id: canal
    type: route
    names: { en: [{ text: Great Canal, name: great-canal }], hy: [Canal], az: [Canal], ru: [Canal], tr: [Canal], fa: [Canal], ka: [Canal] }
`,
  'concepts.yaml': `concepts:
  - id: reject
    class: REJECT
    words: ${names('reject*')}
`,
  'themes.yaml': `relevance:
  direct: { threshold: 0.5, rules: [{ id: direct.name, within: article, all: ['entity:canal'], weight: 0.8 }] }
  context: { threshold: 0.5, rules: [{ id: context.state, within: article, all: ['entity:northland'], weight: 0.8 }] }
themes:
  - id: digging
    name: Digging
    threshold: 0.5
    rules: [{ id: digging.reject, within: sentence, all: ['concept:reject', 'name:great-canal'], weight: 0.8 }]
`,
  'positions.yaml': `targets: [{ id: dig, name: the dig, entities: [canal] }]
states: [northland]
offices: [reject]
unofficial: [reject]
stances: [{ id: opposes.reject, stance: opposes, concepts: [reject], weight: 0.9 }]
`.replace('opposes.reject', 'opposes-reject'),
};

const filesWith = (change: Partial<Record<DossierFileName, (text: string) => string>>): readonly YamlFile[] =>
  dossierFileNames.map((name) => ({ name, text: (change[name] ?? ((text) => text))(small[name]), code: 'dossier-invalid' }));

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof CorridorError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'loaded';
};

const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('loadDossier', () => {
  it('loads five files and names the version by their content', () => {
    const dossier = loadDossier(filesWith({}));
    expect(dossier.version).toMatch(/^canal@0\.1\.0\+[0-9a-f]{8}$/);
    expect(dossier.entities.map((entity) => entity.id)).toEqual(['northland', 'canal']);
    expect(dossier.entities[1]?.display.en).toBe('Great Canal');
  });

  it.each([
    ['a comment changes nothing', { 'dossier.yaml': (text: string) => `# note\n${text}` }, true],
    ['the order of keys changes nothing', { 'dossier.yaml': swap('id: canal\nversion: 0.1.0\n', 'version: 0.1.0\nid: canal\n') }, true],
    ['a new alias is a new version', { 'entities.yaml': swap('en: [Northland]', 'en: [Northland, North]') }, false],
    ['another weight is a new version', { 'themes.yaml': swap('weight: 0.8', 'weight: 0.7') }, false],
  ])('version: %s', (_case, change, isSame) => {
    expect(loadDossier(filesWith(change)).version === loadDossier(filesWith({})).version).toBe(isSame);
  });

  it.each([
    [
      'a typo in a key says which keys there are',
      { 'entities.yaml': swap('type: state', 'typ: state') },
      /entities\.yaml:\d+: entities\.0.*there is no key "typ" here; keys are id, type/s,
    ],
    ['an unknown type', { 'entities.yaml': swap('type: state', 'type: empire') }, /entities\.yaml:3: entities\.0\.type/],
    [
      'a language without a name',
      { 'entities.yaml': swap(', ka: [Northland]', '') },
      /entities\.yaml:4: entities\.0\.names\.ka: has no name in "ka"/,
    ],
    ['an empty language', { 'entities.yaml': swap('ka: [Northland]', 'ka: []') }, /needs at least one alias/],
    [
      'a doubled id',
      { 'entities.yaml': swap('id: canal', 'id: northland') },
      /entities\.yaml:5: entity "northland" is there already, at entities\.yaml:2/,
    ],
    [
      'an alias of two entities',
      { 'entities.yaml': swap('hy: [Canal]', 'hy: [Northland]') },
      /entities\.yaml:7: "Northland" \(hy\) already names "northland"/,
    ],
    [
      'a state that is not there',
      { 'entities.yaml': swap('type: route', 'type: route\n    state: southland') },
      /entities\.yaml:7: there is no entity "southland"/,
    ],
    [
      'a tracked name that is not there',
      { 'entities.yaml': swap('name: great-canal', 'name: small-canal') },
      /there is no name "small-canal"/,
    ],
    [
      'a tracked name of no entity',
      { 'dossier.yaml': swap('entity: canal', 'entity: ditch') },
      /dossier\.yaml:10: there is no entity "ditch"/,
    ],
    [
      'a theme on an unknown concept',
      { 'themes.yaml': swap('concept:reject', 'concept:refuse') },
      /themes\.yaml:8: there is no concept "refuse"/,
    ],
    [
      'relevance on an unknown entity',
      { 'themes.yaml': swap('entity:canal', 'entity:ditch') },
      /themes\.yaml:2: there is no entity "ditch"/,
    ],
    [
      'a position on an unknown target',
      { 'positions.yaml': swap('id: dig,', 'id: hole,') },
      /positions\.yaml:1: there is no target "hole"/,
    ],
    [
      'a state of positions that is no entity',
      { 'positions.yaml': swap('states: [northland]', 'states: [southland]') },
      /positions\.yaml:2: there is no entity "southland"/,
    ],
    ['no version', { 'dossier.yaml': swap('version: 0.1.0', 'version: one') }, /dossier\.yaml:2: version: versions are written 1\.2\.3/],
    ['broken YAML', { 'themes.yaml': (text: string) => `${text}\n  - [` }, /themes\.yaml:\d+: /],
  ])('refuses %s', (_case, change, expected) => {
    const message = messageOf(() => loadDossier(filesWith(change)));
    expect(message).toMatch(/^dossier-invalid: /);
    expect(message).toMatch(expected);
  });

  it('names the mistakes of all files at once', () => {
    const message = messageOf(() =>
      loadDossier(filesWith({ 'dossier.yaml': swap('0.1.0', 'x'), 'entities.yaml': swap('type: state', 'type: empire') })),
    );
    expect(message).toMatch(/dossier\.yaml:2/);
    expect(message).toMatch(/entities\.yaml:3/);
  });

  it('says which file is missing', () => {
    expect(messageOf(() => loadDossier(filesWith({}).slice(1)))).toMatch(/^dossier-missing: dossier\.yaml is missing/);
  });
});

describe('readDossier', () => {
  it('reads the shipped dossier', async () => {
    const dossier = await readDossier(new URL('../../../../dossiers/tripp', import.meta.url).pathname);
    expect(dossier.version).toMatch(/^tripp@\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(dossier.entities.length).toBeGreaterThanOrEqual(250);
  });

  it('says so when the folder is not there', async () => {
    await expect(readDossier('/no/such/folder')).rejects.toMatchObject({ code: 'dossier-missing' });
  });
});
