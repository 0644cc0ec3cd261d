import { readFileSync } from 'node:fs';
import { parseQuery, queryFields } from '@corridor/archive';
import { sides, stances } from '@corridor/model';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/query-language.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```query\n(.*?)```/gs)].flatMap((block) => (block[1] ?? '').trim().split('\n'));
/** First column of the table of fields. */
const described = [...page.matchAll(/^\| `([a-z]+):` /gm)].map((row) => row[1]);

describe('docs/query-language.md', () => {
  it('describes every field and no other', () => expect(described).toEqual(Object.keys(queryFields)));

  it('has an example of every field', () => {
    const text = examples.join('\n');
    expect(Object.keys(queryFields).filter((field) => !text.includes(`${field}:`))).toEqual([]);
  });

  it.each(examples)('shows a query that can be read, nothing left out: %s', (example) => expect(parseQuery(example).notes).toEqual([]));

  it.each(Object.entries(queryFields))('shows the example that %s has in the product', (_, { example }) => {
    expect(parseQuery(example).notes).toEqual([]);
    expect(page).toContain(example);
  });

  it('names all sides and stances', () => {
    expect(page).toContain(sides.join(' '));
    expect(page).toContain(stances.map((stance) => `\`${stance}\``).join(', '));
  });

  it('shows the mistake as the product does', () => {
    const shown = /```text\n(column .*?)```/s.exec(page)?.[1]?.trimEnd() ?? '';
    const [message = '', ...marked] = shown.split('\n');
    expect(() => parseQuery('railway langg:hy')).toThrowError(
      expect.objectContaining({ message: expect.stringMatching(new RegExp(`^${message.replace(/[.?]/g, '\\$&').replace('…', '.*')}`)) }),
    );
    expect(() => parseQuery('railway langg:hy')).toThrowError(
      expect.objectContaining({ message: expect.stringContaining(marked.join('\n')) }),
    );
  });
});
