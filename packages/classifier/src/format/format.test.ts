import type { ArticleFormat } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { formatOf } from './format.ts';

describe('formatOf', () => {
  it.each<[string, ArticleFormat, string | null]>([
    ['Ministers meet in the capital', 'news', null],
    ['Opinion: a road is not a peace', 'opinion', null],
    ['Explainer: what to expect of the talks', 'analysis', null],
    ['Հարցազրույց նախարարի հետ', 'interview', null],
    ['Müsahibə: yol nə vaxt açılacaq', 'interview', null],
    ['Полный текст декларации', 'statement', null],
    ['Колонка: дорога без карты', 'opinion', null],
    ['Röportaj: Bakan ile', 'interview', null],
    ['تحلیل: راهی تازه', 'analysis', null],
    ['ინტერვიუ მინისტრთან', 'interview', null],
    ['A road is not a peace', 'opinion', 'https://outlet.example/opinion/2025/a-road'],
    ['A road is not a peace', 'news', 'not an address'],
  ])('%s is %s', (title, format, url) => {
    expect(formatOf({ title, url })).toBe(format);
  });
});
