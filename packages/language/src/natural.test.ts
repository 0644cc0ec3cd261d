import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { classifyBayes, editDistance, jaroWinkler, porterEnglish, porterRussian, trainBayes } from './natural.ts';

describe('distances', () => {
  it.each([
    ['Zangezur', 'Zangezour', 1],
    ['Պուտին', 'Պուտինի', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s and %s are %d letters apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('finds likeness between 0 and 1', () => {
    expect(jaroWinkler('pashinyan', 'pashinian')).toBeGreaterThan(0.9);
    expect(jaroWinkler('pashinyan', 'witkoff')).toBeLessThan(0.6);
  });
});

describe('Bayes', () => {
  const model = trainBayes([
    { label: 'trade', features: ['ճանապարհ', 'բեռ', 'constructor'] },
    { label: 'trade', features: ['ճանապարհ', 'գնացք', '2025'] },
    { label: 'war', features: ['պատերազմ', 'զորք', '__proto__'] },
  ]);

  it('learns features of any script', () => {
    expect(classifyBayes(model, ['ճանապարհ', 'բեռ'])[0]?.label).toBe('trade');
    expect(classifyBayes(model, ['զորք'])[0]?.label).toBe('war');
  });

  it('takes features named like parts of an object', () => {
    expect(classifyBayes(model, ['__proto__'])[0]?.label).toBe('war');
    expect(classifyBayes(model, ['constructor'])[0]?.label).toBe('trade');
  });

  it('survives JSON', () => {
    const read = JSON.parse(JSON.stringify(model)) as typeof model;
    expect(classifyBayes(read, ['գնացք'])).toEqual(classifyBayes(model, ['գնացք']));
  });

  it('answers probabilities even where products of probabilities underflow', () => {
    const features = Array.from({ length: 2000 }, (_, i) => `w${i}`);
    const long = trainBayes([
      { label: 'a', features },
      { label: 'b', features: features.slice(0, 1000) },
    ]);
    const scores = classifyBayes(long, features);
    expect(scores[0]?.label).toBe('a');
    expect(scores.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9);
  });

  it('gives the shares of the labels for unknown features', () => {
    expect(classifyBayes(model, ['unseen'])[0]?.label).toBe('trade');
  });
});

describe('the adapter', () => {
  it('opens no database client and leaves the environment alone', () => {
    const before = { ...process.env };
    porterEnglish('roads');
    porterRussian('дороги');
    editDistance('a', 'b');
    trainBayes([{ label: 'x', features: ['y'] }]);
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    expect(loaded.filter((path) => /node_modules\/(?:mongoose|redis|@redis|pg|memjs|dotenv)\//u.test(path))).toEqual([]);
    expect(process.env).toEqual(before);
  });
});
