import { describe, expect, it } from 'vitest';
import { type FactArticle, newFacts } from './new-facts.ts';

const article = (id: string, text: string, change: Partial<FactArticle> = {}): FactArticle => ({
  id,
  lang: 'en',
  date: '2025-08-10T08:00:00Z',
  text,
  entities: [],
  isCopy: false,
  ...change,
});
const known = [article('old', 'Nine companies asked to build the line, the envoy said in Washington on Friday.')];

describe('newFacts', () => {
  it('tells a sentence with a number the story did not have', () => {
    const text = 'Officials met again. The envoy now expects 43 kilometres of track to be ready by winter.';
    const [fact] = newFacts(known, [article('new', text)]);
    expect(text.slice(fact?.start, fact?.end)).toBe('The envoy now expects 43 kilometres of track to be ready by winter.');
    expect(fact?.anchors).toContain('#:43');
  });
  it.each([
    ['nothing new', 'The envoy said that nine companies asked to build it.', {}],
    ['a copy', 'The envoy now expects 43 kilometres of track to be ready by winter.', { isCopy: true }],
    ['a year alone', 'The envoy hopes to see all of the work done in 2027 or so.', {}],
    ['a heading', '43 kilometres', {}],
  ])('is silent on %s', (_name, text, change) => expect(newFacts(known, [article('new', text, change)])).toEqual([]));
  it('tells one fact once', () => {
    const again = 'They expect 43 kilometres of track to be ready before the snow falls.';
    expect(newFacts(known, [article('a', again), article('b', again, { date: '2025-08-10T09:00:00Z' })])).toHaveLength(1);
  });
  it('tells an entity the story did not have', () => {
    const text = 'A delegation of the bank will visit the site at the end of this month.';
    expect(newFacts(known, [article('new', text, { entities: [{ entity: 'world-bank', start: 20, end: 24 }] })])).toMatchObject([
      { anchors: ['e:world-bank'] },
    ]);
  });
});
