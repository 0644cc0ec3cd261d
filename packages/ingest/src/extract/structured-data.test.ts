import { describe, expect, it } from 'vitest';
import { isOfKind, readStructuredItems, textOf } from './structured-data.ts';

describe('readStructuredItems', () => {
  it.each([
    ['one object', '{"@type":"NewsArticle","headline":"A"}'],
    ['an array', '[{"@type":"NewsArticle","headline":"A"}]'],
    ['a graph', '{"@context":"x","@graph":[{"@type":"NewsArticle","headline":"A"}]}'],
    ['a page that holds it', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}'],
    ['a raw line break in a string', '{"@type":"NewsArticle","description":"one\ntwo","headline":"A"}'],
    ['commas before brackets', '{"@type":["NewsArticle",],"headline":"A",}'],
    ['comment marks around it', '<!--{"@type":"NewsArticle","headline":"A"}-->'],
    ['CDATA marks around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
    ['a semicolon after it', '{"@type":"NewsArticle","headline":"A"};'],
  ])('reads %s', (_, script) => {
    const article = readStructuredItems([script]).find((item) => isOfKind(item, 'article'));
    expect(textOf(article?.headline)).toBe('A');
  });

  it.each([
    ['nothing', ''],
    ['a script that is none', 'window.x = 1'],
    ['an object without type', '{"headline":"A"}'],
    ['deep brackets', '['.repeat(5000)],
    ['a null', 'null'],
  ])('passes over %s', (_, script) => {
    expect(readStructuredItems([script])).toEqual([]);
  });

  it('looks at no more than a bounded number of objects', () => {
    const script = JSON.stringify(Array.from({ length: 5000 }, () => ({ '@type': 'ListItem' })));
    expect(readStructuredItems([script]).length).toBeLessThanOrEqual(500);
  });
});
