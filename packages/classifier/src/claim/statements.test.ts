import { fileURLToPath } from 'node:url';
import { createLanguageIdentifier } from '@corridor/language';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, createClassifier } from '../classify.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import type { ClaimStatement } from './statements.ts';

let classifier: Classifier;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../dossiers/tripp', import.meta.url));
  classifier = createClassifier(await readDossier(folder), { identifier: await createLanguageIdentifier() });
});

const article = (lang: string, text: string, title = '') => ({ id: 'own', title, text, lang, date: '2025-08-20' });
const statementsIn = (lang: string, text: string, title = ''): readonly ClaimStatement[] =>
  classifier.statements(article(lang, text, title));
const kindsOf = (lang: string, text: string): readonly string[] => statementsIn(lang, text).map((s) => s.kind);

describe('denials', () => {
  it.each<[string, string, string]>([
    ['en: denied that', 'en', 'Armenia denied that the railway had been sold to a foreign firm.'],
    ['en: rejects reports', 'en', 'Baku rejected reports that its engineers had crossed the border.'],
    ['en: dismisses rumours', 'en', 'The Georgian government dismissed as idle the rumours about a new toll.'],
    ['en: reports rejected, passive', 'en', 'The reports were rejected by Tehran within an hour.'],
    ['en: accusations rejected', 'en', 'Russia rejects all accusations of having delayed the trains.'],
    ['en: no truth', 'en', 'There is no truth in what the channel wrote, Iran said.'],
    ['en: clarifies that there is no', 'en', 'The ministry clarified that there is no plan to hand over the bridge.'],
    ['en: fact-check', 'en', 'A fact-check shows that the photograph was taken in another country.'],
    ['hy: հերքել', 'hy', 'Հայաստանը հերքել է կամրջի վաճառքի մասին լուրերը։'],
    ['hy: reports rejected', 'hy', 'Բաքուն մերժեց ինժեներների մասին լուրերը։'],
    ['hy: invented', 'hy', 'Խոսնակն ասաց, որ այդ տեղեկությունը հորինված է։'],
    ['hy: clarifies that there is no', 'hy', 'Նման պայմանագիր չկա, պարզաբանել է նախարարությունը։'],
    ['az: təkzib', 'az', 'Ermənistan körpünün satılması barədə xəbərləri təkzib edib.'],
    ['az: reports rejected', 'az', 'Tehran sərhəddə qoşun barədə iddiaları rədd edib.'],
    ['az: not true', 'az', 'Nazirlik bildirib ki, bu məlumat həqiqəti əks etdirmir.'],
    ['az: clarifies that there is no', 'az', 'Belə müqavilə yoxdur, nazirlik dəqiqləşdirib.'],
    ['ru: опроверг', 'ru', 'Ереван опроверг сообщения о продаже моста.'],
    ['ru: rejects accusations', 'ru', 'Баку отверг обвинения в задержке поездов.'],
    ['ru: reports are not true', 'ru', 'Эта информация не соответствует действительности, заявили в министерстве.'],
    ['ru: clarifies that not', 'ru', 'Договор еще не подписан, уточнили в министерстве.'],
    ['ru: invention', 'ru', 'Пресс-секретарь назвал эти сообщения вымыслом.'],
    ['tr: yalanladı', 'tr', 'Erivan, köprünün satıldığı haberlerini yalanladı.'],
    ['tr: claims rejected', 'tr', 'Tahran sınırdaki askerlere ilişkin iddiaları reddetti.'],
    ['tr: not true', 'tr', 'Bakanlık, haberin gerçeği yansıtmadığını bildirdi.'],
    ['tr: clarifies that there is no', 'tr', 'Böyle bir anlaşma yok, diye bakanlık konuya açıklık getirdi.'],
    ['fa: تکذیب', 'fa', 'ایروان فروش پل را تکذیب کرد.'],
    ['fa: rumours rejected', 'fa', 'باکو شایعات دربارهٔ مهندسان را رد کرد.'],
    ['fa: untrue', 'fa', 'سخنگو گفت این خبر صحت ندارد.'],
    ['fa: against the facts', 'fa', 'وزارت خارجه این گزارش را خلاف واقع خواند.'],
    ['ka: უარყო ინფორმაცია', 'ka', 'ერევანმა უარყო ინფორმაცია ხიდის გაყიდვის შესახებ.'],
    ['ka: disinformation', 'ka', 'მთავრობამ ამ ცნობას დეზინფორმაცია უწოდა.'],
    ['ka: clarifies that not', 'ka', 'ასეთი შეთანხმება არ არსებობს, განმარტა სამინისტრომ.'],
  ])('%s', (_name, lang, text) => expect(kindsOf(lang, text)).toEqual(['denial']));
});

describe('claims', () => {
  it.each<[string, string, string]>([
    ['en: claims that', 'en', 'A deputy claims that the bridge will be sold.'],
    ['en: alleges', 'en', 'The channel alleges a secret clause on tolls.'],
    ['en: unnamed source', 'en', 'According to a source in the talks, the rent is low.'],
    ['en: unconfirmed', 'en', 'Unconfirmed reports speak of forty engineers at the bridge.'],
    ['en: accuser and accused', 'en', 'Armenia accused Azerbaijan of closing the bridge.'],
    ['hy: պնդում է', 'hy', 'Պատգամավորը պնդում է, որ կամուրջը վաճառվելու է։'],
    ['hy: allegedly', 'hy', 'Կամուրջն իբր վաճառվելու է օտար ընկերության։'],
    ['hy: accuser and accused', 'hy', 'Հայաստանը մեղադրեց Ադրբեջանին կամուրջը փակելու մեջ։'],
    ['az: iddia edir', 'az', 'Deputat iddia edir ki, körpü satılacaq.'],
    ['az: allegedly', 'az', 'Körpü guya xarici şirkətə satılacaq.'],
    ['ru: утверждает', 'ru', 'Депутат утверждает, что мост продадут.'],
    ['ru: source', 'ru', 'Мост продадут, сообщил источник в комиссии.'],
    ['ru: allegedly', 'ru', 'Мост якобы продадут иностранной компании.'],
    ['tr: iddia etti', 'tr', 'Milletvekili, köprünün satılacağını iddia etti.'],
    ['tr: öne sürdü', 'tr', 'Kanal, gizli bir madde olduğunu öne sürdü.'],
    ['fa: مدعی شد', 'fa', 'یک نماینده مدعی شد که پل فروخته می‌شود.'],
    ['fa: ادعا کرد', 'fa', 'این شبکه ادعا کرد که بند محرمانه‌ای وجود دارد.'],
    ['ka: ამტკიცებს', 'ka', 'დეპუტატი ამტკიცებს, რომ ხიდს გაყიდიან.'],
    ['ka: allegedly', 'ka', 'ხიდს თითქოს უცხოურ კომპანიას მიჰყიდიან.'],
  ])('%s', (_name, lang, text) => expect(kindsOf(lang, text)).toEqual(['claim']));
});

describe('neither', () => {
  it.each<[string, string, string]>([
    ['en: a rejected plan is a stance', 'en', 'Iran rejected the plan for the road.'],
    ['en: did not deny', 'en', 'Armenia did not deny that talks were held.'],
    ['en: denied entry', 'en', 'Two drivers were denied entry at the bridge.'],
    ['en: nobody accuses', 'en', 'The mayor is accused of selling the bridge.'],
    ['en: a plain clarification', 'en', 'The ministry clarified that work begins in May.'],
    ['en: did not clarify', 'en', 'The ministry did not clarify when work begins.'],
    ['en: reports without a verdict', 'en', 'Reports on the harvest come out on Friday.'],
    ['hy: did not deny', 'hy', 'Հայաստանը չհերքեց հանդիպման մասին լուրը։'],
    ['hy: a plain clarification', 'hy', 'Աշխատանքները մայիսին են սկսվում, պարզաբանել է նախարարությունը։'],
    ['az: did not deny', 'az', 'Nazirlik görüş barədə məlumatı təkzib etməyib.'],
    ['ru: approved, not claimed', 'ru', 'Правительство утвердило план работ на мосту.'],
    ['ru: did not deny', 'ru', 'Ереван не опроверг сообщения о встрече.'],
    ['ru: a plain clarification', 'ru', 'Работы начнутся в мае, уточнили в министерстве.'],
    ['tr: did not deny', 'tr', 'Bakanlık görüşmeyi inkâr etmedi.'],
    ['fa: Ankara is no denial', 'fa', 'آنکارا از ساخت پل استقبال کرد.'],
    ['fa: did not deny', 'fa', 'وزارت خارجه خبر دیدار را تکذیب نکرد.'],
    ['en: refused to comment', 'en', 'Turkey refused to comment on the reports.'],
    ['ru: refused to comment', 'ru', 'МИД отказался комментировать сообщения о встрече.'],
    ['tr: refused to comment', 'tr', 'Bakanlık haberler hakkında yorum yapmayı reddetti.'],
    ['hy: refused to comment', 'hy', 'Նախարարությունը հրաժարվեց մեկնաբանել լուրերը։'],
    ['ka: refused to comment', 'ka', 'სამინისტრომ ცნობების კომენტირებაზე უარი თქვა.'],
    ['en: no such road', 'en', 'Georgia said there is no such road on its maps yet.'],
    ['en: claimed lives', 'en', 'The flood claimed 12 lives near Goris.'],
    ['ka: a rejected plan is a stance', 'ka', 'ირანმა უარყო გზის გეგმა.'],
  ])('%s', (_name, lang, text) => expect(kindsOf(lang, text)).toEqual([]));
});

describe('sentences of every day', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'Kazakhstan called the reports of a secret base groundless.', ['denial']],
    ['en', '"This is a lie," the Iranian embassy said about the claim.', ['denial']],
    ['en', 'Turkish officials have denied any role in the pipeline blast.', ['denial']],
    ['en', 'The Kremlin shrugged off claims that its guards would leave.', ['denial']],
    ['en', 'Azerbaijan strongly refuted the allegations.', ['denial']],
    ['en', 'Yerevan said the reports were false.', ['denial']],
    ['en', 'No such agreement exists, the Armenian foreign minister said.', ['denial']],
    ['en', 'Iranian media reported, citing unnamed officials, that Israel will use the road.', ['claim']],
    ['en', 'Rumours are circulating that the road will be closed.', ['claim']],
    ['en', 'Moscow blamed Washington for the delay.', ['claim']],
    ['en', 'The newspaper claimed Armenia had ceded a village.', ['claim']],
    ['en', 'Negotiators said the accord is true to its spirit.', []],
    ['en', 'The bridge, built in 1950, was never denied funds.', []],
    ['en', 'The court rejected the appeal of the former minister.', []],
    ['en', 'According to the ministry, work begins in May.', []],
    ['ru', 'В Кремле назвали эти сообщения ложью.', ['denial']],
    ['ru', 'Иран отрицает, что вел такие переговоры.', ['denial']],
    ['ru', 'МИД Азербайджана назвал обвинения необоснованными.', ['denial']],
    ['ru', 'Такого соглашения нет, заявил министр.', ['denial']],
    ['ru', 'Пашинян опроверг слова депутата.', ['denial']],
    ['ru', 'Баку обвинил Ереван в срыве сроков.', ['claim']],
    ['ru', 'СМИ со ссылкой на источники пишут, что дорогу закроют.', ['claim']],
    ['ru', 'Алиев заявил, что Армения якобы готовит нападение.', ['claim']],
    ['ru', 'Суд отказал в жалобе бывшему министру.', []],
    ['ru', 'Источник энергии находится в горах.', []],
    ['ru', 'Парламент утвердил бюджет.', []],
    ['hy', 'Ադրբեջանի պաշտպանության նախարարության հաղորդագրությունը չի համապատասխանում իրականությանը։', ['denial']],
    ['hy', 'Երևանը հերքեց այդ տեղեկությունը։', ['denial']],
    ['hy', 'Իրանը ժխտում է մեղադրանքները։', ['denial']],
    ['hy', 'Նման բան չի եղել, հայտարարեց խոսնակը։', ['denial']],
    ['hy', 'Բաքուն մեղադրում է Երևանին հրադադարի խախտման մեջ։', ['claim']],
    ['hy', 'Աղբյուրի համաձայն՝ ճանապարհը փակվելու է։', ['claim']],
    ['hy', 'Աղբյուրի ջուրը մաքուր է։', []],
    ['hy', 'Խորհրդարանը հաստատեց բյուջեն։', []],
    ['az', 'Azərbaycan Müdafiə Nazirliyi bu ittihamları rədd edir.', ['denial']],
    ['az', 'XİN bu xəbərləri yalan adlandırıb.', ['denial']],
    ['az', 'Bakı bu iddiaların əsassız olduğunu bildirib.', ['denial']],
    ['az', 'Ermənistan Azərbaycanı atəşkəsi pozmaqda günahlandırır.', ['claim']],
    ['az', 'Mənbələrin məlumatına görə, yol bağlanacaq.', ['claim']],
    ['az', 'Məhkəmə şikayəti rədd edib.', []],
    ['az', 'Parlament büdcəni təsdiq edib.', []],
    ['tr', 'Bakanlık bu iddiaların asılsız olduğunu açıkladı.', ['denial']],
    ['tr', 'Ankara, suçlamaları kesin bir dille reddetti.', ['denial']],
    ['tr', 'Dezenformasyonla Mücadele Merkezi haberin doğru olmadığını duyurdu.', ['denial']],
    ['tr', "Bakü, Erivan'ı ateşkesi ihlal etmekle suçladı.", ['claim']],
    ['tr', 'Kaynaklara göre yol kapanacak.', ['claim']],
    ['tr', 'Mahkeme itirazı reddetti.', []],
    ['tr', 'Kaynak suyu temizdir.', []],
    ['fa', 'وزارت خارجه ایران این ادعاها را بی‌اساس خواند.', ['denial']],
    ['fa', 'باکو اتهام‌ها را رد کرد.', ['denial']],
    ['fa', 'سخنگوی دولت خبر فروش پل را رد کرد.', ['denial']],
    ['fa', 'سفارت روسیه این گزارش‌ها را دروغ خواند.', ['denial']],
    ['fa', 'باکو ایروان را به نقض آتش‌بس متهم کرد.', ['claim']],
    ['fa', 'رسانه‌ها مدعی‌اند که جاده بسته می‌شود.', ['claim']],
    ['fa', 'دادگاه شکایت را رد کرد.', []],
    ['fa', 'منبع آب پاک است.', []],
    ['ka', 'თბილისმა უარყო ბრალდებები.', ['denial']],
    ['ka', 'სამინისტრომ ეს ცნობა სიცრუედ შეაფასა.', ['denial']],
    ['ka', 'საგარეო უწყება ამ ინფორმაციას უარყოფს.', ['denial']],
    ['ka', 'ბაქომ ერევანს ცეცხლის შეწყვეტის დარღვევაში დასდო ბრალი.', ['claim']],
    ['ka', 'წყაროების ცნობით, გზა დაიკეტება.', ['claim']],
    ['ka', 'სასამართლომ საჩივარი უარყო.', []],
    ['ka', 'წყაროს წყალი სუფთაა.', []],
  ])('%s: %s', (lang, text, expected) => expect(kindsOf(lang, text)).toEqual(expected));
});

describe('who makes a statement', () => {
  it.each<[string, string, string, string | null]>([
    ['en: subject of the verb', 'en', 'Armenia denied that the bridge had been sold to Iran.', 'armenia'],
    ['en: a government speaks for its state', 'en', 'The Armenian government rejected reports of a sale to Russia.', 'armenia'],
    ['en: a claimant beside the verb', 'en', 'Azerbaijan claims that the bridge was closed by Armenia.', 'azerbaijan'],
    [
      'en: not the state of another clause',
      'en',
      'Talks go on in Baku, while the opposition claims that the bridge is sold.',
      'opposition',
    ],
    ['en: a source is nobody', 'en', 'A regional source claims that the bridge belongs to Armenia.', null],
    ['ru: not the state that is claimed about', 'ru', 'Мост через реку в Армении продадут, утверждает депутат.', 'депутат'],
    ['ru: a source is nobody', 'ru', 'Мост через реку в Армении продадут, утверждает источник.', null],
    ['tr: subject first, verb last', 'tr', 'Ermenistan, köprünün İran’a satıldığı haberlerini yalanladı.', 'armenia'],
    ['az: subject first, verb last', 'az', 'Ermənistan körpünün İrana satılması barədə xəbərləri təkzib edib.', 'armenia'],
  ])('%s', (_name, lang, text, actor) => expect(statementsIn(lang, text).map((s) => s.actor)).toEqual([actor]));
});

describe('what a statement is about', () => {
  it('leaves out states and what every text speaks of, and takes the title in', () => {
    const [denial] = statementsIn('en', 'Armenia denied that the Trump Route had been leased.', 'Troops in Syunik?');
    expect(denial?.states).toEqual(['armenia']);
    expect(denial?.about.toSorted()).toEqual(['concept:lease', 'concept:troops', 'syunik']);
  });
  it('points at the sentence', () => {
    const text = 'Rain fell. Armenia denied that the bridge was sold. Rain went on.';
    expect(statementsIn('en', text).map((s) => text.slice(s.start, s.end))).toEqual(['Armenia denied that the bridge was sold.']);
  });
});

describe('a rejected report is no position', () => {
  it.each<[string, string, string]>([
    ['en', 'Trump Route through Armenia to Nakhchivan', 'Armenia rejected reports that the Trump Route will be guarded by foreigners.'],
    ['ru', 'Маршрут Трампа через Армению в Нахичевань', 'Армения отвергла сообщения о том, что маршрут Трампа сдадут в аренду.'],
    ['tr', "Ermenistan'dan Nahçıvan'a Trump Rotası", 'Ermenistan, Trump Rotası hakkındaki iddiaları reddetti.'],
  ])('%s', (lang, title, text) => {
    const { positions } = classifier.classify(article(lang, text, title));
    expect(positions.filter((p) => p.stance === 'opposes')).toEqual([]);
  });
  it('while a rejected route is', () => {
    const { positions } = classifier.classify(article('en', 'Iran rejected the Trump Route.', 'Trump Route through Armenia to Nakhchivan'));
    expect(positions.map((p) => `${p.actor} ${p.stance} ${p.target}`)).toEqual(['iran opposes corridor']);
  });
});
