import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('English names in their forms', () => {
  it.each([
    ['possessive', "Armenia's south", 'armenia'],
    ['typographic possessive', 'Armenia’s south', 'armenia'],
    ['adjective', 'the Armenian side', 'armenia'],
    ['nationals', 'ethnic Armenians fled', 'armenia'],
    ['hyphenated pair', 'Armenian-Azerbaijani talks', 'armenia azerbaijan'],
    ['hyphenated participle', 'a US-backed plan', 'united-states'],
    ['abbreviation with points', 'the U.S. envoy', 'united-states'],
    ['possessive abbreviation', "the EU's offer", 'europe'],
    ['new spelling', 'Türkiye welcomed it', 'turkey'],
    ['old spelling', 'Turkey welcomed it', 'turkey'],
    ['spelling in -ian', 'Nikol Pashinian spoke', 'nikol-pashinyan'],
    ['exclave, Russian spelling', 'the Nakhichevan exclave', 'nakhchivan'],
    ['exclave, Azerbaijani spelling', 'a road to Naxçıvan', 'nakhchivan'],
    ['Karabakh, Azerbaijani spelling', 'return to Garabagh', 'nagorno-karabakh'],
    ['dash between the words', 'Nagorno–Karabakh', 'nagorno-karabakh'],
    ['Artsakh', 'leaders of Artsakh', 'nagorno-karabakh'],
    ['the corridor', 'the so-called "Zangezur corridor"', 'tripp'],
    ['quotation marks inside the name', 'the "Zangezur" corridor', 'tripp'],
    ['the route in full', 'Trump Route for International Peace and Prosperity', 'tripp'],
    ['possessive in the route', "Trump's Route", 'tripp'],
    ['the name of the route is not the person', 'the TRIPP and the Trump Road', 'tripp'],
    ['the person', "Trump's words", 'donald-trump'],
    ['first names', 'Steven Witkoff and Jared Kushner', 'jared-kushner steve-witkoff'],
    ['surname after the full name', 'David Friedman came. Friedman spoke.', 'david-friedman'],
    ['vice president with points', 'J.D. Vance landed', 'jd-vance'],
    ['demonym of a region', 'South Caucasian states', 'south-caucasus'],
    ['Syunik road has its own name and is the region', 'the Syunik road', 'syunik'],
    ['ministry names its state', 'the Russian Foreign Ministry', 'foreign-ministry-russia russia'],
    ['not a name: the pronoun', 'they told us so', ''],
    ['not a name: another Friedman', 'the economist Friedman', ''],
    ['not a name: plain corridor', 'a transit corridor', ''],
    ['not a name: Soviet', 'Soviet railways', ''],
    ['not a name: Kazakhstan is not Central Asia', 'Kazakhstan agreed', 'kazakhstan'],
    ['not a name: Caucasus alone', 'across the Caucasus', 'caucasus'],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'en')).toBe(expected));
});
