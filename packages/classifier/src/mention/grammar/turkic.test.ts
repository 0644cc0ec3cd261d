import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('Turkish names in their forms', () => {
  it.each([
    ['genitive with apostrophe', "Ermenistan'ın tutumu", 'armenia'],
    ['typographic apostrophe', 'Ermenistan’dan gelen', 'armenia'],
    ['no apostrophe', 'Ermenistandan gelen', 'armenia'],
    ['plural of nationals', 'Ermenilerin evleri', 'armenia'],
    ['dotted capital I', "İran'ın itirazı", 'iran'],
    ['derived adjective', 'İranlı yetkililer', 'iran'],
    ['capital in ablative', "Bakü'den haber", 'baku'],
    ['capital in locative', "Moskova'daki toplantı", 'moscow'],
    ['possessive compound, genitive', "Zengezur Koridoru'nun açılması", 'tripp'],
    ['possessive compound, no apostrophe', 'Zengezur Koridoruna karşı', 'tripp'],
    ['small second word', 'Zengezur koridoru', 'tripp'],
    ['the route', "Trump Rotası'na ilişkin", 'tripp'],
    ['the road', 'Trump Yolu projesi', 'tripp'],
    ['the route in full', 'Uluslararası Barış ve Refah için Trump Rotası', 'tripp'],
    ['acronym', "TRIPP'in ihalesi", 'tripp'],
    ['the person', "Trump'ın sözleri", 'donald-trump'],
    ['abbreviated state', "ABD'li yetkililer", 'united-states'],
    ['union abbreviated', "AB'nin teklifi", 'europe'],
    ['the exclave', "Nahçıvan'a uzanan", 'nakhchivan'],
    ['highland Karabakh', "Dağlık Karabağ'daki", 'nagorno-karabakh'],
    ['South Caucasus', "Güney Kafkasya'nın", 'south-caucasus'],
    ['Central Asia', "Orta Asya'ya", 'central-asia'],
    ['person with suffix', "Paşinyan'la görüştü", 'nikol-pashinyan'],
    ['White House', "Beyaz Saray'da", 'white-house'],
    ['ministry names its state', "Rusya Dışişleri Bakanlığı'ndan", 'foreign-ministry-russia russia'],
    ['Turk as adjective', 'Türk şirketleri', 'turkey'],
    ['not a name: opposite, and Kars', 'Karşı taraf sustu', ''],
    ['not a name: jinn, where marks are written', 'Cin öyküsü', ''],
    ['not a name: pullover', 'kazağını giydi', ''],
    ['name without marks, where none are written', 'Cin ile ticaret', 'china'],
    ['not a name: Turkic states', 'Türk Devletleri Teşkilatı', 'organization-of-turkic-states'],
    ['not a name: Latin America', 'Latin Amerika ülkeleri', ''],
    ['not a name: middle corridor', 'Orta Koridor', 'middle-corridor'],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'tr')).toBe(expected));
});

describe('Azerbaijani names in their forms', () => {
  it.each([
    ['genitive', 'Ermənistanın mövqeyi', 'armenia'],
    ['ablative', 'Ermənistandan cavab', 'armenia'],
    ['nationals in plural', 'ermənilərin qayıdışı', 'armenia'],
    ['dative', 'Azərbaycana məxsus', 'azerbaijan'],
    ['derived', 'azərbaycanlı ekspert', 'azerbaijan'],
    ['instrumental joined', 'Türkiyə ilə', 'turkey'],
    ['Iran, genitive', 'İranın etirazı', 'iran'],
    ['Russia, dative', 'Rusiyaya müraciət', 'russia'],
    ['abbreviation with hyphen', 'ABŞ-ın vasitəçiliyi', 'united-states'],
    ['capital, locative', 'Bakıda keçirilib', 'baku'],
    ['capital, genitive', 'Bakının tələbi', 'baku'],
    ['Washington, ablative', 'Vaşinqtondan gələn', 'washington'],
    ['Yerevan, dative', 'İrəvana gedir', 'yerevan'],
    ['possessive compound, ablative', 'Zəngəzur dəhlizindən keçid', 'tripp'],
    ['possessive compound, accusative', 'Zəngəzur dəhlizini açmaq', 'tripp'],
    ['the route, genitive', 'Tramp marşrutunun tikintisi', 'tripp'],
    ['the road', 'Tramp yolu layihəsi', 'tripp'],
    ['acronym with hyphen', 'TRIPP-in dəyəri', 'tripp'],
    ['the person', 'Trampın sözləri', 'donald-trump'],
    ['q softens', 'Qarabağa qayıdış', 'nagorno-karabakh'],
    ['highland Karabakh', 'Dağlıq Qarabağ münaqişəsi', 'nagorno-karabakh'],
    ['the exclave, dative', 'Naxçıvana gedən yol', 'nakhchivan'],
    ['Syunik, ablative', 'Sünikdən keçən', 'syunik'],
    ['South Caucasus', 'Cənubi Qafqazda', 'south-caucasus'],
    ['person, instrumental', 'Paşinyanla görüş', 'nikol-pashinyan'],
    ['White House, locative', 'Ağ evdə imzalanıb', 'white-house'],
    ['written without marks', 'Ilham Eliyev', 'ilham-aliyev'],
    ['not a name: customs duty', 'gömrük rüsumu', ''],
    ['not a name: opposite, and Qars', 'qarşı tərəf', ''],
    ['not a name: the club', 'Qarabağ FK qalib gəldi', ''],
    ['not a name: Soviet', 'sovet dövründə', ''],
    ['not a name: plain corridor', 'dəhliz açılacaq', ''],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'az')).toBe(expected));
});
