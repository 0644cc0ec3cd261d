import { describe, expect, it } from 'vitest';
import { renderCsv } from './csv.ts';

describe('renderCsv', () => {
  it.each([
    ['plain', 'Yerevan', 'Yerevan'],
    ['comma', 'a, b', '"a, b"'],
    ['quote', 'the "corridor"', '"the ""corridor"""'],
    ['line break', 'a\nb', '"a\nb"'],
    ['formula', '=1+1', "'=1+1"],
    ['number', -5, '-5'],
    ['nothing', null, ''],
  ])('%s', (_name, cell, expected) => {
    expect(renderCsv(['h'], [[cell]])).toBe(`h\r\n${expected}\r\n`);
  });
});
