import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('Armenian names in their forms', () => {
  it.each([
    ['genitive', 'Հայաստանի կառավարությունը նիստ է անում', 'armenia'],
    ['ablative', 'Նա վերադարձավ Հայաստանից', 'armenia'],
    ['instrumental', 'Բեռները անցնում են Հայաստանով', 'armenia'],
    ['locative', 'Հայաստանում ձյուն է եկել', 'armenia'],
    ['definite article', 'Հայաստանը պատասխանեց', 'armenia'],
    ['article after a question mark inside the word', 'Հայաստա՞նը պատասխանեց', 'armenia'],
    ['adjective in small letters', 'հայկական կողմը լռում է', 'armenia'],
    ['nationals in plural genitive', 'հայերի տեղահանումը', 'armenia'],
    ['old genitive', 'Ամենայն հայոց հայրենիք', 'armenia'],
    ['abbreviation', 'ՀՀ քաղաքացիները', 'armenia'],
    ['ու turns to վ, genitive', 'Բաքվի պահանջը', 'baku'],
    ['ու turns to վ, ablative', 'պատվիրակություն Բաքվից', 'baku'],
    ['ու turns to վ, locative', 'Բաքվում անձրև է', 'baku'],
    ['article after ու', 'Բաքուն մերժեց', 'baku'],
    ['irregular genitive', 'Սյունյաց աշխարհի ճանապարհները', 'syunik'],
    ['regular genitive of the same', 'Սյունիքի մարզպետը', 'syunik'],
    ['ligature և inside the name', 'Նախիջևանի սահմանը', 'nakhchivan'],
    ['ligature written as two letters', 'Երեւանի փողոցները', 'yerevan'],
    ['two words, both with endings', 'Հարավային Կովկասում', 'south-caucasus'],
    ['genitive of two words', 'Լեռնային Ղարաբաղի հարցը', 'nagorno-karabakh'],
    ['adjective of Artsakh', 'արցախյան պատերազմը', 'nagorno-karabakh'],
    ['surname in dative', 'Փաշինյանին հարցրին', 'nikol-pashinyan'],
    ['surname in instrumental', 'հանդիպել է Ալիևով պայմանավորված', 'ilham-aliyev'],
    ['the route, accusative', 'քննարկեցին Թրամփի երթուղին', 'tripp'],
    ['the route, genitive of ուղի', '«Թրամփի ուղու» շահագործումը', 'tripp'],
    ['the corridor swallows the region', 'Զանգեզուրի միջանցքի մասին', 'tripp'],
    ['the White House, irregular dative', 'Սպիտակ տանը կհյուրընկալեն', 'white-house'],
    ['hyphen before the ending', 'ԱՄՆ-ի դեսպանը', 'united-states'],
    ['two adjectives joined', 'հայ-ադրբեջանական սահմանը', 'armenia azerbaijan'],
    ['Russian Federation abbreviated', 'ՌԴ ԱԳՆ-ն', 'foreign-ministry-russia russia'],
    ['not a name: to become known', 'հայտնի դարձավ', ''],
    ['not a name: father', 'հայրը եկավ', ''],
    ['not a name: gaze', 'հայացքը հառեց', ''],
    ['not a name: Caucasus alone is not the South Caucasus', 'Կովկասի լեռները', 'caucasus'],
    ['not a name: then', 'Ապա խոսեց', ''],
    ['not a name: performs', 'Կատարում է աշխատանք', ''],
    ['not a name: animal', 'հայվան', ''],
    ['not a name: Soviet', 'խորհրդային տարիներին', ''],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'hy')).toBe(expected));
});
