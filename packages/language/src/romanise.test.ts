import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romaniseName } from './romanise.ts';

describe('romaniseName', () => {
  it.each<[string, string, string, string]>([
    ['Russian', 'ru', 'Дмитрий Щербаков', 'Dmitry Shcherbakov'],
    ['Russian, soft sign and ye', 'ru', 'Евгений Хрусталёв', 'Yevgeny Khrustalyov'],
    ['Armenian', 'hy', 'Վահագն Ղուկասյան', 'Vahagn Ghukasyan'],
    ['Armenian, digraph and first letter', 'hy', 'Ոսկան Թումանյան', 'Voskan Tumanyan'],
    ['Georgian', 'ka', 'ზურაბ ჭავჭავაძე', 'Zurab Chavchavadze'],
    ['Azerbaijani', 'az', 'Cəlal Xudiyev', 'Jalal Khudiyev'],
    ['Turkish is kept', 'tr', 'Şule Yıldız', 'Şule Yıldız'],
    ['Persian, common names', 'fa', 'احمد رضایی', 'Ahmad Rezaei'],
    ['a double name', 'ru', 'Анна-Мария Римская', 'Anna-Mariya Rimskaya'],
    ['English is kept', 'en', 'Mary Hill', 'Mary Hill'],
  ])('%s', (_, lang, name, expected) => expect(romaniseName(name, lang)).toBe(expected));

  it('gives no letter of another script for letters that it knows', () => {
    const scripts = ['абвгдежзиклмнопрстуфхцчшэюя', 'աբգդզթժիլխծկհձղճմյնշչպջռսվտրցփք', 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'];
    const word = fc.oneof(...scripts.map((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })));
    fc.assert(
      fc.property(word, (letters) => {
        expect(romaniseName(letters, 'ru')).not.toMatch(/[^A-Za-z]/);
      }),
    );
  });
});
