import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('names in neighbouring languages', () => {
  it.each([
    ['de', 'adjective ending', 'die aserbaidschanischen Truppen', 'azerbaijan'],
    ['de', 'hyphenated route', 'die „Trump-Straße“ durch Armenien', 'armenia tripp'],
    ['de', 'closed compound', 'um Bergkarabach und den Südkaukasus', 'nagorno-karabakh south-caucasus'],
    ['fr', 'elided article', "l'Arménie et l'Azerbaïdjan", 'armenia azerbaijan'],
    ['fr', 'feminine plural', 'les forces arméniennes', 'armenia'],
    ['fr', 'route', 'la « Route Trump »', 'tripp'],
    ['es', 'feminine', 'la frontera rusa', 'russia'],
    ['es', 'abbreviation', 'los EE. UU. y Rusia', 'russia united-states'],
    ['it', 'preposition joined', "la pace dell'Azerbaigian con la Turchia", 'azerbaijan turkey'],
    ['uk', 'oblique cases', 'між Вірменією та Азербайджаном', 'armenia azerbaijan'],
    ['uk', 'corridor', 'відкриття Зангезурського коридору', 'tripp'],
    ['ar', 'conjunction joined', 'أرمينيا وأذربيجان', 'armenia azerbaijan'],
    ['ar', 'preposition joined', 'لتركيا وبإيران', 'iran turkey'],
    ['ar', 'article and feminine', 'الحدود الأرمينية الإيرانية', 'armenia iran'],
    ['ar', 'corridor', 'ممر زنغزور', 'tripp'],
  ])('%s: %s', (lang, _case, text, expected) => expect(namesIn(text, lang)).toBe(expected));
});
