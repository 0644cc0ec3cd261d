import { describe, expect, it } from 'vitest';
import { readPage } from '../extract-page.ts';
import type { PageTraits } from './page-traits.ts';
import { isWellKnown, learntSite, siteKeyOf, teachSite } from './site-lesson.ts';

const traitsOf = (word: string, name = 's'): PageTraits => {
  const text = `Of the ${word} it is said that nobody in town ever saw it arrive on time, not even on a Sunday in the quiet month of May.`;
  const markup = `<html lang="en"><head><title>The ${word}</title></head><body><div class="${name}"><h1>The ${word}</h1><p>${text}</p></div></body></html>`;
  const { traits } = readPage(Buffer.from(markup), { contentType: null, url: 'https://town.example/1' });
  if (!traits) throw new Error('no traits');
  return traits;
};
const words = ['ferry', 'bus', 'train', 'tram', 'bicycle', 'cart'];

describe('a site’s memory as it grows', () => {
  it('is ripe once, with the fifth page, and used from there on', () => {
    let memory: string | null = null;
    const ripe: boolean[] = [];
    for (const word of words) {
      expect(learntSite(memory) !== null).toBe(ripe.includes(true));
      const taught = teachSite(memory, traitsOf(word));
      memory = taught.memory;
      ripe.push(taught.isRipe);
    }
    expect(ripe).toEqual([false, false, false, false, true, false]);
    expect(isWellKnown(memory, traitsOf('ferry'))).toBe(true);
    expect(isWellKnown(memory, traitsOf('ferry', 'other'))).toBe(false);
    expect(teachSite(memory, traitsOf('ferry'))).toEqual({ memory, isRipe: false });
  });

  it.each([
    ['https://www.town.example/a?b', 'en', 'town.example en'],
    ['https://m.town.example:8080/', 'hy', 'town.example:8080 hy'],
    ['no address', 'ru', 'no address ru'],
  ])('is kept by host and language: %s', (url, lang, key) => {
    expect(siteKeyOf(url, lang)).toBe(key);
  });
});
