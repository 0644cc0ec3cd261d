import { fileURLToPath } from 'node:url';
import { readDossier } from '@corridor/classifier';
import { beforeAll, expect, it } from 'vitest';
import { type Labels, labelsOf } from './labels.ts';

let labels: Labels;
beforeAll(async () => {
  labels = labelsOf(await readDossier(fileURLToPath(new URL('../../../dossiers/tripp', import.meta.url))));
});

it.each([
  ['theme', 'corridor', 'The corridor'],
  ['entity', 'nikol-pashinyan', 'Nikol Pashinyan'],
  ['entity', 'Iranian deputies', 'Iranian deputies'],
  ['name', 'zangezur-corridor', 'Zangezur corridor'],
  ['target', 'peace-accord', 'the peace accord'],
  ['target', 'constructor', 'constructor'],
  ['side', 'AM', 'Armenia'],
  ['side', 'toString', 'toString'],
  ['lang', 'hy', 'Armenian'],
  ['lang', 'und', 'unknown language'],
  ['lang', 'x" onload="', 'x" onload="'],
  ['country', 'KZ', 'Kazakhstan'],
  ['country', 'Atlantis', 'Atlantis'],
] as const)('%s %s is shown as %s', (kind, id, words) => expect(labels[kind](id)).toBe(words));
