import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord } from './fold.ts';

/** Letters of all seven languages with the marks that folding treats apart, mixed with any Unicode. */
const news = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'İIıŞşÇəƏЁёЙйи\u0306е\u0308ևեւԵՒ՛՞\u0640\u064bيكىةأ۱١\u200c\u200d\u00adᲐაⴀﬁﷺ½ß𝐀😀\u0000 '),
    fc.string({ unit: 'binary' }),
  ),
});

describe('fold', () => {
  it.each([
    ['capital İ, I and small ı', 'İIı', 'iii'],
    ['Azerbaijani ə', 'Əliyev ə', 'eliyev e'],
    ['ё is е', 'Ещё', 'еще'],
    ['й stays', 'Йод край', 'йод край'],
    ['й from и and breve', 'и\u0306', 'й'],
    ['Latin diacritics', 'Şuşa Çağrı Ağdərə café Łódź', 'susa cagri agdere cafe lodz'],
    ['Armenian և', 'և եւ ԵՎ Երևան', 'եվ եվ եվ երեվան'],
    ['Armenian marks in words', 'Ի՞նչ ո՛չ', 'ինչ ոչ'],
    ['Arabic letters and digits', 'كي ١٢ ۱۲', 'کی 12 12'],
    ['tatweel and vowel signs', 'ايــران مُحَمَّد', 'ایران محمد'],
    ['hamza carriers', 'رئيس مسؤول أمريكا', 'رییس مسوول امریکا'],
    ['Georgian capitals', 'ᲡᲝᲛᲮᲔᲗᲘ', 'სომხეთი'],
    ['soft hyphen and zero width', 'Kara\u00adbakh\u200b', 'karabakh'],
    ['zero-width non-joiner stays', 'می\u200cگوید', 'می\u200cگوید'],
    ['compatibility forms', 'ﬁle Ｕ', 'file u'],
    ['ß', 'Straße', 'strasse'],
  ])('%s', (_, text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });

  it('leads back to the original', () => {
    const text = 'Ի՞նչ, և\u00adԵրևան';
    const { text: folded, map } = fold(text);
    const at = folded.indexOf('երեվան');
    expect(text.slice(map[at], map[at + 6])).toBe('Երևան');
  });

  it('has a monotone map in range, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(news, (text) => {
        const { text: folded, map } = fold(text);
        expect(map.length).toBe(folded.length + 1);
        expect(map[folded.length]).toBe(text.length);
        for (let i = 0; i < folded.length; i++) expect(map[i]).toBeLessThanOrEqual(map[i + 1] ?? -1);
        expect(foldWord(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives for each slice between words what the slice folds to', () => {
    fc.assert(
      fc.property(news, news, (a, b) => {
        const original = `${a} ${b}`;
        const { text: folded, map } = fold(original);
        const cut = map.indexOf(a.length);
        expect(foldWord(original.slice(0, map[cut]))).toBe(folded.slice(0, cut));
        expect(foldWord(original.slice(map[cut]))).toBe(folded.slice(cut));
      }),
    );
  });
});
