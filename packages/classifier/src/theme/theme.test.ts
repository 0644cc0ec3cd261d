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

const themesOf = (lang: string, title: string, text: string): readonly string[] =>
  classifier.classify({ id: 'own', title, text, lang, date: '2025-10-20' }).tags.map((tag) => tag.theme);

describe('themes of short news in every language', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'ru',
      'Госсекретарь США поговорил с Мирзояном',
      'Марко Рубио и министр иностранных дел Армении обсудили выполнение вашингтонских договоренностей с Азербайджаном. Американская делегация приедет в Ереван в ноябре.',
      ['us-mediation'],
    ],
    [
      'az',
      'Ceyms Vens Bakıya gəlir',
      'ABŞ vitse-prezidenti Azərbaycan və Ermənistan rəhbərləri ilə sülh prosesini müzakirə edəcək.',
      ['us-mediation'],
    ],
    [
      'hy',
      'ԱՄՆ պատվիրակությունը Երևանում է',
      'Պետքարտուղարության պաշտոնյաները Հայաստանի կառավարության հետ քննարկում են «Թրամփի ուղու» նախագիծը։',
      ['us-mediation', 'corridor'],
    ],
    [
      'fa',
      'پاشینیان از نقش ترامپ قدردانی کرد',
      'نخست‌وزیر ارمنستان گفت بدون میانجیگری آمریکا صلح با جمهوری آذربایجان ممکن نبود.',
      ['us-mediation'],
    ],
    [
      'ka',
      'ფაშინიანმა ტრამპს მადლობა გადაუხადა',
      'სომხეთის პრემიერმა თქვა, რომ აშშ-ის შუამავლობის გარეშე აზერბაიჯანთან მშვიდობა არ იქნებოდა.',
      ['us-mediation'],
    ],
    [
      'tr',
      "Aliyev: Trump'ın katkıları unutulmayacak",
      "Azerbaycan Cumhurbaşkanı, Ermenistan ile barışta ABD'nin arabuluculuğuna teşekkür etti.",
      ['us-mediation'],
    ],
    [
      'en',
      'Border guards of Armenia will check TRIPP trains',
      'Passports and cargo on the road will be inspected by Armenian officers, and no private guards will carry weapons, Mirzoyan told deputies.',
      ['security-guarantee', 'corridor'],
    ],
    [
      'ru',
      'Мирзоян: таможня на маршруте Трампа останется армянской',
      'Границу и груз будут контролировать армянские службы, а не американская компания, сказал министр.',
      ['security-guarantee', 'corridor'],
    ],
    [
      'hy',
      'Միրզոյան. ճանապարհի վերահսկողությունը մնալու է Հայաստանին',
      '«Թրամփի ուղու» մաքսային և սահմանային հսկողությունը կիրականացնեն հայաստանյան ծառայությունները։',
      ['security-guarantee', 'corridor'],
    ],
    [
      'az',
      'Mirzoyan: Tramp marşrutunda gömrük Ermənistanın əlində qalır',
      'Nazir deyib ki, sərhəd nəzarətini erməni xidmətləri aparacaq.',
      ['security-guarantee', 'corridor'],
    ],
    [
      'fa',
      'میرزویان: کنترل مرز در مسیر ترامپ با ارمنستان باقی می‌ماند',
      'وزیر خارجه گفت گمرک و مرزبانی در اختیار نیروهای ارمنی خواهد بود.',
      ['security-guarantee', 'corridor'],
    ],
    [
      'ka',
      'მირზოიანი: ტრამპის მარშრუტზე საბაჟო სომხეთის ხელში რჩება',
      'მინისტრის თქმით, საზღვარს სომხური სამსახურები გააკონტროლებენ.',
      ['security-guarantee', 'corridor'],
    ],
    [
      'tr',
      "Mirzoyan: Trump Yolu'nda gümrük Ermenistan'ın elinde kalacak",
      'Bakan, sınır denetimini Ermeni memurların yapacağını söyledi.',
      ['security-guarantee', 'corridor'],
    ],
    [
      'en',
      'Who gains most from the Trump Route',
      'Russia is losing its levers in Armenia while Turkey and the United States gain ground, an analyst writes. Iran sees itself squeezed out.',
      ['regional-influence', 'corridor'],
    ],
    [
      'ru',
      'Кто выиграл от маршрута Трампа',
      'Россия теряет рычаги в Армении, а Турция и США закрепляются в регионе, пишет эксперт.',
      ['regional-influence'],
    ],
    [
      'az',
      'Tramp marşrutu kimin xeyrinədir',
      'Rusiya Ermənistanda mövqelərini itirir, Türkiyə və ABŞ isə təsirini artırır, ekspert yazır.',
      ['regional-influence'],
    ],
    [
      'hy',
      'Ո՞վ է շահում «Թրամփի ուղուց»',
      'Ռուսաստանը կորցնում է ազդեցությունը Հայաստանում, իսկ Թուրքիան և ԱՄՆ-ն ամրապնդում են դիրքերը, գրում է փորձագետը։',
      ['regional-influence'],
    ],
    [
      'fa',
      'برنده مسیر ترامپ کیست',
      'روسیه در ارمنستان نفوذ خود را از دست می‌دهد و ترکیه و آمریکا جای آن را می‌گیرند، یک کارشناس نوشت.',
      ['regional-influence'],
    ],
    [
      'ka',
      'ვინ იგებს ტრამპის მარშრუტით',
      'რუსეთი სომხეთში გავლენას კარგავს, თურქეთი და აშშ კი მკვიდრდებიან, წერს ექსპერტი.',
      ['regional-influence'],
    ],
    [
      'tr',
      "Trump Yolu'ndan kim kazançlı çıkıyor",
      "Rusya Ermenistan'da etkisini kaybediyor, Türkiye ve ABD ise güçleniyor, diye yazıyor bir uzman.",
      ['regional-influence'],
    ],
    [
      'en',
      'Iranian general: no outsiders on our northern frontier',
      'A Revolutionary Guards commander said Iran would not tolerate American companies near its border with Armenia.',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'fa',
      'سردار سپاه: بیگانگان را در مرز شمالی تحمل نمی‌کنیم',
      'فرمانده سپاه گفت ایران حضور شرکت‌های آمریکایی در مرز ارمنستان را نمی‌پذیرد.',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'ru',
      'Генерал КСИР: чужаков на северной границе не потерпим',
      'Иран не допустит американские компании к границе с Арменией, заявил командир.',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'az',
      'SEPAH generalı: şimal sərhədində yadlara dözməyəcəyik',
      'İran Ermənistanla sərhəddə Amerika şirkətlərinə imkan verməyəcək, komandir deyib.',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'tr',
      'İranlı general: Kuzey sınırımızda yabancılara göz yummayız',
      'Komutan, Ermenistan sınırında Amerikan şirketlerine izin vermeyeceklerini söyledi.',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'hy',
      'Իրանցի գեներալ. հյուսիսային սահմանին օտարներին չենք հանդուրժի',
      'Իրանը թույլ չի տա, որ ամերիկյան ընկերությունները հայտնվեն Հայաստանի հետ սահմանին, ասել է հրամանատարը։',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'ka',
      'ირანელი გენერალი: ჩრდილოეთ საზღვარზე უცხოელებს არ დავუშვებთ',
      'ირანი სომხეთთან საზღვარზე ამერიკულ კომპანიებს არ მოითმენს, თქვა სარდალმა.',
      ['iranian-opposition', 'security-guarantee'],
    ],
    [
      'en',
      'Armenian opposition calls the accord a surrender',
      'Deputies said the treaty with Azerbaijan lists concessions and names no guarantee. The ruling party replied that ratification comes after the election.',
      ['peace-accord'],
    ],
    [
      'ru',
      'Оппозиция назвала договор с Азербайджаном капитуляцией',
      'По словам депутатов, Армения уступила во всем, а подпись Баку ничего не стоит.',
      ['peace-accord'],
    ],
    [
      'tr',
      'Ermenistan anayasasını değiştirecek mi?',
      'Bakü, barış anlaşmasını imzalamak için başlangıç bölümünün değişmesini şart koşuyor.',
      ['peace-accord'],
    ],
    ['fa', 'همه‌پرسی قانون اساسی در ارمنستان', 'باکو امضای پیمان صلح را به تغییر قانون اساسی ارمنستان مشروط کرده است.', ['peace-accord']],
    [
      'ka',
      'სომხეთში ახალი კონსტიტუციის პროექტი მზადდება',
      'ბაქო სამშვიდობო ხელშეკრულების ხელმოწერას პრეამბულის შეცვლას უკავშირებს.',
      ['peace-accord'],
    ],
  ])('%s: %s', (lang, title, text, expected) => expect(themesOf(lang, title, text)).toEqual(expect.arrayContaining([...expected])));
});
