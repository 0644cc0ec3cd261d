import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzerVersion, queryForms, searchTokens } from './search-tokens.ts';

describe('searchTokens', () => {
  it.each([
    ['numbers with any separator', 'en', '43.5 43,5 1,000', ['43', '5', '43', '5', '1', '000']],
    ['Persian digits', 'fa', '۴۳', ['43']],
    ['English name in a Russian text', 'ru', 'Agreements', ['agreement']],
    ['other languages are folded only', 'de', 'Verträge', ['vertrage']],
    ['Ukrainian is folded only', 'uk', 'Вірменії', ['вірменіі']],
    ['region subtag', 'en-GB', 'governments', ['govern']],
    ['nothing', 'en', ' — ', []],
  ])('%s', (_, lang, text, expected) => {
    expect(searchTokens(text, lang)).toEqual(expected);
  });

  it('has a version', () => {
    expect(analyzerVersion).toMatch(/^\d+$/u);
  });
});

describe('queryForms', () => {
  it.each([
    ['English', 'agreement', 'en', 'The agreements'],
    ['Azerbaijani', 'dəhliz', 'az', 'dəhlizinin'],
    ['Azerbaijani typed without ə', 'Ermenistan', 'az', 'Ermənistanda'],
    ['Turkish', 'IĞDIR', 'tr', "Iğdır'da"],
    ['Armenian', 'համաձայնագիր', 'hy', 'համաձայնագրերի'],
    ['Russian', 'правительство', 'ru', 'правительства'],
    ['Persian with the Arabic keyboard', 'توافقي', 'fa', 'توافق\u200cهای'],
    ['Georgian', 'დერეფანი', 'ka', 'დერეფნის'],
    ['German', 'Vertrag', 'de', 'Vertrag'],
    ['Ukrainian', 'Вірменія', 'uk', 'Вірменія'],
    ['acronym', 'U.S.', 'en', 'US'],
  ])('%s: %s is found in %s text', (_, word, lang, text) => {
    const tokens = searchTokens(text, lang);
    expect(queryForms(word).some((form) => tokens.includes(form))).toBe(true);
  });

  it('holds the token of the word itself in every language that writes its script', () => {
    const unit = fc.oneof(fc.constantFrom(...'abcxyzışğəöüİI'), fc.constantFrom(...'абвгдеийёыы'));
    const lang = fc.constantFrom('en', 'tr', 'az', 'ru', 'de', 'uk', 'hy', 'und');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 14 }), lang, (word, language) => {
        for (const token of searchTokens(word, language)) expect(queryForms(word)).toContain(token);
      }),
      { numRuns: 2000 },
    );
  });

  it('is empty without a word', () => {
    expect(queryForms(' … ')).toEqual([]);
  });
});
