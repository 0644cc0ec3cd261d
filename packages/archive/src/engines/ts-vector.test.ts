import { describe, expect, it } from 'vitest';
import { GAP, type IndexedText } from '../store/indexed-text.ts';
import { tsVector } from './ts-vector.ts';

describe('tokens as a tsvector', () => {
  it.each<[what: string, text: IndexedText, literal: string]>([
    ['nothing', { title: [], body: [], exact: [GAP] }, ''],
    ['a title alone', { title: ['road'], body: [], exact: ['roads', GAP] }, "'road':1A '=roads':1A"],
    ['a text alone', { title: [], body: ['road'], exact: [GAP, 'roads'] }, "'road':2 '=roads':2"],
    [
      'title and text, a free place between',
      { title: ['new', 'road'], body: ['road', 'open'], exact: ['new', 'roads', GAP, 'roads', 'open'] },
      "'new':1A 'road':2A,4 'open':5 '=new':1A '=roads':2A,4 '=open':5",
    ],
    ['places of what is left out', { title: [], body: ['a', GAP, 'b'], exact: [GAP, 'a', GAP, 'b'] }, "'a':2 'b':4 '=a':2 '=b':4"],
    ['what would end a lexeme', { title: ["o'n", 'b\\s'], body: [], exact: [] }, "'o''n':1A 'b\\\\s':2A"],
  ])('%s', (_, text, literal) => {
    expect(tsVector(text)).toBe(literal);
  });
});
