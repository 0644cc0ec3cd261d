import { describe, expect, it } from 'vitest';
import { sentenceAnchors } from './sentence-anchors.ts';

const anchorsOf = (text: string, named: { start: number; end: number }[] = []) =>
  sentenceAnchors(text, { start: 0, end: text.length }, named);

describe('sentenceAnchors', () => {
  it.each<[string, string, readonly string[]]>([
    ['a number in Latin script', 'A lease of 99 years', ['#:99']],
    ['a number in Persian digits', 'اجاره ۹۹ ساله', ['#:99']],
    ['thousands with a comma', 'The road needs 1,000 guards', ['#:1000']],
    ['no year', 'Since 2025 nothing moved', []],
    ['no capital of the first word', 'Yesterday nobody came', []],
  ])('reads %s', (_name, text, expected) => expect(anchorsOf(text)).toEqual(expected));
  it('reads one name alike in Latin, Cyrillic and Georgian letters', () => {
    const [latin] = anchorsOf('He met Sharmatov');
    const [cyrillic] = anchorsOf('Он видел Шарматова');
    expect(latin).toMatch(/^n:/);
    expect(cyrillic?.startsWith(latin ?? '-')).toBe(true);
    expect(anchorsOf('ნახა შარმატოვი')).toContain(latin?.replace('n:', 'm:'));
  });
  it('leaves out what is known as an entity, and what is outside the sentence', () => {
    const text = 'We saw Goris. Then Kapanavan.';
    expect(sentenceAnchors(text, { start: 14, end: text.length }, [{ start: 19, end: 28 }])).toEqual([]);
  });
});
