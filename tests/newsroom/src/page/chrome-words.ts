/** Everything a page says around the article, in one language. */
export interface ChromeWords {
  readonly menu: readonly string[];
  readonly cookies: string;
  readonly accept: string;
  readonly share: string;
  readonly mostRead: string;
  readonly related: string;
  readonly readOn: string;
  readonly newsletter: string;
  readonly subscribe: string;
  readonly comments: string;
  readonly paywall: string;
  readonly footer: string;
  /** Headlines of other articles, about the deal on purpose: a tag that comes from here is a fault of extraction. */
  readonly headlines: readonly string[];
  /** What readers wrote below the article, loaded with names for the same reason. */
  readonly readers: readonly string[];
}

const en: ChromeWords = {
  menu: ['Home', 'Politics', 'Economy', 'World', 'Sport', 'Culture'],
  cookies: 'We and our partners use cookies to measure visits and to remember your settings.',
  accept: 'Accept all',
  share: 'Share this article',
  mostRead: 'Most read',
  related: 'You may also like',
  readOn: 'Read more',
  newsletter: 'Get the morning letter of our editors in your inbox.',
  subscribe: 'Sign up',
  comments: 'Comments',
  paywall: 'This article is for subscribers. Choose a plan to read on.',
  footer: 'All rights reserved. Reprinting only with a link to the source.',
  headlines: ['Five questions on the Zangezur corridor', 'Iran warns again over the Trump Route', 'Turkey hails the Karabakh decision'],
  readers: ['Moscow will never accept this, and Tehran neither.', 'Ankara should open the border with Yerevan tomorrow.'],
};
const hy: ChromeWords = {
  menu: ['Գլխավոր', 'Քաղաքականություն', 'Տնտեսություն', 'Աշխարհ', 'Սպորտ', 'Մշակույթ'],
  cookies: 'Մենք օգտագործում ենք թխուկներ՝ այցելությունները հաշվելու և ձեր կարգավորումները հիշելու համար։',
  accept: 'Ընդունել բոլորը',
  share: 'Կիսվել հոդվածով',
  mostRead: 'Ամենաընթերցվածը',
  related: 'Կարդացեք նաև',
  readOn: 'Կարդալ ավելին',
  newsletter: 'Ստացեք խմբագրության առավոտյան նամակը ձեր փոստին։',
  subscribe: 'Բաժանորդագրվել',
  comments: 'Մեկնաբանություններ',
  paywall: 'Հոդվածը հասանելի է միայն բաժանորդներին։',
  footer: 'Բոլոր իրավունքները պաշտպանված են։ Մեջբերելիս հղումը պարտադիր է։',
  headlines: [
    'Հինգ հարց Զանգեզուրի միջանցքի մասին',
    'Իրանը կրկին զգուշացնում է «Թրամփի ուղու» հարցով',
    'Թուրքիան ողջունում է Ղարաբաղի որոշումը',
  ],
  readers: ['Մոսկվան սա երբեք չի ընդունի։', 'Անկարան թող վաղը բացի սահմանը։'],
};
const az: ChromeWords = {
  menu: ['Ana səhifə', 'Siyasət', 'İqtisadiyyat', 'Dünya', 'İdman', 'Mədəniyyət'],
  cookies: 'Ziyarətləri saymaq və seçimlərinizi yadda saxlamaq üçün kukilərdən istifadə edirik.',
  accept: 'Hamısını qəbul et',
  share: 'Məqaləni paylaş',
  mostRead: 'Ən çox oxunanlar',
  related: 'Bunları da oxuyun',
  readOn: 'Davamı',
  newsletter: 'Redaksiyanın səhər məktubunu poçtunuza alın.',
  subscribe: 'Abunə ol',
  comments: 'Şərhlər',
  paywall: 'Məqalə yalnız abunəçilər üçündür.',
  footer: 'Bütün hüquqlar qorunur. İstinad zamanı link vacibdir.',
  headlines: [
    'Zəngəzur dəhlizi haqqında beş sual',
    'İran Tramp marşrutuna görə yenə xəbərdarlıq edir',
    'Türkiyə Qarabağ qərarını alqışlayır',
  ],
  readers: ['Moskva bunu heç vaxt qəbul etməyəcək.', 'Ankara sərhədi sabah açmalıdır.'],
};
const ru: ChromeWords = {
  menu: ['Главная', 'Политика', 'Экономика', 'Мир', 'Спорт', 'Культура'],
  cookies: 'Мы используем файлы cookie, чтобы считать посещения и помнить ваши настройки.',
  accept: 'Принять все',
  share: 'Поделиться статьей',
  mostRead: 'Самое читаемое',
  related: 'Читайте также',
  readOn: 'Читать далее',
  newsletter: 'Получайте утреннее письмо редакции на почту.',
  subscribe: 'Подписаться',
  comments: 'Комментарии',
  paywall: 'Статья доступна только подписчикам.',
  footer: 'Все права защищены. При перепечатке ссылка обязательна.',
  headlines: [
    'Пять вопросов о Зангезурском коридоре',
    'Иран снова предупреждает о «маршруте Трампа»',
    'Турция приветствует решение по Карабаху',
  ],
  readers: ['Москва на это никогда не согласится.', 'Пусть Анкара завтра же откроет границу с Ереваном.'],
};
const tr: ChromeWords = {
  menu: ['Ana sayfa', 'Siyaset', 'Ekonomi', 'Dünya', 'Spor', 'Kültür'],
  cookies: 'Ziyaretleri saymak ve tercihlerinizi hatırlamak için çerez kullanıyoruz.',
  accept: 'Tümünü kabul et',
  share: 'Haberi paylaş',
  mostRead: 'En çok okunanlar',
  related: 'Bunlar da ilginizi çekebilir',
  readOn: 'Devamını oku',
  newsletter: 'Editörlerimizin sabah mektubunu e-postanıza alın.',
  subscribe: 'Abone ol',
  comments: 'Yorumlar',
  paywall: 'Bu haber yalnızca abonelere açıktır.',
  footer: 'Tüm hakları saklıdır. Kaynak gösterilmeden alıntılanamaz.',
  headlines: ['Zengezur Koridoru hakkında beş soru', "İran, Trump Rotası'na karşı yine uyardı", "Türkiye'den Karabağ kararına destek"],
  readers: ['Moskova bunu asla kabul etmez.', 'Ankara sınırı yarın açmalı.'],
};
const fa: ChromeWords = {
  menu: ['خانه', 'سیاست', 'اقتصاد', 'جهان', 'ورزش', 'فرهنگ'],
  cookies: 'برای شمارش بازدیدها و به‌خاطر سپردن تنظیمات شما از کوکی استفاده می‌کنیم.',
  accept: 'پذیرش همه',
  share: 'هم‌رسانی خبر',
  mostRead: 'پربازدیدترین‌ها',
  related: 'این‌ها را هم بخوانید',
  readOn: 'ادامهٔ مطلب',
  newsletter: 'نامهٔ صبحگاهی تحریریه را در رایانامه دریافت کنید.',
  subscribe: 'اشتراک',
  comments: 'دیدگاه‌ها',
  paywall: 'این مطلب ویژهٔ مشترکان است.',
  footer: 'همهٔ حقوق محفوظ است. بازنشر با ذکر منبع آزاد است.',
  headlines: ['پنج پرسش دربارهٔ دالان زنگزور', 'هشدار دوبارهٔ ایران دربارهٔ مسیر ترامپ', 'استقبال ترکیه از تصمیم قره‌باغ'],
  readers: ['مسکو هرگز این را نمی‌پذیرد.', 'آنکارا باید فردا مرز را باز کند.'],
};
const ka: ChromeWords = {
  menu: ['მთავარი', 'პოლიტიკა', 'ეკონომიკა', 'მსოფლიო', 'სპორტი', 'კულტურა'],
  cookies: 'ვიყენებთ ქუქი-ფაილებს ვიზიტების დასათვლელად და თქვენი პარამეტრების დასამახსოვრებლად.',
  accept: 'ყველას მიღება',
  share: 'გააზიარე სტატია',
  mostRead: 'ყველაზე კითხვადი',
  related: 'წაიკითხეთ აგრეთვე',
  readOn: 'ვრცლად',
  newsletter: 'მიიღეთ რედაქციის დილის წერილი ელფოსტაზე.',
  subscribe: 'გამოწერა',
  comments: 'კომენტარები',
  paywall: 'სტატია მხოლოდ გამომწერებისთვისაა.',
  footer: 'ყველა უფლება დაცულია. გამოყენებისას ბმული სავალდებულოა.',
  headlines: [
    'ხუთი კითხვა ზანგეზურის დერეფანზე',
    'ირანი კვლავ აფრთხილებს „ტრამპის მარშრუტის“ გამო',
    'თურქეთი ყარაბაღის გადაწყვეტილებას მიესალმება',
  ],
  readers: ['მოსკოვი ამას არასოდეს მიიღებს.', 'ანკარამ საზღვარი ხვალვე უნდა გახსნას.'],
};

const byLanguage: Readonly<Record<string, ChromeWords>> = { en, hy, az, ru, tr, fa, ka };

/** Words of a page in `lang`; English for languages that have none here. */
export const chromeWords = (lang: string): ChromeWords => byLanguage[lang.split('-')[0]?.toLowerCase() ?? ''] ?? en;
