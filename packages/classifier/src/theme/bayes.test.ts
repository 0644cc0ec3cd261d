import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createLanguageIdentifier } from '@corridor/language';
import { CorridorError } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../classify.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { parseThemeBayes } from './bayes.ts';
import { createBayesTrainer } from './train-bayes.ts';

const folder = fileURLToPath(new URL('../../../../dossiers/tripp', import.meta.url));
const lines: readonly [string, readonly string[]][] = [
  ['Iran rejects the Trump Route and warns its neighbours', ['iranian-opposition']],
  ['Iran warns that the Trump Route will not be built', ['iranian-opposition']],
  ['Freight and trade on the Trump Route may bring millions', ['trade-economy']],
  ['Trade and freight will grow along the Trump Route', ['trade-economy']],
];
const labelled = lines.map(([title, themes], i) => ({ article: { id: `${i}`, title, text: '', lang: 'en', date: '2025-08-20' }, themes }));

describe('the second opinion', async () => {
  const dossier = await readDossier(folder);
  const identifier = await createLanguageIdentifier();
  const trainer = createBayesTrainer(dossier, identifier);
  const bayes = trainer.train(labelled, 'own lines');
  const article = { id: 'x', title: 'Iran rejects and warns again about the Trump Route', text: '', lang: 'en', date: '2025-08-20' };

  it('holds more of the theme it was taught', () => {
    const { themes } = createClassifier(dossier, { identifier, bayes }).explain(article);
    expect(themes.find((theme) => theme.id === 'iranian-opposition')?.opinion).toBeGreaterThan(0.5);
  });

  it('has no vote', () => {
    const without = createClassifier(dossier, { identifier }).classify(article);
    expect(createClassifier(dossier, { identifier, bayes }).classify(article)).toEqual(without);
  });

  it('judges each article by the others', () => {
    expect(trainer.leaveOneOut(labelled)).toHaveLength(labelled.length);
  });

  it('is read from the shipped file and from what it writes', async () => {
    expect(parseThemeBayes(JSON.stringify(bayes), 'own').themes['trade-economy']?.features.length).toBeGreaterThan(0);
    const shipped = parseThemeBayes(await readFile(`${folder}/bayes.model.json`, 'utf8'), 'bayes.model.json');
    expect(Object.keys(shipped.themes)).toEqual(dossier.themes.map((theme) => theme.id));
  });

  it.each(['', '{}', '{"version":2}'])('refuses %j as a model, naming the file', (text) => {
    expect(() => parseThemeBayes(text, 'some.model.json')).toThrow(CorridorError);
    expect(() => parseThemeBayes(text, 'some.model.json')).toThrow(/some\.model\.json/);
  });
});
