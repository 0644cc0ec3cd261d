import { describe, expect, it } from 'vitest';
import { isSectionHeading, lineKind } from './boilerplate-line.ts';

describe('lineKind', () => {
  it.each([
    ['en', 'Read also: Grain prices fall', 'label'],
    ['ru', 'Читайте также: цены на зерно падают', 'label'],
    ['tr', 'İlginizi çekebilir: Tahıl fiyatları düşüyor', 'label'],
    ['az', 'Həmçinin oxuyun: taxıl qiymətləri düşür', 'label'],
    ['hy', 'Կարդացեք նաև՝ հացահատիկի գները', 'label'],
    ['fa', 'بیشتر بخوانید: بهای غلات', 'label'],
    ['ka', 'ასევე წაიკითხეთ: მარცვლეულის ფასი', 'label'],
    ['author line, Russian', 'Автор: Анна Лугова', 'label'],
    ['author line, Armenian', 'Հեղինակ՝ Անի Սարյան', 'label'],
    ['counter, Azerbaijani', 'Baxış sayı: 1204', 'label'],
    ['code of the item, Persian', 'کد خبر: 88213', 'label'],
    ['last change, Turkish', 'Güncelleme: 9 Ağustos 2025', 'label'],
    ['en prompt', 'Get the latest from the valley straight to your inbox every morning', 'prompt'],
    ['en consent', 'This website uses cookies to work better', 'consent'],
    ['credit of an agency', 'A train on the bridge, 9 August (AFP)', 'credit'],
    ['a sentence that ends in an agency', 'The minister did not answer, a spokesman told Reuters.', 'text'],
    [
      'a long sentence that begins with a label’s word',
      'Posted on a wall in the market square, the list named everyone who had given money for the repair of the old bridge last year.',
      'text',
    ],
    ['a Turkish sentence that begins with a stem of a label', 'Paylaşılan bilgilere göre görüşme üç saat sürdü.', 'text'],
    ['a Russian sentence that begins with a label’s word', 'Реклама лекарств будет запрещена, сообщил министр.', 'text'],
    ['a plain sentence', 'The talks will go on in the capital.', 'text'],
  ])('%s', (_, line, kind) => {
    expect(lineKind(line, line.length)).toBe(kind);
  });

  it('stays linear on a line made to backtrack', () => {
    expect(lineKind('cookie '.repeat(120).trim(), 840)).toBe('text');
  });
});

describe('isSectionHeading', () => {
  it.each([
    'Comments (12)',
    'Related stories',
    'You may also like',
    'Читайте также',
    'Yorumlar',
    'Son xəbərlər',
    'Առնչվող նյութեր',
    'اخبار مرتبط',
    'მსგავსი სიახლეები',
  ])('knows %s', (line) => {
    expect(isSectionHeading(line)).toBe(true);
  });

  it.each(['Comments by the minister', 'Related families return', 'What comes next', 'Последние новости с фронта пришли ночью из города'])(
    'leaves %s',
    (line) => {
      expect(isSectionHeading(line)).toBe(false);
    },
  );
});
