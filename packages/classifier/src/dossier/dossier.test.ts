import { describe, expect, it } from 'vitest';
import { type Entity, speaksFor } from './dossier.ts';

const person = (roles: Entity['roles']): Entity => ({
  id: 'someone',
  type: 'person',
  qid: null,
  state: 'northland',
  roles,
  display: {},
  aliases: [],
  vetoes: [],
  transparent: false,
});
const minister = { title: 'Minister', state: 'northland', from: '2020-01-01', to: '2024-12-31', speaks: true };
const deputy = { title: 'Deputy', state: 'northland', from: '2025-01-01', speaks: false };

describe('speaksFor', () => {
  it.each([
    ['the state of the office held that day', [minister, deputy], '2022-06-01', 'northland'],
    ['the last day counts', [minister, deputy], '2024-12-31', 'northland'],
    ['nobody once only a deputy', [minister, deputy], '2025-02-01', null],
    ['nobody before the first office', [minister], '2019-12-31', null],
    ['an instant counts by its day', [minister], '2020-01-01T08:00:00Z', 'northland'],
    ['no end means still', [{ ...minister, to: undefined }], '2030-01-01', 'northland'],
    ['its own state where no roles are known', [], '2022-06-01', 'northland'],
    ['another state than its own', [{ ...minister, state: 'southland' }], '2022-06-01', 'southland'],
  ])('%s', (_case, roles, date, expected) => expect(speaksFor(person(roles), date)).toBe(expected));
});
