import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const cut = (text: string, lang: string): string[] => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['title', 'en', ['Mr. Witkoff met Gen. Hall.', 'Nothing was signed.']],
    [
      'initialism before a name and before a starter',
      'en',
      ['U.S. President Donald J. Trump spoke.', 'He left the U.S.', 'The talks go on.'],
    ],
    ['decimal', 'en', ['The route is 43.5 km long.', 'It is new!']],
    ['quotation stays with its sentence', 'en', ['“We agreed.”', 'She said: "Is it so?"', 'Yes.']],
    ['question inside a quotation', 'en', ['"Will it open?" he asked.', 'No answer.']],
    ['month', 'en', ['It was signed on Aug. 8 in Washington.', 'Talks followed.']],
    ['verjaket', 'hy', ['Վարչապետը մեկնեց։', 'Ի՞նչ է սա։', 'Լավ։']],
    ['colon in place of verjaket', 'hy', ['Վարչապետը մեկնեց:', 'Նա վերադարձավ:']],
    ['year and initial', 'hy', ['2025 թ. օգոստոսին Ն. Փաշինյանը եկավ։', 'Հետո գնաց։']],
    ['quotation after the Armenian colon', 'hy', ['Նա ասաց. «Ճանապարհը կբացվի»։', 'Այո։']],
    ['Azerbaijani abbreviations', 'az', ['Prof. Məmmədov dedi.', 'Yol və s. tikilir.', 'Bitdi.']],
    ['Russian abbreviations', 'ru', ['В 2025 г. Н. В. Пашинян приехал, т.е. вернулся.', 'Он сказал: «Да!»', 'Всё.']],
    ['and so on', 'ru', ['Пришли люди, машины и т.д.', 'Потом ушли.']],
    ['company before a starter', 'en', ['It was built by Road Corp.', 'The price is unknown.']],
    ['Azerbaijani and so on', 'az', ['Yol, körpü və s.', 'Sonra bitdi.']],
    ['millions', 'ru', ['Выделено 5 млн. Россия молчит.']],
    ['Turkish', 'tr', ['Prof. Dr. Kaya konuştu.', "Türkiye'nin 81 ili var.", 'Öyle mi?', 'Evet.']],
    ['Persian', 'fa', ['آیا راه باز می‌شود؟', 'او گفت: «بله».', 'تمام.']],
    ['Georgian', 'ka', ['ე.წ. დერეფანი გაიხსნა.', 'პრემიერი ჩავიდა.', 'ბ. კაცია თქვა.']],
    ['unknown language takes all abbreviations', 'und', ['Mr. Smith, 2025 г. Москва.', 'End.']],
  ])('%s', (_, lang, expected) => {
    expect(cut(expected.join(' '), lang)).toEqual(expected);
  });

  it('ends at newlines and trims', () => {
    expect(cut('  One line \n\n Two. Three \r\n', 'en')).toEqual(['One line', 'Two.', 'Three']);
  });

  it('keeps every word, in order, and crosses no newline', () => {
    const unit = fc.constantFrom(...'aԱЯ.:!?։؟…«»"”’ \n1', 'Mr', 'U.S. ');
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('en', 'hy', 'ru', 'fa', 'und'), (text, lang) => {
        const parts = cut(text, lang);
        expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const part of parts) expect(part).toMatch(/^\S(?:[^\n]*\S)?$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([['a. 1 '], ['.'], ['A.'], ['. '], ['"'], ['x'], ['U.S. ']])('is linear on %j repeated', (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    expect(sentences(text, 'en').length).toBeGreaterThan(0);
  });
});
