// Over 300 lines because it is a table: texts in seven languages, each with what must be read of it.
import { fileURLToPath } from 'node:url';
import { createLanguageIdentifier } from '@corridor/language';
import type { Relevance, Stance } from '@corridor/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, createClassifier } from './classify.ts';
import { readDossier } from './dossier/read-dossier.ts';

let classifier: Classifier;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../dossiers/tripp', import.meta.url));
  classifier = createClassifier(await readDossier(folder), { identifier: await createLanguageIdentifier() });
});

const read = (lang: string, title: string, text: string, date = '2025-08-20') =>
  classifier.classify({ id: 'own', title, text, lang, date });

const pairs = (lang: string, title: string, text: string): readonly string[] =>
  read(lang, title, text).positions.map(({ actor, stance, target }) => `${actor} ${stance} ${target}`);

/** A headline that makes a text relevant without taking a position. */
const aboutRoute: Readonly<Record<string, string>> = {
  en: 'Trump Route through Armenia to Nakhchivan',
  ru: 'Маршрут Трампа через Армению в Нахичевань',
  tr: "Ermenistan'dan Nahçıvan'a Trump Rotası",
  az: 'Ermənistandan Naxçıvana Tramp marşrutu',
  fa: 'مسیر ترامپ از ارمنستان به نخجوان',
  hy: 'Թրամփի երթուղին Հայաստանով դեպի Նախիջևան',
  ka: 'ტრამპის მარშრუტი სომხეთიდან ნახიჭევანში',
};

/** Headlines that make a text context. */
const karabakh: Readonly<Record<string, string>> = { en: 'After Nagorno-Karabakh', hy: 'Լեռնային Ղարաբաղից հետո' };

describe('relevance', () => {
  it.each<[string, string, string, string, Relevance, string?]>([
    [
      'the route itself',
      'en',
      'Work on the Trump Route begins',
      'Armenia and the United States named a company for the road to Nakhchivan.',
      'direct',
    ],
    [
      'the treaty',
      'en',
      'Armenia and Azerbaijan initial peace treaty',
      'The foreign ministers of Armenia and Azerbaijan initialled the treaty in Washington.',
      'direct',
    ],
    [
      'the treaty in Russian',
      'ru',
      'Армения и Азербайджан парафировали мирный договор',
      'Документ подписали в Вашингтоне министры двух стран.',
      'direct',
    ],
    [
      'the route in Turkish',
      'tr',
      'Zengezur Koridoru için takvim',
      "Ermenistan ile ABD, Nahçıvan'a uzanan Zengezur Koridoru'nun takvimini görüştü.",
      'direct',
    ],
    [
      'the route in Persian',
      'fa',
      'کریدور زنگزور در دستور کار',
      'ارمنستان و آمریکا دربارهٔ کریدور زنگزور به نخجوان گفت‌وگو کردند.',
      'direct',
    ],
    [
      'the route in Georgian',
      'ka',
      'ზანგეზურის დერეფნის მშენებლობა',
      'სომხეთი და აშშ ზანგეზურის დერეფანზე ნახიჭევანისკენ მოლაპარაკებას აგრძელებენ.',
      'direct',
    ],
    [
      'the route in Armenian',
      'hy',
      'Թրամփի երթուղու աշխատանքները',
      'Հայաստանն ու ԱՄՆ-ը քննարկում են Թրամփի երթուղին դեպի Նախիջևան։',
      'direct',
    ],
    [
      'the corridor before the deal',
      'en',
      'Baku insists on Zangezur corridor',
      'Azerbaijan wants the Zangezur corridor through Armenia.',
      'context',
      '2022-03-04',
    ],
    [
      'aftermath in Karabakh',
      'en',
      'Displaced families of Nagorno-Karabakh ask for homes',
      'People who fled Nagorno-Karabakh in 2023 live in rented flats in Armenia.',
      'context',
    ],
    [
      'Witkoff on Gaza',
      'en',
      'Witkoff brings Gaza offer to Doha',
      'Steve Witkoff carried a new offer on hostages to Qatar, the White House said, and Israel will answer tomorrow.',
      'none',
    ],
    [
      'Kushner in business',
      'en',
      'Kushner fund buys a stake in an insurer',
      'Jared Kushner advised Donald Trump at the White House and now runs a fund.',
      'none',
    ],
    [
      'the Philadelphi corridor',
      'en',
      'Truce talks hang on Philadelphi corridor',
      'Israel will keep soldiers in the Philadelphi corridor, the United States was told.',
      'none',
    ],
    [
      'a wildlife corridor',
      'en',
      'Leopards get a wildlife corridor',
      'Rangers opened a corridor between two parks so that leopards can wander.',
      'none',
    ],
    [
      'Georgia the US state',
      'en',
      'Georgia lawmakers pass road bill',
      'Lawmakers in Atlanta agreed on a highway corridor across Georgia.',
      'none',
    ],
    [
      'Qarabag the club',
      'en',
      'Qarabag hold Chelsea in Champions League',
      'FC Qarabag drew at home in Baku; the Azerbaijani club is still in the race.',
      'none',
    ],
    [
      'a climate summit in Baku',
      'en',
      'COP29 ends in Baku with a finance pledge',
      'Delegates at COP29 in Azerbaijan agreed on climate finance after a long night.',
      'none',
    ],
    ['Formula 1 in Baku', 'en', 'Rain delays Baku Grand Prix', 'The Azerbaijan Grand Prix started an hour late.', 'none'],
    ['Armenia in Colombia', 'es', 'Lluvias en Armenia, Quindío', 'Las calles de Armenia, capital del Quindío, quedaron inundadas.', 'none'],
    [
      'another accord of the same host',
      'en',
      'Rivals sign peace accord at White House',
      'Donald Trump received the presidents of Rwanda and Congo in Washington for a peace accord.',
      'none',
    ],
    [
      'the North-South corridor',
      'en',
      'North-South corridor carries more freight',
      'Russia, Iran and Azerbaijan moved more freight on the North-South corridor this year.',
      'none',
    ],
    ['an Alaska summit', 'ru', 'Путин и Трамп встретились на Аляске', 'Стив Уиткофф рассказал о переговорах по Украине.', 'none'],
    ['nuclear talks', 'fa', 'دور تازهٔ گفت‌وگوهای هسته‌ای', 'عباس عراقچی و استیو ویتکاف دربارهٔ غنی‌سازی گفت‌وگو کردند.', 'none'],
  ])('%s', (_, lang, title, text, relevance, date) => {
    expect(read(lang, title, text, date).relevance).toBe(relevance);
  });
});

describe('themes', () => {
  it.each<[string, string, string, string]>([
    ['corridor', 'en', 'The Trump Route will be 43 kilometres long and will be run by a consortium.', ''],
    ['corridor', 'az', 'Zəngəzur dəhlizi Azərbaycanı Naxçıvanla birləşdirəcək, tikintisi gələn il başlayacaq.', ''],
    ['corridor', 'ru', 'Зангезурский коридор соединит Азербайджан с Нахичеванью, дорогу построит консорциум.', ''],
    ['iranian-opposition', 'en', "Iran's foreign ministry spokesperson warned that Tehran will not allow a corridor on its border.", ''],
    ['iranian-opposition', 'fa', 'سخنگوی وزارت خارجه ایران گفت تهران با کریدور زنگزور مخالف است و اجازه نمی‌دهد مرزها تغییر کند.', ''],
    ['iranian-opposition', 'tr', "İran, Zengezur Koridoru'na izin vermeyeceğini ve sınırların değişmesine karşı çıkacağını açıkladı.", ''],
    [
      'russian-criticism',
      'ru',
      'Сергей Лавров усомнился в соглашении, достигнутом Арменией и Азербайджаном, и раскритиковал его условия.',
      '',
    ],
    [
      'turkish-support',
      'tr',
      'Türkiye Dışişleri Bakanlığı, Ermenistan ile Azerbaycan arasındaki barış anlaşmasını memnuniyetle karşıladı.',
      '',
    ],
    ['turkish-support', 'en', 'Turkey welcomed the peace agreement of Armenia and Azerbaijan and backed the Zangezur corridor.', ''],
    [
      'us-mediation',
      'en',
      'President Donald Trump hosted the leaders of Armenia and Azerbaijan and his envoy brokered the text.',
      'Trump hosts Armenia and Azerbaijan at summit',
    ],
    [
      'trade-economy',
      'en',
      'The Trump Route could bring Armenia millions in transit revenue, investors said, and double trade by rail.',
      '',
    ],
    ['trade-economy', 'hy', 'Թրամփի երթուղին կարող է միլիոնների եկամուտ բերել Հայաստանի տնտեսությանը, նշեց տնտեսագետը։', ''],
    [
      'security-guarantee',
      'en',
      'Armenia rejected foreign troops on the Trump Route and insisted that its sovereignty and border control stay untouched.',
      '',
    ],
    [
      'peace-accord',
      'ka',
      'სომხეთმა და აზერბაიჯანმა სამშვიდობო ხელშეკრულების ტექსტის პარაფირება მოახდინეს, კონსტიტუციის შეცვლა კი ჯერ არ გადაწყვეტილა.',
      '',
    ],
    ['peace-accord', 'az', 'Bakı sülh sazişinin imzalanması üçün Ermənistan konstitusiyasının dəyişdirilməsini şərt qoyur.', ''],
    ['regional-influence', 'ru', 'Маршрут Трампа ослабит влияние России на Кавказе и вытеснит Иран, а США закрепятся в регионе.', ''],
    ['nagorno-karabakh', 'hy', 'Լեռնային Ղարաբաղից տեղահանված ընտանիքները վերադարձի իրավունք են պահանջում։', ''],
    ['nagorno-karabakh', 'en', 'Armenian prisoners from Nagorno-Karabakh remain on trial in Baku.', ''],
  ])('%s in %s', (theme, lang, text, title) => {
    const { tags } = read(lang, title || (theme === 'nagorno-karabakh' ? (karabakh[lang] ?? '') : (aboutRoute[lang] ?? '')), text);
    expect(tags.map((tag) => tag.theme)).toContain(theme);
  });

  it.each<[string, string, string, string]>([
    [
      'dissidents are not the Iranian state',
      'iranian-opposition',
      'Reza Pahlavi, the exiled prince, warned Iran against the Trump Route corridor.',
      'en',
    ],
    [
      'satisfied Iran is not opposition',
      'iranian-opposition',
      'Iran says that its concerns about the Trump Route corridor were removed by assurances.',
      'en',
    ],
    ['a Turkish objection is not support', 'turkish-support', 'Turkey rejected the new customs rule.', 'en'],
    [
      'what Tehran says of Moscow is not Russian criticism',
      'russian-criticism',
      'Ali Akbar Velayati said that Russia opposes the Trump Route.',
      'en',
    ],
    ['the deal as background is not mediation', 'us-mediation', 'Engineers measured the road agreed last August.', 'en'],
  ])('%s', (_, theme, text, lang) => {
    expect(read(lang, aboutRoute[lang] ?? '', text).tags.map((tag) => tag.theme)).not.toContain(theme);
  });

  it('gives every tag its rules and the sentences that prove it', () => {
    const title = 'Trump Route to open';
    const text = 'The Trump Route will link Azerbaijan with Nakhchivan.';
    const { tags } = read('en', title, text);
    const corridor = tags.find((tag) => tag.theme === 'corridor');
    expect(corridor?.rules).toContain('corridor.title-named');
    expect(corridor?.evidence).toContainEqual({ field: 'text', start: 0, end: text.length });
  });
});

describe('positions', () => {
  it.each<[string, string, string, string]>([
    ['a plain welcome', 'en', 'Turkey welcomed the peace agreement.', 'turkey supports peace-accord'],
    [
      'an official speaks for the state',
      'en',
      'Turkish Foreign Minister Hakan Fidan said Ankara supports the Zangezur corridor.',
      'turkey supports corridor',
    ],
    ['a spokesperson in apposition', 'en', "Iran's foreign ministry rejected the Zangezur corridor.", 'iran opposes corridor'],
    ['a capital for its state', 'en', 'Tehran will not allow the Zangezur corridor.', 'iran opposes corridor'],
    ['a passive', 'en', 'The peace agreement was welcomed by Turkey.', 'turkey supports peace-accord'],
    [
      'the speaker behind his words',
      'en',
      'The corridor will never be built because Iran will block the corridor, Ali Akbar Velayati said.',
      'iran opposes corridor',
    ],
    ['a condition', 'en', 'Iran supports the Trump Route on condition that no foreign troops come.', 'iran neutral corridor'],
    [
      'no signature before a constitution',
      'en',
      'Azerbaijan insists that Armenia must change its constitution before the peace treaty.',
      'azerbaijan neutral peace-accord',
    ],
    [
      'a demand on the terms',
      'en',
      "Iran's president demanded that the Trump Route stay under Armenian sovereignty.",
      'iran neutral corridor',
    ],
    ['a study', 'en', 'Russia will study the Trump Route.', 'russia neutral corridor'],
    ['a doubt', 'en', 'Sergei Lavrov cast doubt on the peace agreement.', 'russia critical peace-accord'],
    ['Russian, verb first', 'ru', 'Зангезурский коридор поддержал министр иностранных дел Турции Хакан Фидан.', 'turkey supports corridor'],
    ['Russian, plain', 'ru', 'Иран не допустит открытия Зангезурского коридора.', 'iran opposes corridor'],
    ['Russian, welcome', 'ru', 'Турция приветствует мирный договор Армении и Азербайджана.', 'turkey supports peace-accord'],
    ['Turkish, verb last', 'tr', "Türkiye, Zengezur Koridoru'nu destekliyor.", 'turkey supports corridor'],
    ['Turkish, negation inside the verb', 'tr', "İran, Zengezur Koridoru'nu desteklemiyor.", 'iran opposes corridor'],
    ['Turkish, welcome', 'tr', 'Türkiye barış anlaşmasını memnuniyetle karşıladı.', 'turkey supports peace-accord'],
    ['Azerbaijani, verb last', 'az', 'Türkiyə Zəngəzur dəhlizini dəstəkləyir.', 'turkey supports corridor'],
    ['Azerbaijani, refusal', 'az', 'İran Zəngəzur dəhlizinə imkan verməyəcək.', 'iran opposes corridor'],
    ['Azerbaijani, genitive is no subject', 'az', 'İran ABŞ-nin Zəngəzur dəhlizi planını rədd edir.', 'iran opposes corridor'],
    ['Persian, verb last', 'fa', 'ایران با کریدور زنگزور مخالف است.', 'iran opposes corridor'],
    ['Persian, welcome', 'fa', 'ترکیه از توافق صلح استقبال کرد.', 'turkey supports peace-accord'],
    ['Georgian, verb last', 'ka', 'თურქეთი ზანგეზურის დერეფანს მხარს უჭერს.', 'turkey supports corridor'],
    ['Georgian, negated support', 'ka', 'ირანი ზანგეზურის დერეფანს მხარს არ უჭერს.', 'iran opposes corridor'],
    ['Armenian, support', 'hy', 'Թուրքիան աջակցում է Զանգեզուրի միջանցքին։', 'turkey supports corridor'],
    ['Armenian, welcome', 'hy', 'Թուրքիան ողջունում է խաղաղության պայմանագիրը։', 'turkey supports peace-accord'],
    [
      'the project in the next sentence',
      'en',
      'Iran spoke about the Zangezur corridor. Tehran rejects the project.',
      'iran opposes corridor',
    ],
    [
      'a deputy under his own name',
      'en',
      'Russian deputy Konstantin Zatulin condemned the Trump Route.',
      'Konstantin Zatulin critical corridor',
    ],
  ])('%s', (_, lang, text, position) => {
    expect(pairs(lang, aboutRoute[lang] ?? '', text)).toContain(position);
  });

  it.each<[string, string, string]>([
    ['an adversary tells', 'en', 'Ali Akbar Velayati claimed that Russia opposes the Trump Route.'],
    ['a possessor is no subject', 'en', "The road to Russia's border crosses the Trump Route, which Iran opposes."],
    ['a compound is no verb', 'en', 'The Russia-backed plan for the Zangezur corridor is old.'],
    ['an object is no subject', 'en', 'Iran told Russia that it rejects the Trump Route.'],
  ])('%s: nothing for Russia', (_, lang, text) => {
    expect(pairs(lang, aboutRoute[lang] ?? '', text).filter((position) => position.startsWith('russia'))).toEqual([]);
  });

  it('does not take the rejection of a name for the rejection of the route', () => {
    const text = 'Armenia rejects the term Zangezur corridor.';
    expect(pairs('en', aboutRoute.en ?? '', text)).not.toContain('armenia opposes corridor');
  });

  it('gives the verbatim sentence and who spoke', () => {
    const text = 'The talks went on. Turkish Foreign Minister Hakan Fidan welcomed the peace agreement.';
    const [position] = read('en', aboutRoute.en ?? '', text).positions;
    expect(position).toMatchObject<{ sentence: string; speaker: string; stance: Stance }>({
      sentence: 'Turkish Foreign Minister Hakan Fidan welcomed the peace agreement.',
      speaker: 'Hakan Fidan',
      stance: 'supports',
    });
    expect(text.slice(position?.start, position?.end)).toBe(position?.sentence);
  });

  it('takes no position from an irrelevant article', () => {
    expect(read('en', 'Iran rejects a gas price', 'Iran rejected the offer of a gas company.').positions).toEqual([]);
  });
});

describe('reading anything', () => {
  it('gives an empty article no tags', () => {
    expect(read('en', '', '')).toMatchObject({ relevance: 'none', tags: [], positions: [], mentions: [] });
  });

  it('is the same twice', () => {
    const article = { id: 'x', title: aboutRoute.ru ?? '', text: 'Иран не допустит открытия Зангезурского коридора.', lang: 'ru' };
    expect(classifier.classify(article)).toEqual(classifier.classify(article));
  });
});
