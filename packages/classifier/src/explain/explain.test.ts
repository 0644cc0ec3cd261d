import { fileURLToPath } from 'node:url';
import { createLanguageIdentifier } from '@corridor/language';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, createClassifier } from '../classify.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { renderExplanation } from './render.ts';
import { classificationToJson } from './to-json.ts';

let classifier: Classifier;

beforeAll(async () => {
  const dossier = await readDossier(fileURLToPath(new URL('../../../../dossiers/tripp', import.meta.url)));
  classifier = createClassifier(dossier, { identifier: await createLanguageIdentifier() });
});

const article = {
  id: 'own',
  lang: 'en',
  date: '2025-08-20',
  title: 'Trump Route divides the neighbours',
  text: 'Iran rejects the Trump Route through Armenia. Ali Akbar Velayati claimed that Russia opposes the Trump Route too.',
};

describe('explain', () => {
  it('shows what fired with its rule and words', () => {
    const corridor = classifier.explain(article).themes.find((theme) => theme.id === 'corridor');
    expect(corridor).toMatchObject({ verdict: 'tagged', opinion: null });
    expect(corridor?.rules[0]?.parts[0]?.quote).toBe('Trump Route');
  });

  it('shows what nearly fired and why not', () => {
    const refused = classifier.explain(article).positions.filter((position) => position.actor === 'russia');
    expect(refused.map((position) => position.refusal)).toContain('attributed-by-another');
  });

  it('renders lines for a terminal', () => {
    const lines = renderExplanation(article, classifier.explain(article));
    expect(lines).toMatch(/\+ iran opposes corridor {2}0\.\d\d by rejects \("rejects"\)/);
    expect(lines).toContain('another one says so');
  });
});

describe('classificationToJson', () => {
  it('quotes the article at the offsets it gives', () => {
    const json = classificationToJson(article, classifier.classify(article));
    for (const { field, start, end, name } of json.entities) expect(article[field].slice(start, end)).toBe(name);
    for (const { field, start, end, evidence } of json.positions) expect(article[field].slice(start, end)).toBe(evidence);
    for (const { field, start, end, quote } of json.themes.flatMap((theme) => theme.evidence))
      expect(article[field].slice(start, end)).toBe(quote);
    expect(json.positions.map(({ actor, stance }) => [actor, stance])).toContainEqual(['iran', 'opposes']);
  });

  it('holds its offsets in any text', () => {
    const piece = fc.constantFrom(
      'Iran ',
      'Тегеран ',
      'TRIPP ',
      'opposes ',
      'Զանգեզուրի միջանցք',
      '. ',
      '« ',
      'ABŞ-nin ',
      'دالان زنگزور ',
      '😀',
      '\n',
      "Nahçıvan'a ",
    );
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (title, body) => {
        const any = { id: 'any', title, text: body };
        const json = classificationToJson(any, classifier.classify(any));
        for (const { field, start, end, name } of json.entities) expect(any[field].slice(start, end)).toBe(name);
        for (const { field, start, end, evidence } of json.positions) expect(any[field].slice(start, end)).toBe(evidence);
      }),
      { numRuns: 60 },
    );
  });

  it('stays linear on a long text', () => {
    const long = {
      id: 'long',
      title: '',
      text: 'Iran said that Russia opposes the Zangezur corridor, and Turkey welcomed it; '.repeat(2000),
    };
    expect(classifier.classify(long).lang).toBe('en');
  }, 20_000);
});
