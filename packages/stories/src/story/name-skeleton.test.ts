import { describe, expect, it } from 'vitest';
import { nameSkeleton } from './name-skeleton.ts';

describe('nameSkeleton gives one skeleton for one name in several scripts', () => {
  it.each([
    ['Pezeshkian', ['Pezeshkian', 'Пезешкиан', 'Pezeşkian', 'پزشکیان', 'Փեզեշքիան', 'ფეზეშქიანი']],
    ['Lavrov', ['Lavrov', 'Лавров', 'Լավրով', 'ლავროვი']],
    ['Zakharova', ['Zakharova', 'Захарова', 'Zaxarova', 'ზახაროვა']],
    ['Bayramov', ['Bayramov', 'Байрамов', 'Բայրամով']],
    ['Witkoff', ['Witkoff', 'Vitkoff']],
  ])('%s', (_name, spellings) => {
    expect(new Set(spellings.map((s) => nameSkeleton(s))).size).toBe(1);
  });

  it.each([
    ['different names', 'Lavrov', 'Zakharova'],
    ['different places', 'Meghri', 'Goris'],
  ])('keeps apart: %s', (_name, a, b) => expect(nameSkeleton(a)).not.toBe(nameSkeleton(b)));

  it('leaves a suffix after an apostrophe out', () => expect(nameSkeleton("Erdoğan'ın")).toBe(nameSkeleton('Erdoğan')));
});
