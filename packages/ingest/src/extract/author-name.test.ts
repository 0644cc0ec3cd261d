import { describe, expect, it } from 'vitest';
import { distinctNames, isPersonName, nameInAddress, namesIn } from './author-name.ts';

describe('names in a byline', () => {
  it.each([
    ['English', 'By Ada Lorne', ['Ada Lorne']],
    ['two in English', 'By Ada Lorne and Ben Oakes', ['Ada Lorne', 'Ben Oakes']],
    ['three with a comma before and', 'Ada Lorne, Ben Oakes, and Cy Marsh', ['Ada Lorne', 'Ben Oakes', 'Cy Marsh']],
    ['German', 'Von Ada Lorne und Ben Oakes', ['Ada Lorne', 'Ben Oakes']],
    ['German, a particle is no lead', 'Ada von Lorne', ['Ada von Lorne']],
    ['French', 'Par Ada Lorne et Ben Oakes', ['Ada Lorne', 'Ben Oakes']],
    ['Portuguese', 'Por Ada Lorne', ['Ada Lorne']],
    ['Russian', 'Автор: Ада Лорн', ['Ада Лорн']],
    ['Turkish', 'Yazan: Ada Lorn', ['Ada Lorn']],
    ['Azerbaijani', 'Müəllif: Ada Lorn', ['Ada Lorn']],
    ['Georgian', 'ავტორი: ადა ლორნი', ['ადა ლორნი']],
    ['Armenian', 'Հեղինակ՝ Ադա Լորն', ['Ադա Լորն']],
    ['Persian', 'نویسنده: آدا لورن', ['آدا لورن']],
    ['a role after a comma', 'Ada Lorne, Privacy and Security Expert', ['Ada Lorne']],
    ['a role without one', 'Ada Lorne Content Marketing Coordinator', ['Ada Lorne']],
    ['a date behind', 'Ada Lorne June 3, 2021', ['Ada Lorne']],
    ['a date in front', 'Dec 17, 2025Ada Lorne', ['Ada Lorne']],
    ['an agency after a stroke', 'Ada Lorne / dpa', ['Ada Lorne']],
    ['a first name that is a month', 'Door Jan Tal', ['Jan Tal']],
    ['with an agency, French', 'Ada Lorne avec AFP', ['Ada Lorne']],
    ['an institution with and in it', 'Center for River Evaluation and Research', ['Center for River Evaluation and Research']],
    ['a long list, Spanish', 'Ada Lorne, Luis Peña y María José de la Fuente', ['Ada Lorne', 'Luis Peña', 'María José de la Fuente']],
    ['places between names', 'Ada Lorne and Ben Oakes in Kyiv, and Cy Marsh in London', ['Ada Lorne', 'Ben Oakes', 'Cy Marsh']],
    ['a kind of text, German', 'Das Interview führte Ada Lorne', ['Ada Lorne']],
    ['a kind of text, French', 'Chronique par Ada Lorne', ['Ada Lorne']],
    ['a kind of text, English', 'Guest post by Ada Lorne', ['Ada Lorne']],
    ['a correspondent of ours, French', 'De notre envoyé spécial à Bakou, Ada Lorne', ['Ada Lorne']],
    ['credits for pictures', 'Text: Ada Lorne, Fotos: Ben Oakes', ['Ada Lorne']],
    ['credits in brackets', 'Ada Lorne (tekst) og Ben Oakes (foto)', ['Ada Lorne']],
    ['a translator', 'Translated by Ben Oakes', []],
    ['a reversed name', 'Lorne, Ada T.', ['Ada T. Lorne']],
    ['particles', 'Bart De Wever, Ada Le Guin & Otto von Lorne', ['Bart De Wever', 'Ada Le Guin', 'Otto von Lorne']],
    ['a number behind a name', 'Ben Oakes III', ['Ben Oakes III']],
    ['first names that are months', 'May Lorne and June Oakes', ['May Lorne', 'June Oakes']],
    ['an outlet in capitals behind', 'Ada Lorne RIVER POST', ['Ada Lorne']],
    ['others unnamed', 'Ada Lorne, Ben Oakes u.a.', ['Ada Lorne', 'Ben Oakes']],
    ['short marks', '(al)', []],
    ['Chinese', '记者:李明、王芳', ['李明', '王芳']],
    ['Korean', '김민지 기자', ['김민지']],
    ['a newsroom', 'Onlineredaktion', []],
    ['an address', 'https://news.example/ada', []],
    ['no name', 'admin', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['a person', 'Ada Lorne', true],
    ['an agency', 'Reuters', false],
    ['a newsroom', 'Web Team', false],
    ['material of an agency', 'Material der dpa', false],
    ['a handle', 'ada.lorne7', false],
    ['a first name that is an agency too', 'Sita Lorne', true],
    ['the site', 'River Post', false],
    ['an agency that begins with a dotted capital', 'İHA', false],
  ])('tells people from others: %s', (_, name, isPerson) => {
    expect(isPersonName(name, ['riverpost'])).toBe(isPerson);
  });

  it.each([
    ['other case', ['ADA LORNE', 'Ada Lorne'], ['Ada Lorne']],
    ['other order', ['Lorne Ada', 'Ada Lorne'], ['Lorne Ada']],
    ['a part of it', ['Lorne', 'Ben Oakes', 'Ada Lorne'], ['Ada Lorne', 'Ben Oakes']],
    ['two people of one family', ['Ada Lorne', 'Ben Lorne'], ['Ada Lorne', 'Ben Lorne']],
  ])('names nobody twice: %s', (_, names, distinct) => {
    expect(distinctNames(names)).toEqual(distinct);
  });

  it('reads a name from the address of an author page', () => {
    expect(nameInAddress('https://news.example/author/ada-lorne/')).toBe('Ada Lorne');
    expect(nameInAddress('https://news.example/ada-lorne')).toBe('');
  });
});
