import { fileURLToPath } from 'node:url';
import { createLanguageIdentifier } from '@corridor/language';
import type { Relevance } from '@corridor/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, createClassifier } from '../classify.ts';
import { readDossier } from '../dossier/read-dossier.ts';

let classifier: Classifier;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../dossiers/tripp', import.meta.url));
  classifier = createClassifier(await readDossier(folder), { identifier: await createLanguageIdentifier() });
});

const relevanceOf = (lang: string, title: string, text: string, date = '2025-10-15'): Relevance =>
  classifier.classify({ id: 'own', title, text, lang, date }).relevance;

describe('what is about something else', () => {
  it.each<[string, string, string, string]>([
    [
      'nuclear talks',
      'en',
      'Iran and United States hold nuclear talks in Oman',
      'Iranian and American negotiators met for the fifth time. Armenia had earlier offered to host the delegations.',
    ],
    [
      'nuclear talks in Russian',
      'ru',
      'Иран и США продолжат переговоры по ядерной программе',
      'Делегации встретятся в Маскате. Среди возможных площадок назывались также Армения и Катар.',
    ],
    [
      'nuclear talks in Persian',
      'fa',
      'دور تازه مذاکرات هسته‌ای ایران و آمریکا',
      'وزیر امور خارجه پیش از سفر به عمان با همتای ارمنستانی خود تلفنی گفت‌وگو کرد. غنی‌سازی محور گفت‌وگوها بود.',
    ],
    [
      'gas between two others',
      'en',
      'Georgia and Azerbaijan extend gas contract',
      'SOCAR will supply the Georgian market for five more years through the South Caucasus pipeline.',
    ],
    [
      'pipelines in Georgian',
      'ka',
      'საქართველო და აზერბაიჯანი გაზსადენის გაფართოებაზე შეთანხმდნენ',
      'ენერგეტიკის მინისტრებმა ბაქოში ხელი მოაწერეს მემორანდუმს ახალი მილსადენის შესახებ.',
    ],
    [
      'oil in Azerbaijani',
      'az',
      'SOCAR Gürcüstanda yeni yanacaqdoldurma məntəqəsi açıb',
      'Şirkət Tbilisidə benzin satışını artırmağı planlaşdırır.',
    ],
    [
      'pipelines in Turkish',
      'tr',
      'TANAP kapasitesi iki katına çıkacak',
      "Azerbaycan gazını Avrupa'ya taşıyan hatta yeni yatırım yapılacak. Enerji Bakanı takvimi açıkladı.",
    ],
    [
      'Turkish domestic news',
      'tr',
      'Ankara Büyükşehir Belediyesi metro ihalesini açıkladı',
      'Belediye başkanı yeni hattın 2028 yılında açılacağını söyledi. Muhalefet bütçeyi eleştirdi.',
    ],
    [
      'Turkish economy',
      'tr',
      'Merkez Bankası faizi indirdi',
      'Bakan, enflasyonun yıl sonunda düşeceğini söyledi. Piyasalar kararı olumlu karşıladı.',
    ],
    [
      'horses',
      'en',
      'Karabakh horses parade at Windsor',
      'The riders from Baku opened the royal show. The breed is known for its golden coat.',
    ],
    ['horses in Russian', 'ru', 'Карабахские скакуны выступили на параде в Виндзоре', 'Наездники из Баку открыли королевское шоу.'],
    [
      'football club',
      'en',
      'Qarabag beat Benfica in Champions League',
      'The club from Azerbaijan won away. The coach praised his defenders after the match.',
    ],
    [
      'football of both',
      'en',
      'Armenia lose to Portugal in World Cup qualifier',
      'The match in Yerevan ended with five goals. Azerbaijan drew with Iceland in another group.',
    ],
    ['football in Armenian', 'hy', 'Հայաստանի ֆուտբոլի հավաքականը պարտվեց', 'Խաղը կայացավ Երևանում։ Հաջորդ խաղը կլինի նոյեմբերին։'],
    [
      'football in Azerbaijani',
      'az',
      '“Qarabağ” Çempionlar Liqasında qalib gəldi',
      'Ağdam klubu səfərdə üç qol vurdu. Baş məşqçi oyundan razı qaldı.',
    ],
    ['football in Persian', 'fa', 'پیروزی قره‌باغ در لیگ قهرمانان اروپا', 'تیم جمهوری آذربایجان در مسابقه خارج از خانه سه گل زد.'],
    [
      'climate conference',
      'en',
      'Climate finance falls short of the Baku promise',
      'Donors have not delivered what was pledged at COP29 in Azerbaijan. Brazil hosts the next conference.',
    ],
    [
      'climate conference in Russian',
      'ru',
      'Итоги COP29: денег на климат не хватает',
      'Обещания, данные в Баку, выполняются медленно, говорится в докладе ООН.',
    ],
    [
      'motor racing',
      'en',
      'Verstappen wins in Baku',
      'The grand prix in Azerbaijan was stopped twice. Crews repaired the barrier along the seafront.',
    ],
    [
      'US politics',
      'en',
      'Trump signs order on tariffs',
      'The president met Republican senators at the White House. A vote is expected next week.',
    ],
    [
      'a list of settled wars',
      'en',
      'Trump says he deserves the Nobel prize',
      'He counted India and Pakistan, Rwanda and Congo, Armenia and Azerbaijan among the wars he had ended. Aides said the list was not complete. The committee did not comment. The winner is named in October.',
    ],
    [
      'a list of settled wars in Turkish',
      'tr',
      'Trump: Nobel benim hakkım',
      'Hindistan ile Pakistan, Ruanda ile Kongo, Ermenistan ile Azerbaycan arasındaki savaşları bitirdiğini söyledi. Kongre üyeleri sözleri eleştirdi.',
    ],
    [
      'Gaza',
      'en',
      'Witkoff and Kushner press for Gaza ceasefire',
      'The envoys met Netanyahu in Jerusalem. Hamas said it would study the offer.',
    ],
    ['Gaza in Persian', 'fa', 'ویتکاف برای آتش‌بس غزه به دوحه رفت', 'فرستاده آمریکا با مقام‌های قطر دیدار کرد. اسرائیل به مذاکرات بازگشت.'],
    [
      'Ukraine',
      'ru',
      'Уиткофф прилетел в Москву на переговоры по Украине',
      'Посланник Трампа встретился с Путиным. Киев ждет итогов беседы.',
    ],
    [
      'Philadelphi corridor',
      'en',
      'Army to stay in Philadelphi corridor',
      'Israel refuses to leave the strip along the border with Egypt. Washington offered a compromise.',
    ],
    [
      'India to Europe',
      'en',
      'India and Italy push economic corridor to Europe',
      'Ministers discussed ports and rail for the India-Middle East route. Saudi Arabia will join the talks.',
    ],
    ['wildlife', 'en', 'New corridor lets elephants cross the highway', 'Rangers in Kenya fenced a passage between two reserves.'],
    [
      'north to south',
      'ru',
      'Строительство железной дороги Решт — Астара начнется весной',
      'Россия и Иран согласовали кредит для коридора «Север — Юг». Азербайджан поставит вагоны.',
    ],
    ['north to south in Persian', 'fa', 'ساخت راه‌آهن رشت–آستارا آغاز می‌شود', 'ایران و روسیه درباره کریدور شمال–جنوب به توافق رسیدند.'],
    [
      'a road in Syunik',
      'en',
      'Armenia repairs road near Goris',
      'The ministry of territorial administration will asphalt twelve kilometres before winter.',
    ],
    ['elections in Armenia', 'hy', 'Գյումրիում ավագանու նիստը չկայացավ', 'Քաղաքապետը հայտարարեց, որ հաջորդ նիստը կլինի ուրբաթ օրը։'],
    ['wine', 'en', 'Armenian wine wins gold in Paris', 'Makers from Vayots Dzor sent eleven bottles. Exports rose by a tenth.'],
    ['weather', 'ka', 'საქართველოში წვიმა და ქარია მოსალოდნელი', 'სინოპტიკოსების ცნობით, ამინდი სომხეთშიც გაუარესდება.'],
    ['Georgian politics', 'ka', 'თბილისში აქცია გაგრძელდა', 'ოპოზიცია ახალ არჩევნებს ითხოვს. ევროკავშირმა მოვლენები შეაფასა.'],
    ['earthquake', 'az', 'Xəzər dənizində zəlzələ olub', 'Təkan Bakıda və Sumqayıtda hiss edilib. Xəsarət alan yoxdur.'],
    [
      'Azerbaijani trial of a blogger',
      'az',
      'Bakıda bloqerin məhkəməsi təxirə salınıb',
      'Vəkil hakimin qərarından narazıdır. Növbəti iclas noyabrda olacaq.',
    ],
    [
      'Armenia in Colombia',
      'en',
      'Coffee harvest begins in Armenia, Quindío',
      'Growers in the Colombian city of Armenia expect a better year.',
    ],
    [
      'the American state',
      'en',
      'Georgia lawmakers approve bridge budget',
      'The governor in Atlanta will sign the bill. The bridge connects two counties.',
    ],
    [
      'a summit with a long guest list',
      'en',
      'Leaders of Europe gather in Copenhagen',
      'Forty heads of state discussed drones and migration. Guests from Armenia, Azerbaijan and Georgia took part. Denmark hosts the next meeting as well.',
    ],
    [
      'gas for Syria',
      'tr',
      "Azerbaycan gazı Türkiye üzerinden Suriye'ye akıyor",
      "Kilis'teki törene bakanlar katıldı. Halep'te santraller yeniden çalışacak.",
    ],
    ['a university', 'fa', 'همکاری دانشگاهی تهران و ایروان', 'دو دانشگاه درباره تبادل دانشجو تفاهم کردند.'],
    [
      'German domestic news',
      'de',
      'Bahn baut neue Strecke in Sachsen',
      'Das Unternehmen investiert eine Milliarde Euro. Der Verkehrsminister lobte das Vorhaben.',
    ],
    ['chess', 'hy', 'Արոնյանը հաղթեց շախմատի մրցաշարում', 'Մրցաշարին մասնակցում էր նաև ադրբեջանցի գրոսմայստեր։'],
    [
      'a neighbour of the subject',
      'en',
      'Georgian exports grow by a fifth',
      'Statistics office in Tbilisi said wine and cars led the growth. Azerbaijan, Armenia and Kyrgyzstan were the largest markets for re-exported cars. Trade with China fell.',
    ],
    [
      'a neighbour of the subject',
      'en',
      'Airline adds flights to Yerevan and Baku',
      'The carrier will fly to both capitals from Warsaw three times a week from March.',
    ],
    [
      'a neighbour of the subject',
      'en',
      'Eurovision draw puts Armenia and Azerbaijan in one semi-final',
      'The song contest in Vienna opens in May.',
    ],
    [
      'a neighbour of the subject',
      'en',
      'IMF raises forecast for the Caucasus',
      'Growth in Georgia will reach seven per cent. Armenia and Azerbaijan will grow more slowly, the fund said.',
    ],
    [
      'a neighbour of the subject',
      'ru',
      'Туристический рейтинг: Тбилиси обогнал Ереван и Баку',
      'Путешественники выбирают Грузию из-за кухни. Армения и Азербайджан отстали.',
    ],
    [
      'a neighbour of the subject',
      'tr',
      'Bakan Bolat: İhracat rekor kırdı',
      'Türkiye en çok Almanya ve Irak pazarına mal sattı. Azerbaycan ve Gürcistan ile ticaret arttı.',
    ],
    [
      'a neighbour of the subject',
      'az',
      'Gürcüstanda avtomobil ixracı artıb',
      'Tbilisidən Qazaxıstana, Azərbaycana və Ermənistana minlərlə maşın göndərilib.',
    ],
    ['a neighbour of the subject', 'fa', 'صادرات غیرنفتی ایران رشد کرد', 'عراق، ترکیه و ارمنستان مقصدهای اصلی کالاهای ایرانی بودند.'],
    ['a neighbour of the subject', 'fa', 'افتتاح پل مرزی ایران و ارمنستان', 'وزیر راه گفت ترانزیت جاده‌ای میان دو کشور آسان‌تر می‌شود.'],
    [
      'a neighbour of the subject',
      'en',
      'Armenia joins EU sanctions debate',
      'Lawmakers in Yerevan discussed the visa talks with Brussels. The ambassador of France took part.',
    ],
    [
      'a neighbour of the subject',
      'en',
      'Russian gas price for Armenia unchanged',
      'Gazprom and Yerevan agreed to keep the tariff. The contract covers ten years.',
    ],
    [
      'a neighbour of the subject',
      'ru',
      'Южно-Кавказская железная дорога обновит вагоны',
      'Концессионер купит новые электрички для пригородных линий Армении.',
    ],
    [
      'a neighbour of the subject',
      'ru',
      'Россия и Азербайджан обсудили торговлю',
      'Вице-премьер Оверчук прилетел в Баку. Стороны говорили о хлопке и туризме.',
    ],
    [
      'a neighbour of the subject',
      'ka',
      'საქართველოს პრემიერი ბაქოში ჩავიდა',
      'ირაკლი კობახიძე ილჰამ ალიევს შეხვდა. მხარეებმა ენერგეტიკაზე ისაუბრეს.',
    ],
    [
      'a neighbour of the subject',
      'hy',
      'Հայաստանի և Ֆրանսիայի վարչապետները հանդիպել են',
      'Քննարկվել են պաշտպանության և մշակույթի ոլորտի ծրագրերը։',
    ],
    [
      'a neighbour of the subject',
      'tr',
      'Türkiye-Ermenistan uçak seferleri arttı',
      'Havayolu şirketi İstanbul-Erivan hattında günlük uçuş koydu.',
    ],
    [
      'a neighbour of the subject',
      'en',
      'Two Azerbaijanis arrested in Yekaterinburg',
      'Baku summoned the Russian ambassador. Moscow said the investigation was lawful.',
    ],
    [
      'a neighbour of the subject',
      'en',
      'Trump and Putin to meet in Budapest',
      'The presidents will talk about Ukraine, the White House said. Aides also noted the peace between Armenia and Azerbaijan as a model.',
    ],
  ])('%s (%s): %s', (_case, lang, title, text) => expect(relevanceOf(lang, title, text)).toBe('none'));
});

describe('follow-up, reactions and what is carried out', () => {
  it.each<[string, string, string, string]>([
    [
      'fuel by rail',
      'en',
      'First Azerbaijani petrol reaches Armenia by rail',
      'A train with 22 tank cars crossed Georgia overnight. Yerevan and Baku called it a sign of peace.',
    ],
    [
      'fuel in Russian',
      'ru',
      'Азербайджан отправил в Армению вторую партию топлива',
      'Состав прибыл через Грузию. Торговля между странами возобновилась после встречи в Вашингтоне.',
    ],
    [
      'fuel in Armenian',
      'hy',
      'Ադրբեջանից Հայաստան բենզին է ուղարկվել',
      'Վագոնները կհասնեն Վրաստանի տարածքով։ Երևանը սա խաղաղության պտուղ է համարում։',
    ],
    [
      'fuel in Azerbaijani',
      'az',
      'Azərbaycandan Ermənistana benzin göndərilib',
      'SOCAR-ın yanacağı Gürcüstan ərazisi ilə aparılır. Bu, sülhün nəticəsidir.',
    ],
    [
      'grain in Georgian',
      'ka',
      'აზერბაიჯანის გავლით სომხეთში ხორბალი ჩავა',
      'ვაგონები საქართველოს გადაკვეთს. ერევანი ამას მშვიდობის შედეგს უწოდებს.',
    ],
    [
      'grain in Persian',
      'fa',
      'نخستین محموله گندم از خاک جمهوری آذربایجان به ارمنستان رسید',
      'واگن‌ها از گرجستان گذشتند. ایروان این را ثمره صلح خواند.',
    ],
    [
      'grain in Turkish',
      'tr',
      "Kazak buğdayı Azerbaycan üzerinden Ermenistan'a ulaştı",
      'Vagonlar Gürcistan üzerinden geçti. Erivan, kısıtlamanın kalkmasını barışın sonucu saydı.',
    ],
    [
      'restriction lifted',
      'en',
      'Baku lifts ban on transit to Armenia',
      'Aliyev said in Astana that cargo may now cross Azerbaijan. Pashinyan thanked him.',
    ],
    [
      'restriction lifted in Russian',
      'ru',
      'Баку снял ограничения на транзит грузов в Армению',
      'Об этом Алиев сообщил в Астане. Пашинян приветствовал решение.',
    ],
    [
      'the ministers meet',
      'en',
      'Mirzoyan and Bayramov discuss border opening',
      'The foreign ministers of Armenia and Azerbaijan reviewed the steps agreed in Washington.',
    ],
    [
      'the ministers in Armenian',
      'hy',
      'Միրզոյանն ու Բայրամովը քննարկել են հաջորդ քայլերը',
      'Հայաստանի և Ադրբեջանի արտգործնախարարները խոսել են խաղաղության պայմանագրի մասին։',
    ],
    [
      'the vice president',
      'en',
      'Vance to visit Yerevan and Baku',
      'The US vice president will speak with Armenian and Azerbaijani leaders about peace and the next steps.',
    ],
    [
      'the secretary of state in Turkish',
      'tr',
      'Rubio, Paşinyan ve Aliyev ile görüştü',
      'ABD Dışişleri Bakanı, Ermenistan ile Azerbaycan arasındaki barış anlaşmasının imzalanmasını istedi.',
    ],
    [
      'company on the border',
      'fa',
      'سخنگوی وزارت خارجه: حضور شرکت آمریکایی در نزدیکی مرز ارمنستان پذیرفتنی نیست',
      'تهران می‌گوید هرگونه حضور بیگانگان کنار مرزهای ایران حساسیت‌برانگیز است.',
    ],
    [
      'company on the border in Russian',
      'ru',
      'Посол Ирана: американские компании на границе с Арменией нас беспокоят',
      'Тегеран следит за присутствием внерегиональных сил, сказал дипломат в Ереване.',
    ],
    [
      'outsiders in Azerbaijani',
      'az',
      'İran səfiri: sərhədimizdə yad qüvvələr olmamalıdır',
      'Diplomat İrəvanda deyib ki, Tehran Ermənistanla sərhəddə üçüncü tərəfin mövcudluğunu qəbul etmir.',
    ],
    [
      'outsiders in Georgian',
      'ka',
      'ირანის ელჩი: უცხო ძალების ადგილი ჩვენს საზღვართან არ არის',
      'დიპლომატმა ერევანში თქვა, რომ სომხეთთან საზღვარი უცვლელი უნდა დარჩეს.',
    ],
    [
      'European welcome',
      'en',
      'EU hails progress made at the White House',
      'Brussels said the understanding between Armenia and Azerbaijan brings lasting peace to the South Caucasus closer.',
    ],
    [
      'German welcome',
      'de',
      'Berlin begrüßt Einigung im Südkaukasus',
      'Das im Weißen Haus paraphierte Abkommen zwischen Armenien und Aserbaidschan sei ein Meilenstein, hieß es.',
    ],
    [
      'French welcome',
      'fr',
      'Paris salue l’accord entre l’Arménie et l’Azerbaïdjan',
      'Le texte paraphé à Washington ouvre la voie à la paix, a dit le ministère.',
    ],
    [
      'Georgian welcome',
      'ka',
      'თბილისი ვაშინგტონის შეთანხმებას მიესალმა',
      'სომხეთისა და აზერბაიჯანის მორიგება მთელი კავკასიისთვის მნიშვნელოვანია, ნათქვამია განცხადებაში.',
    ],
    [
      'Kazakh welcome in Russian',
      'ru',
      'Токаев высоко оценил вашингтонские договоренности',
      'Президент Казахстана назвал примирение Армении и Азербайджана историческим.',
    ],
    ['Arab welcome', 'ar', 'الدوحة ترحب باتفاق أرمينيا وأذربيجان', 'قالت الخارجية إن إعلان واشنطن خطوة نحو السلام في القوقاز.'],
    [
      'the route in a last line',
      'en',
      'Parliament quarrels over customs',
      'Deputies in Yerevan asked who will check lorries in Syunik. The government said the TRIPP company will have no guns.',
    ],
    ['transliterated in Russian', 'ru', 'Проект ТРИПП обсудили в Ереване', 'Армения и США создадут совместную компанию.'],
    ['transliterated in Persian', 'fa', 'گزارش تازه درباره کریدور تریپ', 'ارمنستان و آمریکا شرکت مشترکی می‌سازند.'],
    ['transliterated in Azerbaijani', 'az', 'TRİPP üçün şirkət qurulur', 'Ermənistan və ABŞ birgə müəssisə yaradır.'],
    [
      'who guards the road',
      'hy',
      'Ո՞վ է հսկելու Սյունիքով անցնող ճանապարհը',
      'Փորձագետները հարցնում են, թե ինչ իրավունք կունենա ամերիկյան ընկերությունը մաքսակետերում։',
    ],
    [
      'the road in Russian',
      'ru',
      'Кто будет проверять грузы на дороге через Сюник',
      'Эксперты спорят о правах американской компании и армянской таможни.',
    ],
    [
      'a contractor in English',
      'en',
      'Private contractor to serve travellers on road through Syunik',
      'The American operator would sell tickets while Armenian customs officers check passports.',
    ],
    [
      'the constitution',
      'en',
      'Pashinyan: new constitution before 2027',
      'Baku says no treaty can be signed while the Armenian constitution keeps its preamble.',
    ],
    [
      'the constitution in Azerbaijani',
      'az',
      'Bakı: Ermənistan konstitusiyanı dəyişməlidir',
      'Hacıyev deyib ki, sülh sazişi bundan sonra imzalana bilər.',
    ],
    [
      'Kars to the exclave',
      'tr',
      'Kars–Nahçıvan demiryolunun temeli atıldı',
      "Hat, Ermenistan topraklarından geçecek koridorla Orta Asya'ya bağlanacak.",
    ],
    [
      'trade resumes',
      'tr',
      'Ermenistan ile Azerbaycan arasında ticaret başladı',
      'Bakü akaryakıt gönderdi. İki ülke barış sürecinde yeni adım attı.',
    ],
    [
      'experts cross',
      'az',
      'Azərbaycanlı ekspertlər İrəvana gediblər',
      'Vətəndaş cəmiyyətləri sülh gündəliyini müzakirə edir. Ermənistan tərəfi görüşü müsbət qiymətləndirib.',
    ],
    [
      'experts cross in Armenian',
      'hy',
      'Ադրբեջանցի փորձագետները Երևանում են',
      'Հայաստանի և Ադրբեջանի քաղաքացիական հասարակությունները քննարկում են խաղաղության օրակարգը։',
    ],
    [
      'the text published',
      'en',
      'Armenia and Azerbaijan publish treaty text',
      'The seventeen articles rule out claims on land and foreign forces on the border.',
    ],
    [
      'Minsk Group closed',
      'ru',
      'Минская группа ОБСЕ закрыта по просьбе Армении и Азербайджана',
      'Решение приняли после обращения двух министров, подписанного в Вашингтоне.',
    ],
    ['a column', 'tr', 'Koridorun anahtarı kimde kalacak?', "Zengezur Koridoru Ermenistan'dan geçecek, gümrükte kim oturacak bilinmiyor."],
    [
      'opposition in Yerevan',
      'hy',
      'Ընդդիմությունը՝ վաշինգտոնյան պայմանավորվածությունների մասին',
      'Պատգամավորը Հայաստանի իշխանություններին մեղադրեց Ադրբեջանին զիջելու մեջ։',
    ],
    [
      'loser of the accord',
      'en',
      'What Washington really agreed in the Caucasus',
      'Russia loses ground as Armenia and Azerbaijan turn to the United States, analysts say.',
    ],
    [
      'Spanish report',
      'es',
      'Armenia y Azerbaiyán acuerdan abrir la frontera',
      'El acuerdo de Washington prevé una ruta hacia Najicheván.',
    ],
  ])('%s (%s)', (_case, lang, title, text) => expect(relevanceOf(lang, title, text)).toBe('direct'));

  it.each<[string, string, string, string]>([
    [
      'the road to Lachin',
      'en',
      'Photographs from a winter without bread',
      'The Lachin corridor between Armenia and Nagorno-Karabakh was shut for nine months.',
    ],
    [
      'the road to Lachin in Azerbaijani',
      'az',
      'Laçın yolunda buraxılış məntəqəsi',
      'Azərbaycan sülhməramlıların nəzarət etdiyi yolda məntəqə qurmuşdu.',
    ],
    [
      'villages of Tavush',
      'hy',
      'Տավուշում սահմանազատման աշխատանքներ',
      'Ադրբեջանի հետ սահմանային հանձնաժողովը չորս գյուղի գիծն է ճշգրտում։',
    ],
    [
      'villages of Tavush in Russian',
      'ru',
      'Делимитация в Тавуше: стороны установили столбы',
      'Армения и Азербайджан уточнили линию у четырех сел.',
    ],
  ])('of the region without the deal: %s (%s)', (_case, lang, title, text) =>
    expect(relevanceOf(lang, title, text, '2024-06-01')).toBe('context'),
  );
});
