import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../dossier/load-dossier.ts';
import { compileMentionIndex } from './compile-index.ts';
import { findMentions } from './find-mentions.ts';

const file = new URL('../../../../dossiers/tripp/entities.yaml', import.meta.url);
const gazetteer = loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' });
const index = compileMentionIndex(gazetteer);
const find = (text: string, lang: string, title = '') => findMentions(index, { title, text, lang });
const idsIn = (text: string, lang: string, title = ''): readonly string[] =>
  [...new Set(find(text, lang, title).map((m) => m.entity))].sort();

describe('names that are something else', () => {
  it.each([
    ['Georgia the US state', 'en', 'Voters in Georgia went to court in Fulton County near Atlanta.', []],
    ['Georgia the country beside Tbilisi', 'en', 'Georgia and Atlanta signed a twinning deal in Tbilisi.', ['georgia', 'tbilisi']],
    ['Armenia in Colombia', 'es', 'Un accidente en Armenia, Quindío, dejó dos heridos.', []],
    ['the bird on the table', 'en', 'The roast turkey and Turkey dinner at Thanksgiving.', []],
    ['the bird at the start of a sentence', 'en', 'Turkey farms were hit by flu.', []],
    ['the club by its name', 'en', 'FC Qarabag won.', []],
    ['the club by its cup', 'en', 'Qarabag reached the Champions League.', []],
    ['the tower', 'en', 'He lives in Trump Tower.', []],
    ['his daughter', 'en', 'Ivanka Trump spoke.', []],
    ['another corridor', 'en', 'The Philadelphi corridor and the wildlife corridor.', []],
    ['the Lachin corridor is not the route', 'en', 'The Lachin corridor was shut.', ['lachin-corridor']],
    ['the Middle Corridor is not the route', 'en', 'The Middle Corridor grows.', ['middle-corridor']],
    ['a newspaper', 'en', 'The Washington Post and the Tehran Times reported.', []],
    ['George Washington', 'en', 'George Washington was born there.', []],
    ['South America', 'en', 'Trade with South America grew.', []],
    ['a verb in small letters', 'en', 'The brazil nut and the china cup.', []],
    ['Brussels as a venue', 'en', 'They met in Brussels.', []],
    ['Brussels as an actor', 'en', 'Talks between Yerevan and Brussels resumed.', ['europe', 'yerevan']],
  ])('%s', (_case, lang, text, expected) => expect(idsIn(text, lang)).toEqual(expected));
});

describe('what a mention says of itself', () => {
  it.each([
    ['the name used', 'The Zangezur corridor matters.', { name: 'zangezur-corridor', surface: 'Zangezur corridor', quoted: false }],
    [
      'the name in a quotation belongs to the speaker',
      'He said “the Zangezur corridor opens”.',
      { name: 'zangezur-corridor', quoted: true },
    ],
    ['the other name', 'The TRIPP matters.', { name: 'trump-route', surface: 'TRIPP' }],
    ['city by its Armenian name', 'In Stepanakert they wait.', { name: 'stepanakert', entity: 'stepanakert' }],
    ['city by its Azerbaijani name', 'In Khankendi they wait.', { name: 'khankendi', entity: 'stepanakert' }],
    ['Artsakh', 'The Artsakh leaders left.', { name: 'artsakh', entity: 'nagorno-karabakh' }],
    ['adjective', 'An Armenian view.', { kind: 'demonym', alias: 'Armenian' }],
    ['possessive stays outside', "Armenia's view.", { surface: 'Armenia', kind: 'name' }],
  ])('%s', (_case, text, expected) => expect(find(text, 'en')[0]).toMatchObject(expected));

  it('reads the title first', () => {
    expect(find('Iran objects.', 'en', 'Russia waits').map((m) => [m.field, m.entity])).toEqual([
      ['title', 'russia'],
      ['text', 'iran'],
    ]);
  });

  it.each([
    ['own aliases and English ones in a known language', 'TRIPP и Zangezur corridor', 'ru', ['tripp']],
    ['every language when it is unknown', 'Հայաստան и Россия', 'und', ['armenia', 'russia']],
    ['region subtags are ignored', 'Ermenistan', 'tr-TR', ['armenia']],
  ])('%s', (_case, text, lang, expected) => expect(idsIn(text, lang)).toEqual(expected));
});

describe('any text', () => {
  const surfaces = gazetteer.entities.flatMap((entity) => entity.aliases.map((alias) => alias.text));
  const piece = fc.oneof(
    fc.constantFrom(...surfaces),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom("'", '’', '-', '\u200c', '́', '«', '»', '“', '\n\n', '՞', '. ', '𝐀', '\ud800'),
  );
  const langs = fc.constantFrom('en', 'hy', 'az', 'ru', 'tr', 'fa', 'ka', 'de', 'fr', 'ar', 'es', 'und', 'xx', '');
  const joined = fc.tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom(' ', '', '-')).map(([pieces, glue]) => pieces.join(glue));

  it('gives mentions whose slice is the surface, in order and within the field', () => {
    fc.assert(
      fc.property(joined, joined, langs, (title, text, lang) => {
        const article = { title, text, lang };
        for (const mention of findMentions(index, article)) {
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(article[mention.field].length);
          expect(article[mention.field].slice(mention.start, mention.end)).toBe(mention.surface);
          expect(index.entities.has(mention.entity)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds every name of the dossier in a text of its language', () => {
    const plain = gazetteer.entities.flatMap((entity) =>
      entity.aliases.filter((alias) => !alias.needs && !alias.acts && alias.vetoes.length === 0).map((alias) => ({ entity, alias })),
    );
    const missed = plain.filter(({ entity, alias }) => !idsIn(`${alias.text} .`, alias.lang).includes(entity.id));
    expect(missed.map(({ entity, alias }) => `${entity.id} ${alias.lang} ${alias.text}`)).toEqual([]);
  });
});
