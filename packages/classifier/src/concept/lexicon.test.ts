import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../dossier/concepts-file.ts';
import { conceptFinder } from './lexicon.ts';
import { comparable } from './phrase.ts';

const support: Concept = {
  id: 'support',
  class: 'SUPPORT',
  words: {
    en: ['support*', 'stand* by'],
    ru: ['поддерж*', 'не против'],
    tr: ['destekl*'],
    az: ['dəstəklə*'],
    fa: ['می‌پذیر*', '~رد'],
    ka: ['მხარს .. უჭერ*', 'თანხმებ*'],
    hy: ['աջակց*', 'ընդունում'],
  },
};

const hits = (lang: string, text: string) => conceptFinder([support], lang)(text.split(' ').map(comparable));

describe('conceptFinder', () => {
  it.each<[string, string, string, number, boolean]>([
    ['English', 'en', 'Turkey supports it', 1, false],
    ['English, two words', 'en', 'they stood by and stand by it', 1, false],
    ['English, possessive', 'en', "the support's weight", 1, false],
    ['English, negated', 'en', 'it does not support it', 1, true],
    ['Russian, negated', 'ru', 'она не поддерживает', 1, true],
    ['Russian, a phrase with its own negation', 'ru', 'он не против', 1, false],
    ['Turkish, negated by its ending', 'tr', 'bunu desteklemiyor', 1, true],
    ['Turkish, a verbal noun is no negation', 'tr', 'desteklemesi bekleniyor', 1, false],
    ['Turkish, future', 'tr', 'desteklemeyecek', 1, true],
    ['Azerbaijani', 'az', 'bunu dəstəkləyir', 1, false],
    ['Azerbaijani, negated', 'az', 'bunu dəstəkləmir', 1, true],
    ['Azerbaijani, negated by the word behind', 'az', 'dəstəkləyən deyil', 1, true],
    ['Persian, negated by its prefix', 'fa', 'آن را نمی‌پذیرد', 1, true],
    ['Persian, a form negated in itself', 'fa', 'رد', 1, true],
    ['Georgian, negated inside the phrase', 'ka', 'მხარს არ უჭერს', 1, true],
    ['Armenian, negated by the auxiliary', 'hy', 'չի ընդունում', 1, true],
    ['English, neither nor', 'en', 'it neither criticises nor really and openly supports it', 1, true],
    ['Azerbaijani, neither nor', 'az', 'nə dəstəkləyir nə pisləyir', 1, true],
    ['Russian, one half is no pair', 'ru', 'кто бы ни был министром он это поддержит', 1, false],
    ['Armenian, future', 'hy', 'Փարիզը կաջակցի', 1, false],
    ['Armenian, conditional and negated', 'hy', 'չի աջակցի', 1, true],
    ['Georgian, with a preverb', 'ka', 'ქვეყანა დაეთანხმებოდა', 1, false],
    ['nothing', 'en', 'a quiet day', 0, false],
  ])('%s', (_, lang, text, count, isNegated) => {
    const found = hits(lang, text);
    expect(found).toHaveLength(count);
    expect(found.some((hit) => hit.isNegated)).toBe(isNegated);
  });

  it('reads a language that the lexicon does not have with the words of all', () => {
    expect(hits('uk', 'поддержка')).toHaveLength(1);
  });

  it('keeps every hit inside the words, whatever they are', () => {
    const find = conceptFinder([support], 'en');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('stand', 'by', 'not', 'support'), fc.string())), (words) => {
        for (const { first, last } of find(words)) expect(first >= 0 && first <= last && last < words.length).toBe(true);
      }),
    );
  });
});
