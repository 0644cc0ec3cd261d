import { describe, expect, it } from 'vitest';
import { isPersonName, nameInAddress, namesIn } from './author-name.ts';

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
    ['an address', 'https://news.example/ada', []],
    ['no name', 'admin', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['a person', 'Ada Lorne', true],
    ['an agency', 'Reuters', false],
    ['a newsroom', 'Web Team', false],
    ['the site', 'River Post', false],
  ])('tells people from others: %s', (_, name, isPerson) => {
    expect(isPersonName(name, ['riverpost'])).toBe(isPerson);
  });

  it('reads a name from the address of an author page', () => {
    expect(nameInAddress('https://news.example/author/ada-lorne/')).toBe('Ada Lorne');
    expect(nameInAddress('https://news.example/ada-lorne')).toBe('');
  });
});
