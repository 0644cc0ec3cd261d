import { fileURLToPath } from 'node:url';
import { createLanguageIdentifier } from '@corridor/language';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, createClassifier } from '../classify.ts';
import { readDossier } from '../dossier/read-dossier.ts';

let classifier: Classifier;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../dossiers/tripp', import.meta.url));
  classifier = createClassifier(await readDossier(folder), { identifier: await createLanguageIdentifier() });
});

/** Headlines that make a text relevant without taking a position: on the route and on the treaty. */
const titles: Readonly<Record<'route' | 'treaty', Readonly<Record<string, string>>>> = {
  route: {
    en: 'Trump Route through Armenia to Nakhchivan',
    ru: 'Маршрут Трампа через Армению в Нахичевань',
    tr: "Ermenistan'dan Nahçıvan'a Trump Rotası",
    az: 'Ermənistandan Naxçıvana Tramp marşrutu',
    fa: 'مسیر ترامپ از ارمنستان به نخجوان',
    hy: 'Թրամփի երթուղին Հայաստանով դեպի Նախիջևան',
    ka: 'ტრამპის მარშრუტი სომხეთიდან ნახიჭევანში',
  },
  treaty: {
    en: 'Peace treaty of Armenia and Azerbaijan after the White House meeting',
    ru: 'Мирный договор Армении и Азербайджана после встречи в Белом доме',
    tr: 'Beyaz Saray görüşmesinden sonra Ermenistan ile Azerbaycan barış anlaşması',
    az: 'Ağ Ev görüşündən sonra Ermənistan-Azərbaycan sülh sazişi',
    fa: 'پیمان صلح ارمنستان و آذربایجان پس از دیدار کاخ سفید',
    hy: 'Հայաստանի և Ադրբեջանի խաղաղության պայմանագիրը Սպիտակ տան հանդիպումից հետո',
    ka: 'სომხეთისა და აზერბაიჯანის სამშვიდობო ხელშეკრულება თეთრ სახლში შეხვედრის შემდეგ',
  },
};

const positions = (about: 'route' | 'treaty', lang: string, text: string): readonly string[] =>
  classifier
    .classify({ id: 'own', title: titles[about][lang] ?? '', text, lang, date: '2025-08-20' })
    .positions.map(({ actor, stance, target }) => `${actor} ${stance} ${target}`)
    .toSorted();

type Row = readonly [string, 'route' | 'treaty', string, string, readonly string[]];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s (%s, %s)', (_, about, lang, text, expected) => expect(positions(about, lang, text)).toEqual(expected));
};

describe('support', () => {
  check([
    ['welcomes', 'treaty', 'en', 'France welcomed the peace treaty on Sunday.', ['france supports peace-accord']],
    ['welcomes', 'treaty', 'ru', 'Франция приветствовала мирный договор.', ['france supports peace-accord']],
    ['welcomes', 'treaty', 'tr', 'Fransa barış anlaşmasını memnuniyetle karşıladı.', ['france supports peace-accord']],
    ['welcomes', 'treaty', 'az', 'Fransa sülh sazişini alqışlayıb.', ['france supports peace-accord']],
    ['welcomes', 'treaty', 'fa', 'فرانسه از پیمان صلح استقبال کرد.', ['france supports peace-accord']],
    ['welcomes', 'treaty', 'hy', 'Ֆրանսիան ողջունեց խաղաղության պայմանագիրը։', ['france supports peace-accord']],
    ['welcomes', 'treaty', 'ka', 'საფრანგეთი მიესალმა სამშვიდობო ხელშეკრულებას.', ['france supports peace-accord']],
    [
      'what is welcomed goes without saying',
      'treaty',
      'en',
      'Germany welcomed the decision of both neighbours.',
      ['germany supports peace-accord'],
    ],
    [
      'what is welcomed goes without saying',
      'treaty',
      'tr',
      'Almanya sağlanan ilerlemeyi memnuniyetle karşıladı.',
      ['germany supports peace-accord'],
    ],
    ['backs', 'route', 'az', 'Türkiyə Zəngəzur dəhlizini dəstəkləyir.', ['turkey supports corridor']],
    ['backs in the future, which Armenian prefixes', 'route', 'hy', 'Թուրքիան կաջակցի Թրամփի երթուղուն։', ['turkey supports corridor']],
  ]);
});

describe('what a thing brings', () => {
  check([
    [
      'prosperity',
      'route',
      'en',
      'The Trump Route will bring prosperity to both countries, the Armenian prime minister said.',
      ['armenia supports corridor'],
    ],
    ['investment', 'route', 'ru', 'Маршрут Трампа привлечет инвестиции, заявил премьер-министр Армении.', ['armenia supports corridor']],
    ['trade', 'route', 'tr', "Türkiye Dışişleri Bakanı, Trump Rotası'nın ticareti artıracağını söyledi.", ['turkey supports corridor']],
    [
      'access',
      'route',
      'az',
      'Türkiyə Prezidenti bildirib ki, Zəngəzur dəhlizi yeni bazarlara yol açacaq və ticarəti artıracaq.',
      ['turkey supports corridor'],
    ],
    ['jobs', 'route', 'fa', 'نخست‌وزیر ارمنستان گفت مسیر ترامپ برای منطقه رفاه و اشتغال ایجاد می‌کند.', ['armenia supports corridor']],
    [
      'growth',
      'route',
      'hy',
      'Հայաստանի վարչապետն ասաց, որ Թրամփի երթուղին կբերի ներդրումներ և աշխատատեղեր։',
      ['armenia supports corridor'],
    ],
    [
      'investment',
      'route',
      'ka',
      'სომხეთის პრემიერ-მინისტრმა განაცხადა, რომ ტრამპის მარშრუტი ინვესტიციებს მოიტანს.',
      ['armenia supports corridor'],
    ],
    ['nothing good', 'route', 'en', 'The Trump Route will bring lorries to both countries, the Armenian prime minister said.', []],
    ['a rival gains', 'route', 'en', 'The Iranian president said that Turkey would gain trade from the Trump Route.', []],
  ]);
});

describe('what a thing is called', () => {
  check([
    [
      'a turning point',
      'treaty',
      'en',
      'The Georgian prime minister called the peace treaty a turning point.',
      ['georgia supports peace-accord'],
    ],
    ['a milestone', 'treaty', 'ru', 'Премьер-министр Грузии назвал мирный договор поворотным пунктом.', ['georgia supports peace-accord']],
    [
      'a step in the right direction',
      'treaty',
      'tr',
      'Gürcistan Başbakanı barış anlaşmasını doğru yönde bir adım olarak niteledi.',
      ['georgia supports peace-accord'],
    ],
    ['a model', 'route', 'az', 'Gürcüstanın Baş naziri Tramp marşrutunu əməkdaşlıq nümunəsi adlandırıb.', ['georgia supports corridor']],
    ['historic', 'treaty', 'fa', 'نخست‌وزیر گرجستان پیمان صلح را تاریخی خواند.', ['georgia supports peace-accord']],
    [
      'a breakthrough',
      'treaty',
      'hy',
      'Վրաստանի վարչապետը խաղաղության պայմանագիրը որակեց որպես բեկում։',
      ['georgia supports peace-accord'],
    ],
    [
      'historic',
      'treaty',
      'ka',
      'საქართველოს პრემიერ-მინისტრმა სამშვიდობო ხელშეკრულება ისტორიულად შეაფასა.',
      ['georgia supports peace-accord'],
    ],
    [
      'a capitulation',
      'treaty',
      'en',
      'Robert Kocharyan called the peace treaty a capitulation.',
      ['Robert Kocharyan opposes peace-accord'],
    ],
    ['a mistake', 'route', 'en', 'The Russian foreign minister described the Trump Route as a mistake.', ['russia critical corridor']],
    ['a mistake', 'route', 'ru', 'Министр иностранных дел Ирана назвал маршрут Трампа ошибкой.', ['iran critical corridor']],
    ['a trap', 'route', 'fa', 'وزیر خارجه ایران مسیر ترامپ را دسیسه خواند.', ['iran opposes corridor']],
  ]);
});

describe('opposition and criticism', () => {
  check([
    ['rejects', 'route', 'en', 'Iran rejects the Zangezur corridor.', ['iran opposes corridor']],
    ['will not allow', 'route', 'ru', 'Иран не допустит строительства Зангезурского коридора.', ['iran opposes corridor']],
    ['is against', 'route', 'tr', "İran Zengezur Koridoru'na karşı çıkıyor.", ['iran opposes corridor']],
    ['will not allow', 'route', 'az', 'İran Zəngəzur dəhlizinə imkan verməyəcək.', ['iran opposes corridor']],
    ['is against', 'route', 'fa', 'ایران با کریدور زنگزور مخالف است.', ['iran opposes corridor']],
    ['is against', 'route', 'hy', 'Իրանը դեմ է Զանգեզուրի միջանցքին։', ['iran opposes corridor']],
    ['is against', 'route', 'ka', 'ირანი ეწინააღმდეგება ზანგეზურის დერეფანს.', ['iran opposes corridor']],
    ['criticises', 'treaty', 'en', 'Russia criticised the peace treaty.', ['russia critical peace-accord']],
    ['worries', 'route', 'tr', "Rusya, Zengezur Koridoru'ndan endişe duyuyor.", ['russia critical corridor']],
    [
      'minds outsiders',
      'route',
      'fa',
      'وزارت خارجه ایران نسبت به حضور نیروهای خارجی در نزدیکی مرز ابراز نگرانی کرد.',
      ['iran critical corridor'],
    ],
  ]);
});

describe('neither one nor the other, conditions', () => {
  check([
    ['neither nor', 'treaty', 'en', 'Georgia neither supports nor opposes the peace treaty.', ['georgia neutral peace-accord']],
    ['neither nor', 'treaty', 'ru', 'Грузия ни поддерживает, ни отвергает мирный договор.', ['georgia neutral peace-accord']],
    ['neither nor', 'treaty', 'tr', 'Gürcistan barış anlaşmasını ne destekliyor ne de reddediyor.', ['georgia neutral peace-accord']],
    ['neither nor', 'treaty', 'az', 'Gürcüstan sülh sazişini nə dəstəkləyir, nə də rədd edir.', ['georgia neutral peace-accord']],
    ['will study it', 'route', 'en', 'Russia will study the Trump Route.', ['russia neutral corridor']],
    ['does not oppose', 'route', 'en', 'Iran does not oppose the Trump Route.', ['iran neutral corridor']],
    [
      'constitution first',
      'treaty',
      'en',
      'Azerbaijan demands that Armenia change its constitution before the peace treaty is signed.',
      ['azerbaijan neutral peace-accord'],
    ],
  ]);
});

describe('several voices', () => {
  check([
    [
      'two states',
      'treaty',
      'en',
      'France and Germany welcomed the peace treaty.',
      ['france supports peace-accord', 'germany supports peace-accord'],
    ],
    [
      'two states',
      'treaty',
      'ru',
      'Франция и Германия приветствовали мирный договор.',
      ['france supports peace-accord', 'germany supports peace-accord'],
    ],
    [
      'two states',
      'treaty',
      'tr',
      'Fransa ve Almanya barış anlaşmasını memnuniyetle karşıladı.',
      ['france supports peace-accord', 'germany supports peace-accord'],
    ],
    [
      'two states',
      'treaty',
      'az',
      'Fransa və Almaniya sülh sazişini alqışlayıb.',
      ['france supports peace-accord', 'germany supports peace-accord'],
    ],
    [
      'two states',
      'treaty',
      'fa',
      'فرانسه و آلمان از پیمان صلح استقبال کردند.',
      ['france supports peace-accord', 'germany supports peace-accord'],
    ],
    [
      'two states',
      'treaty',
      'ka',
      'საფრანგეთი და გერმანია მიესალმნენ სამშვიდობო ხელშეკრულებას.',
      ['france supports peace-accord', 'germany supports peace-accord'],
    ],
    [
      'one for, one against',
      'route',
      'en',
      'Turkey supports the Zangezur corridor, while Iran rejects it.',
      ['iran opposes corridor', 'turkey supports corridor'],
    ],
  ]);
});

describe('who speaks', () => {
  check([
    ['a deputy whom only the text knows', 'route', 'ru', 'Депутат Семен Щеглов заявил, что он против Зангезурского коридора.', []],
    [
      'a deputy whom only the text knows',
      'route',
      'en',
      'Russian lawmaker Semyon Shcheglov rejects the Zangezur corridor.',
      ['Semyon Shcheglov opposes corridor'],
    ],
    [
      'a deputy whom only the text knows',
      'route',
      'hy',
      'Պատգամավոր Վահան Դարբինյանը մերժում է Թրամփի երթուղին։',
      ['Vahan Darbinyan opposes corridor'],
    ],
    [
      'a deputy whom only the text knows',
      'route',
      'ka',
      'დეპუტატი ზურაბ წერეთელი ეწინააღმდეგება ზანგეზურის დერეფანს.',
      ['Zurab Tsereteli opposes corridor'],
    ],
    ['a deputy without a name', 'route', 'en', 'An Iranian lawmaker rejected the Zangezur corridor.', ['Iranian deputy opposes corridor']],
    [
      'the president in the own press',
      'route',
      'az',
      'Prezident Zəngəzur dəhlizinin açılmasını alqışlayıb.',
      ['azerbaijan supports corridor'],
    ],
  ]);
});

describe('no position', () => {
  check([
    ['a plain fact', 'route', 'en', 'The Trump Route crosses Syunik and is 43 kilometres long.', []],
    ['a plain fact', 'route', 'ru', 'Маршрут Трампа проходит через Сюник, его длина 43 километра.', []],
    ['what the other side says of it', 'route', 'en', 'Turkey said that Iran opposes the Zangezur corridor.', []],
    ['what one ought to do', 'route', 'en', 'Iran should support the Trump Route, an analyst wrote.', []],
    ['a participle before its noun', 'route', 'en', 'Armenia discussed the proposed Trump Route with Georgia.', []],
    ['a participle before its noun', 'route', 'ru', 'Армения обсудила с Грузией предложенный маршрут Трампа.', []],
    ['a greeting of guests', 'route', 'tr', 'Heyetler Trump Rotası için Erivan’da bir araya geldi.', []],
    ['another thing is rejected', 'treaty', 'en', 'Russia rejected reports about new gas prices.', []],
  ]);
});
