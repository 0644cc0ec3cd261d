import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
/** States that capitals and palaces act for, in reading order. */
const actsIn = (text: string, lang: string): string =>
  findMentions(index, { title: '', text, lang })
    .flatMap((mention) => mention.metonym ?? [])
    .join(' ');

describe('capitals and palaces that act', () => {
  it.each([
    ['en', 'subject of saying', 'Moscow said the text needs study.', 'russia'],
    ['en', 'subject with auxiliary', 'Analysts think Tehran will object.', 'iran'],
    ['en', 'possessive', "Tehran's objections remain.", 'iran'],
    ['en', 'two parties', 'The talks between Baku and Yerevan went on.', 'azerbaijan armenia'],
    ['en', 'partner', 'Relations with Ankara improved.', 'turkey'],
    ['en', 'led by', 'The Moscow-brokered truce held.', 'russia'],
    ['en', 'pressure from', 'He fears pressure from Baku.', 'azerbaijan'],
    ['en', 'the palace speaks', 'The Kremlin denied it.', 'russia'],
    ['en', 'the house speaks', 'The White House announced a meeting.', 'united-states'],
    ['en', 'warning from', 'From Tehran came a sharp warning.', 'iran'],
    ['ru', 'signal from', 'Из Еревана поступил сигнал.', 'armenia'],
    ['tr', 'expected of', "Bakü, Erivan'dan anayasa değişikliği bekliyor.", 'azerbaijan armenia'],
    ['tr', 'worry in two', "Moskova ve Tahran'da endişe var.", 'russia iran'],
    ['az', 'accusative', 'Ankara Bakını dəstəkləyir.', 'turkey azerbaijan'],
    ['hy', 'worried in two', 'Մոսկվայում և Թեհրանում մտահոգված են։', 'russia iran'],
    ['fa', 'pressure on', 'فشار بر ایروان ادامه دارد.', 'armenia'],
    ['ka', 'of', 'ბაქო ერევნისგან ცვლილებას ითხოვს.', 'azerbaijan armenia'],
    ['ka', 'worried in two', 'მოსკოვსა და თეირანში შეშფოთებული არიან.', 'russia iran'],
    ['ru', 'subject', 'Москва ждет разъяснений.', 'russia'],
    ['ru', 'instrumental', 'Переговоры с Баку продолжаются.', 'azerbaijan'],
    ['ru', 'two parties', 'Спор между Баку и Ереваном не решен.', 'azerbaijan armenia'],
    ['ru', 'people in the capital say', 'В Москве заявили, что изучат текст.', 'russia'],
    ['ru', 'said in the Kremlin, not yet', 'В Кремле пока не исключают встречи.', 'russia'],
    ['ru', 'for', 'Для Тегерана это неприемлемо.', 'iran'],
    ['tr', 'subject', 'Moskova öneriyi reddetti.', 'russia'],
    ['tr', 'genitive', "Tahran'ın itirazı sürüyor.", 'iran'],
    ['tr', 'partner', 'Bakü ile Erivan anlaştı.', 'azerbaijan armenia'],
    ['tr', 'reaction from', "Moskova'dan sert tepki geldi.", 'russia'],
    ['az', 'subject', 'Tehran buna etiraz etdi.', 'iran'],
    ['az', 'for', 'Bakı üçün şərt dəyişmir.', 'azerbaijan'],
    ['az', 'asked of', 'İrəvandan bu barədə cavab gözlənilir.', 'armenia'],
    ['hy', 'subject with article', 'Մոսկվան մերժեց առաջարկը։', 'russia'],
    ['hy', 'with', 'Վաշինգտոնի հետ պայմանավորվել են։', 'united-states'],
    ['hy', 'they do not believe in the Kremlin', 'Կրեմլում չեն հավատում դրան։', 'russia'],
    ['fa', 'subject', 'واشنگتن از این راه بهره می‌گیرد.', 'united-states'],
    ['fa', 'ezafe', 'منافع تهران رعایت شود.', 'iran'],
    ['fa', 'two parties', 'اختلاف میان باکو و ایروان ادامه دارد.', 'azerbaijan armenia'],
    ['ka', 'ergative', 'მოსკოვმა უარი თქვა.', 'russia'],
    ['ka', 'with', 'ვაშინგტონთან ურთიერთობა გართულდა.', 'united-states'],
    ['de', 'subject', 'Ankara begrüßt das Abkommen.', 'turkey'],
    ['fr', 'subject', 'Ankara a promis de renouer.', 'turkey'],
    ['ar', 'subject', 'قال إن طهران ستمنع الممر.', 'iran'],
  ])('%s: %s: %s', (lang, _case, text, expected) => expect(actsIn(text, lang)).toBe(expected));
});

describe('capitals and palaces that are only a place', () => {
  it.each([
    ['en', 'dateline in capitals with date', 'BAKU, August 9 — The leaders spoke.'],
    ['en', 'dateline with country', 'BAKU, Azerbaijan, May 16. The line is vital.'],
    ['en', 'dateline with dash', 'TEHRAN – The minister spoke.'],
    ['en', 'dateline with district', 'WASHINGTON, DC – The envoy spoke.'],
    ['en', 'dateline with colon', 'TEHRAN: The minister spoke.'],
    ['en', 'dateline with agency', 'ANKARA (AA) - The minister spoke.'],
    ['en', 'dateline of a later paragraph', 'One line.\n\nYEREVAN, AUGUST 9. Another.'],
    ['en', 'venue', 'They met in Washington.'],
    ['en', 'venue of two', 'Protests took place in Baku and Yerevan.'],
    ['en', 'house as venue', 'It was signed at the White House.'],
    ['en', 'journey', 'He flew in from Moscow yesterday.'],
    ['en', 'journey to', 'He will travel to Baku soon.'],
    ['en', 'summit named after it', 'The Washington summit changed little.'],
    ['en', 'office in it', 'A White House official spoke.'],
    ['en', 'streets', 'It ran through the streets of Baku.'],
    ['en', 'a train for', 'A train left Baku for Moscow.'],
    ['en', 'two places of one dateline', 'YEREVAN/BAKU (Wire) - The text is out.'],
    ['ru', 'office in it', 'Об этом сказал пресс-секретарь Кремля.'],
    ['az', 'port', 'Bakı limanı böyüyür.'],
    ['ka', 'theatre', 'თბილისის თეატრი იხსნება.'],
    ['en', 'visited', 'She visited Tehran in May.'],
    ['ru', 'dateline', 'Москва. 9 августа. Министр выступил.'],
    ['ru', 'dateline in capitals', 'МОСКВА – РИА Новости. Министр выступил.'],
    ['ru', 'venue', 'Встреча прошла в Баку.'],
    ['ru', 'origin', 'Он прилетел из Москвы.'],
    ['ru', 'adjective', 'Он оценил вашингтонские договоренности.'],
    ['tr', 'venue', "Toplantı Bakü'de yapıldı."],
    ['tr', 'journey', "Bakan Moskova'ya gitti."],
    ['tr', 'ambassador to', "ABD'nin Ankara büyükelçisi konuştu."],
    ['az', 'venue', 'Görüş Bakıda keçirilib.'],
    ['az', 'journey', 'Nazir İrəvana gedir.'],
    ['az', 'summit', 'Vaşinqton sammitindən sonra danışdılar.'],
    ['az', 'dateline', 'Bakı. 9 avqust. Nazir çıxış edib.'],
    ['hy', 'venue', 'Հանդիպումը Բաքվում էր։'],
    ['hy', 'direction', 'Նախարարը մեկնել է Մոսկվա։'],
    ['hy', 'dateline', 'ԵՐԵՎԱՆ, 9 ՕԳՈՍՏՈՍԻ. Նախարարը խոսեց։'],
    ['hy', 'house as venue', 'Հյուրընկալեց Սպիտակ տանը։'],
    ['fa', 'venue', 'در کاخ سفید امضا شد.'],
    ['fa', 'journey', 'سفر وزیر به واشنگتن پایان یافت.'],
    ['ka', 'venue', 'შეხვედრა ბაქოში გაიმართა.'],
    ['ka', 'origin', 'ის მოსკოვიდან ჩამოვიდა.'],
    ['de', 'venue', 'Das Treffen in Baku endete.'],
    ['fr', 'venue', 'La rencontre à Bakou a pris fin.'],
  ])('%s: %s: %s', (lang, _case, text) => expect(actsIn(text, lang)).toBe(''));
});
