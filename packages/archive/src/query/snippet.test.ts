import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { snippetOf, wantedLeaves } from './snippet.ts';

const marked = (text: string, query: string, lang = 'en'): { snippet: string; words: string[] } => {
  const { snippet, marks } = snippetOf(text, lang, wantedLeaves(parseQuery(query).root));
  return { snippet, words: marks.map(({ start, end }) => snippet.slice(start, end)) };
};
const filler = 'Nothing of note was said in this part. '.repeat(20);

describe('snippetOf', () => {
  it.each([
    ['an inflected word', 'They agreed on corridors.', 'agree corridor', ['agreed', 'corridors']],
    ['a phrase as one mark', 'They agreed on a transit route.', '"transit route"', ['transit route']],
    ['the begun word whole', 'They negotiated for long.', 'negot*', ['negotiated']],
    ['both parts of a word with a hyphen', 'In Nagorno-Karabakh and beyond.', 'nagorno-karabakh', ['Nagorno-Karabakh']],
    ['a word and a phrase over it once', 'The transit route is long.', 'route "transit route"', ['transit route']],
    ['nothing that must be absent', 'The transit route is long.', 'transit -route', ['transit']],
    ['either side of OR', 'The transit route is long.', 'route OR rail', ['route']],
    ['nothing where only fields were asked', 'The transit route is long.', 'theme:corridor', []],
  ])('marks %s', (_, text, query, words) => expect(marked(text, query).words).toEqual(words));

  it('shows the place with most of what was looked for', () => {
    const { snippet, words } = marked(`One route here. ${filler}A route by rail and road there. ${filler}`, 'route rail road');
    expect(words).toEqual(['route', 'rail', 'road']);
    expect(snippet).toMatch(/^… .*A route by rail and road there\..* …$/);
    expect(snippet.length).toBeLessThan(260);
  });

  it('shows the beginning where nothing is hit', () => {
    expect(marked(filler, 'theme:corridor').snippet).toMatch(/^Nothing of note/);
    expect(marked('', 'route')).toEqual({ snippet: '', words: [] });
  });

  it('never cuts a character in two', () => {
    expect(marked('😀'.repeat(300), '').snippet.isWellFormed()).toBe(true);
    expect(marked(`${'😀'.repeat(300)} route ${'😀'.repeat(300)}`, 'route').snippet.isWellFormed()).toBe(true);
  });

  it('takes a text of one word a thousand times in its stride', () => {
    expect(marked('route '.repeat(20_000), 'route OR rout* OR "route route"').words.length).toBeGreaterThan(0);
  });
});
