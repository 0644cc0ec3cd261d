import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('Georgian names in their forms', () => {
  it.each([
    ['genitive', 'სომხეთის მთავრობა', 'armenia'],
    ['ergative', 'სომხეთმა უპასუხა', 'armenia'],
    ['dative', 'სომხეთს სთხოვეს', 'armenia'],
    ['dative with and', 'სომხეთსა და აზერბაიჯანს შორის', 'armenia azerbaijan'],
    ['in', 'სომხეთში თოვს', 'armenia'],
    ['from', 'სომხეთიდან ჩამოვიდა', 'armenia'],
    ['with', 'სომხეთთან საზღვარი', 'armenia'],
    ['for', 'სომხეთისთვის მნიშვნელოვანი', 'armenia'],
    ['adjective', 'სომხური მხარე', 'armenia'],
    ['syncope of nationals', 'სომხები დაბრუნდნენ', 'armenia'],
    ['syncope of the capital', 'ერევნის ქუჩები', 'yerevan'],
    ['capital in -ო', 'ბაქოს პასუხი', 'baku'],
    ['capital in -ო, in', 'ბაქოში წვიმს', 'baku'],
    ['stem in -ა loses it', 'ანკარის მოთხოვნა', 'ankara'],
    ['stem in -ა keeps it', 'ანკარაში შეხვდნენ', 'ankara'],
    ['Washington, with', 'ვაშინგტონთან ურთიერთობა', 'washington'],
    ['abbreviation with hyphen', 'აშშ-ის მონაწილეობა', 'united-states'],
    ['corridor, syncope', 'ზანგეზურის დერეფნის გახსნა', 'tripp'],
    ['corridor, dative in quotation marks', '„ზანგეზურის დერეფანს“', 'tripp'],
    ['the route, genitive', 'ტრამპის მარშრუტის პროექტი', 'tripp'],
    ['acronym with postposition', 'TRIPP-ზე ისაუბრეს', 'tripp'],
    ['the person, ergative', 'ტრამპმა თქვა', 'donald-trump'],
    ['South Caucasus', 'სამხრეთ კავკასიაში', 'south-caucasus'],
    ['Karabakh', 'ყარაბაღის ომი', 'nagorno-karabakh'],
    ['mountainous Karabakh', 'მთიან ყარაბაღში', 'nagorno-karabakh'],
    ['the exclave', 'ნახიჭევანის მონაკვეთი', 'nakhchivan'],
    ['Union', 'ევროკავშირმა განაცხადა', 'europe'],
    ['person', 'ფაშინიანს ჰკითხეს', 'nikol-pashinyan'],
    ['White House', 'თეთრ სახლში', 'white-house'],
    ['Russia, particle', 'რუსეთიც ელის', 'russia'],
    ['its own state', 'საქართველოსთვის', 'georgia'],
    ['not a name: let us', 'მოდი ვნახოთ', ''],
    ['not a name: glass', 'შუშის ბოთლი', ''],
    ['not a name: plain corridor', 'დერეფნის ფუნქცია', ''],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'ka')).toBe(expected));
});
