import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/read-dossier.ts';
import { type Sides, sidesOf } from './side.ts';

let sides: Sides;

beforeAll(async () => {
  sides = sidesOf((await readDossier(fileURLToPath(new URL('../../../../dossiers/tripp', import.meta.url)))).entities);
});

describe('the state that a mention brings in', () => {
  it.each([
    ['a state itself', 'armenia', 'armenia'],
    ['its capital', 'yerevan', 'armenia'],
    ['a palace', 'kremlin', 'russia'],
    ['a ministry', 'foreign-ministry-azerbaijan', 'azerbaijan'],
    ['an office holder', 'ararat-mirzoyan', 'armenia'],
    ['a company', 'socar', 'azerbaijan'],
    ['a region is a place', 'syunik', undefined],
    ['a town is a place', 'meghri', undefined],
    ['nobody’s person', 'antonio-guterres', undefined],
  ])('%s', (_case, entity, state) => expect(sides.get(entity)).toBe(state));
});
