import { beforeAll, describe, expect, it } from 'vitest';
import { createLanguageIdentifier, type LanguageIdentifier } from './identify.ts';

/** Ten texts a language, the first five of headline length. No prior is given. */
const texts: Readonly<Record<string, string>> = {
  en: `Armenia signs route agreement
Tehran warns over corridor
Witkoff lands in Baku
Baku and Yerevan trade blame
Road works begin in Syunik
Officials in Yerevan said the road would stay under Armenian law.
Trucks may cross the border again before winter, the ministry said on Monday.
Analysts expect that customs posts will be built on both sides.
The foreign minister of Iran called the plan a threat to old trade ways.
Nobody has yet said who will pay for the railway bridge.`,
  hy: `Փաշինյանը մեկնեց Վաշինգտոն
Սյունիքում ճանապարհ կբացվի
Իրանը դեմ է միջանցքին
Բաքուն նոր պահանջ ներկայացրեց
TRIPP. բանակցությունները շարունակվում են
Վարչապետն ասաց, որ ճանապարհը կմնա Հայաստանի վերահսկողության տակ։
Սահմանին այսօր հանգիստ է, հայտնում են տեղի բնակիչները։
Կողմերը պայմանավորվեցին հանդիպել հաջորդ շաբաթ։
Երկաթուղու վերականգնումը մի քանի տարի կպահանջի։
Գյուղացիները սպասում են, թե երբ կբացվի շուկան։`,
  az: `Zəngəzur dəhlizi açılır
Paşinyan Moskvada çıxış edib
Prezident yeni fərman imzaladı
Rusiya ordusu sərhəddən çıxarılıb
BMT-nin nümayəndəsi Bakıya çatıb
Nazir bildirib ki, yolun tikintisi gələn il başa çatacaq.
Tərəflər sülh müqaviləsinin mətni üzərində işi davam etdirirlər.
Xarici işlər naziri qonşu ölkələrlə əlaqələrdən danışıb.
Dəmir yolu xətti Naxçıvanı ölkənin qalan hissəsi ilə birləşdirəcək.
Kənd sakinləri evlərinə qayıtmaq üçün müraciət ediblər.`,
  ru: `Пашинян прибыл в Вашингтон
Иран против коридора
В Баку ответили Москве
Дорога через Сюник откроется
Стороны обменялись письмами
Министр сообщил, что движение по мосту начнётся весной.
Переговоры о мире продолжатся на следующей неделе в третьей стране.
Жители приграничных сёл ждут открытия рынка.
Никто не назвал стоимость железной дороги.
Посол заявил, что его страна не станет участвовать в проекте.`,
  tr: `Erdoğan Bakü'ye gitti
Sınır kapısı açılıyor
İran koridora karşı çıktı
Paşinyan'dan yeni açıklama
Barış görüşmeleri sürüyor
Bakan, yolun gelecek yıl tamamlanacağını söyledi.
Taraflar barış metni üzerinde çalışmaya devam ediyor.
Demiryolu hattı iki ülkeyi yeniden birbirine bağlayacak.
Köylüler pazarın ne zaman açılacağını merak ediyor.
Dışişleri Bakanlığı sözcüsü soruları yanıtsız bıraktı.`,
  fa: `سفر وزیر خارجه به ایروان
ایران با کریدور مخالف است
مذاکرات صلح ادامه دارد
هشدار تهران به باکو
جاده تازه در سیونیک
سخنگوی وزارت امور خارجه گفت که مرزهای منطقه نباید تغییر کند.
دو کشور درباره ساخت راه‌آهن توافق کردند.
مردم روستاهای مرزی منتظر باز شدن بازار هستند.
نخست‌وزیر ارمنستان فردا به تهران می‌آید.
هیچ‌کس نگفته است که هزینه پل را چه کسی می‌پردازد.`,
  ka: `ფაშინიანი ვაშინგტონში ჩავიდა
ირანი დერეფნის წინააღმდეგია
სომხეთში გზა იხსნება
ბაქომ მოსკოვს უპასუხა
მოლაპარაკებები გრძელდება
მინისტრმა განაცხადა, რომ ხიდი გაზაფხულზე გაიხსნება.
მხარეები შეთანხმდნენ, რომ მომავალ კვირას შეხვდებიან.
სოფლის მცხოვრებლები ბაზრის გახსნას ელოდებიან.
რკინიგზის აღდგენას რამდენიმე წელი დასჭირდება.
ელჩმა თქვა, რომ მისი ქვეყანა პროექტში არ მონაწილეობს.`,
};

/** Azerbaijani headlines without a single ə, and Turkish ones that look alike. */
const turkic: readonly (readonly [string, string])[] = [
  ['az', 'Paşinyan Putinin sammitini yarımçıq qoyub'],
  ['az', 'Bakıda yeni yolun açılışı olub'],
  ['az', 'ABŞ-ın xüsusi elçisi Bakıya çatıb'],
  ['az', 'Rusiya Ukraynaya raket atıb'],
  ['az', 'Ordu postu bombalayıb'],
  ['az', 'Tramp Putinlə danışıb'.replace('ə', 'e')],
  ['az', 'Qarabağa yeni avtobus xatti açılır'],
  ['az', 'Bu yol xalqımız üçün çox vacibdir'],
  ['tr', "Trump Putin'in telefonuna çıktı"],
  ['tr', 'Rusya Ukrayna’ya füze attı'],
  ['tr', 'Karabağ için yeni yol açıldı'],
  ['tr', 'Ermenistan ile Azerbaycan anlaşma imzaladı'],
  ['tr', 'Azerbaycan Cumhurbaşkanı Aliyev Ankara yolunda'],
];

/** Languages beside the seven, and spellings of Azerbaijani in other scripts. */
const others: readonly (readonly [string, string])[] = [
  ['de', 'Der Außenminister reist nächste Woche nach Eriwan.'],
  ['fr', 'Le ministre a déclaré que la route serait ouverte au printemps.'],
  ['es', 'El ministro dijo que la carretera se abrirá en primavera.'],
  ['ar', 'قال وزير الخارجية إن الطريق سيفتح في الربيع.'],
  ['ckb', 'وەزیری دەرەوە گوتی ڕێگاکە لە بەهاردا دەکرێتەوە.'],
  ['ur', 'وزیر خارجہ نے کہا کہ سڑک بہار میں کھولی جائے گی۔'],
  ['uk', 'Міністр заявив, що дорогу відкриють навесні.'],
  ['kk', 'Министр жолдың көктемде ашылатынын айтты, деп хабарлады қызмет.'],
  ['he', 'השר אמר כי הכביש ייפתח באביב.'],
  ['el', 'Ο υπουργός είπε ότι ο δρόμος θα ανοίξει την άνοιξη.'],
  ['uz', 'Oʻzbekiston prezidenti Bokuga keldi'],
  ['tk', 'Türkmenistanyň prezidenti şähere bardy'],
  ['az', 'Назир билдирди ки, ҝөрүш Бакыда кечириләҹәк.'],
  ['az', 'وزیر دئدی کی، یول یازدا آچیلاجاق و بو بیر بؤیوک ایش اولان دیر.'],
];

const rows: [string, string][] = Object.entries(texts).flatMap(([lang, lines]) =>
  lines.split('\n').map((line): [string, string] => [lang, line]),
);

describe('identify', () => {
  let identifier: LanguageIdentifier;
  beforeAll(async () => {
    identifier = await createLanguageIdentifier();
  });

  it.each([...rows, ...turkic, ...others])('%s: %s', (lang, text) => {
    const found = identifier.identify(text);
    expect(found.lang).toBe(lang);
    expect(found.confidence).toBeGreaterThan(0);
    expect(found.confidence).toBeLessThanOrEqual(1);
  });

  it.each([
    ['tr', 'İKİ ÜLKE ARASINDA YENİ YOL AÇILIYOR'],
    ['en', 'ARMENIA SIGNS ROUTE AGREEMENT'],
    ['az', 'ZƏNGƏZUR DƏHLİZİ AÇILIR'],
    ['ru', 'ПАШИНЯН ПРИБЫЛ В БАКУ'],
    ['ka', 'ᲡᲝᲛᲮᲔᲗᲨᲘ ᲒᲖᲐ ᲘᲮᲡᲜᲔᲑᲐ'],
  ])('%s in capitals: %s', (lang, text) => {
    expect(identifier.identify(text).lang).toBe(lang);
  });

  it.each([
    ['nothing', ''],
    ['figures', '12:30 43.5 %'],
    ['an address', 'https://example.org/a/b'],
    ['emoji', '😀 🇦🇲'],
  ])('does not know %s', (_, text) => {
    expect(identifier.identify(text)).toEqual({ lang: 'und', confidence: 0 });
  });

  it('takes the prior where there are no letters, and where two languages are alike', () => {
    expect(identifier.identify('2025', 'hy')).toEqual({ lang: 'hy', confidence: 0.3 });
    expect(identifier.identify('Zangezur koridoru', 'az-AZ').lang).toBe('az');
    expect(identifier.identify('Zangezur koridoru', 'tr').lang).toBe('tr');
  });

  it('lets the text overrule a wrong prior', () => {
    expect(identifier.identify('Вооружённые силы покинули посты', 'az').lang).toBe('ru');
    expect(identifier.identify('The ministry said nothing had changed at the border', 'tr').lang).toBe('en');
  });

  it('keeps a paragraph in English that names Əliyev once', () => {
    const text =
      'President İlham Əliyev said that the road would be open to all who want to trade, and that talks on the rest would go on in spring.';
    expect(identifier.identify(text).lang).toBe('en');
  });
});
