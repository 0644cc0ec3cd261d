import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('Russian names in their forms', () => {
  it.each([
    ['genitive in -ии', 'границы Армении', 'armenia'],
    ['instrumental in -ией', 'вместе с Арменией', 'armenia'],
    ['adjective, oblique', 'армянскому обществу', 'armenia'],
    ['nationals, instrumental plural', 'встреча с армянами', 'armenia'],
    ['compound adjective', 'армяно-азербайджанское урегулирование', 'armenia azerbaijan'],
    ['prepositional', 'в Азербайджане', 'azerbaijan'],
    ['fleeting vowel', 'нескольких азербайджанцев', 'azerbaijan'],
    ['indeclinable capital', 'власти Баку', 'baku'],
    ['instrumental of Москва', 'с Москвой', 'moscow'],
    ['instrumental of Тегеран', 'с Тегераном', 'tehran'],
    ['soft noun', 'в Нахичевани', 'nakhchivan'],
    ['other spelling', 'с Нахчываном', 'nakhchivan'],
    ['adjective and noun, both inflected', 'Нагорного Карабаха', 'nagorno-karabakh'],
    ['hyphenated adjective', 'нагорно-карабахского конфликта', 'nagorno-karabakh'],
    ['Artsakh, prepositional', 'в Арцахе', 'nagorno-karabakh'],
    ['South Caucasus, prepositional', 'на Южном Кавказе', 'south-caucasus'],
    ['the corridor, genitive', 'открытие Зангезурского коридора', 'tripp'],
    ['the corridor in small letters, instrumental', 'с зангезурским коридором', 'tripp'],
    ['the route, instrumental', 'названная «Маршрутом Трампа» дорога', 'tripp'],
    ['the route in full', 'Маршруте Трампа для международного мира и процветания', 'tripp'],
    ['the name of the route is not the person', 'дорога Трампа', 'tripp'],
    ['the person is the person', 'слова Трампа', 'donald-trump'],
    ['surname in -ян, instrumental', 'переговоры с Пашиняном', 'nikol-pashinyan'],
    ['surname in -ев, dative', 'позвонил Алиеву', 'ilham-aliyev'],
    ['her surname is hers', 'Мехрибан Алиева', 'mehriban-aliyeva'],
    ['double consonant, genitive', 'визит Уиткоффа', 'steve-witkoff'],
    ['abbreviation', 'граждан США', 'united-states'],
    ['two words, both inflected', 'из Соединенных Штатов', 'united-states'],
    ['ё and е are one', 'Соединённые Штаты', 'united-states'],
    ['Union', 'Евросоюза', 'europe'],
    ['White House, prepositional', 'в Белом доме', 'white-house'],
    ['spokeswoman, dative', 'Захаровой', 'maria-zakharova'],
    ['ministry names its state', 'в МИД России', 'foreign-ministry-russia russia'],
    ['Central Asia, genitive', 'Центральной Азии', 'central-asia'],
    ['Kazakhstan alone is not Central Asia', 'в Казахстане', 'kazakhstan'],
    ['not a name: Soviet', 'в советские годы', ''],
    ['not a name: a surname that begins alike', 'гонщик Росси', ''],
    ['not a name: peace', 'за мир и процветание', ''],
    ['not a name: plain corridor', 'транспортный коридор', ''],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'ru')).toBe(expected));
});
