import { describe, expect, it } from 'vitest';
import type { NewsroomArticle } from '../articles/article.ts';
import { knownPublisher } from './known-publishers.ts';
import { outletsOf, UNKNOWN_PUBLISHER } from './outlets-of.ts';

const articleOf = (id: string, publisher: string | null, lang = 'en'): NewsroomArticle => ({
  id,
  url: null,
  lang,
  date: null,
  title: id,
  text: 'x',
  publisher,
});

describe('outletsOf', () => {
  it('makes an outlet of every publisher, with ids that are free and languages of its articles', () => {
    const desks = outletsOf(
      [articleOf('1', 'Tert'), articleOf('2', 'Tert!'), articleOf('3', 'Հետք', 'hy'), articleOf('4', null), articleOf('5', 'Tert', 'hy')],
      [],
    );
    expect(desks.map(({ outlet, articles }) => [outlet.id, outlet.name, outlet.languages, articles.length])).toEqual([
      ['tert', 'Tert', ['en', 'hy'], 2],
      ['tert-2', 'Tert!', ['en'], 1],
      ['outlet-3', 'Հետք', ['hy'], 1],
      ['unknown-publisher', UNKNOWN_PUBLISHER, ['en'], 1],
    ]);
  });
});

describe('knownPublisher', () => {
  it.each([
    ['Tasnim News Agency', 'IR'],
    ['The Sun (Malaysia) / AFP', null],
    ['Anadolu Ajansı', 'TR'],
    ['TRT Haber', 'TR'],
    ['Trendy Living', null],
    ['РИА Новости', 'RU'],
    ['Finport / ArmInfo', null],
    ['', null],
  ])('%s', (name, side) => {
    expect(knownPublisher(name)?.side ?? null).toBe(side);
  });
});
