/**
 * Month names as feeds write them, January to December: full names, genitives and short forms, in every script in use, of English, Russian,
 * Ukrainian, Belarusian, Turkish, Azerbaijani, Armenian, Georgian, Kazakh, Uzbek, Kyrgyz, Tajik, Turkmen, Persian, Dari and Urdu (of
 * Gregorian months), Arabic (three traditions), Hebrew, French, German, Spanish, Portuguese, Italian, Romanian, Polish, Czech, Bulgarian,
 * Serbian, Dutch, Greek, Hungarian; from CLDR where it has them.
 */
const gregorian: readonly string[] = [
  'january jan янв январь января січень січня січ ocak oca yanvar yan հունվար հունվարի հնվ հուն იანვარი იანვარს იან қаңтар қаң ژانویه يناير janvier janv januar jän enero ene gennaio gen ιαν ιανουάριος ιανουαρίου január январ yanwar јанвар јан январи جنوری جنوري جنو студзень студзеня сту كانون‌الثاني جانفي ינואר ינו styczeń stycznia sty януари јануар ianuarie ian leden ledna led januari qañtar qantar janeiro ینایر jänner ژانویهٔ',
  'february feb feburary фев февр февраль февраля лютий лютого лют şubat şub subat fevral fev փետրվար փետրվարի փտվ փետ თებერვალი თებერვალს თებ ақпан ақп فوریه فبراير février févr fév februar febrero febbraio φεβ φεβρουάριος φεβρουαρίου február феврал fewral شباط феврали فبروری فبروري فروری люты лютага فيفري פברואר פבר fevereiro luty lutego lut февруари фебруар феб únor února úno februari aqpan feber فێبرایر few',
  'march mar мар март марта березень березня бер mart մարտ մարտի მარტი მარტს მარ наурыз нау مارس mars märz mär marzo μαρ μάρ μάρτιος μαρτίου március մրտ آذار марти مارچ сакавік сакавіка сак מרץ březen března bře maart mrt naurız nauryz março marzec marca мартие martie',
  'april apr апр апрель апреля квітень квітня кві nisan nis aprel ապրիլ ապրիլի ապր აპრილი აპრილს აპრ сәуір сәу آوریل أبريل ابريل avril avr abril abr aprile απρ απρίλιος απριλίου április квіт апрел نيسان апрели اپریل красавік красавіка кра أفريل אפריל אפר kwiecień kwietnia kwi април duben dubna dub säuir sauir aprilie',
  'may мая май травень травня тра mayıs mayis մայիս մայիսի მაისი მაისს მაი мамыр мам مه می مايو mai mayo maggio mag μαϊ μάι μαι μάιος μαΐου május трав մյս أيار маи ماي מאי maio maj maja мај máj mei květen května kvě mamyr مئی',
  'june jun июн июнь июня червень червня чер haziran haz iyun հունիս հունիսի հնս ივნისი ივნისს ივნ маусым мау ژوئن يونيو juin juni junio giugno giu ιουν ιούν ιούνιος ιουνίου június черв iyn حزيران июни ијун ијн جون чэрвень чэрвеня чэр جوان יוני יונ czerwiec czerwca cze юни јун iunie iun červen června čvn mausym maýsym junho',
  'july jul июл июль июля липень липня лип temmuz tem iyul հուլիս հուլիսի հլս ივლისი ივლისს ივლ шілде шіл ژوئیه جولای يوليو juillet juil juli julio luglio lug ιουλ ιούλ ιούλιος ιουλίου július iyl تموز июли ијул ијл جول جولائی ліпень ліпеня ліп جويلية يوليوز יולי יול lipiec lipca lip юли јул iulie iul červenec července čvc shilde şilde julho',
  'august aug авг август августа серпень серпня сер ağustos ağu agustos avqust avq avgust avg օգոստոս օգոստոսի օգս აგვისტო აგვისტოს აგვ тамыз там اوت آگوست أغسطس août aout agosto ago αυγ αύγ αύγουστος αυγούστου augusztus серп awgust آب августи اگست اګست اگوست жнівень жніўня жні awg أوت غشت אוגוסט אוג sierpień sierpnia sie srpen srpna srp tamyz aoû augustus',
  'september sep sept сен сент сентябрь сентября вересень вересня вер eylül eyl eylul sentyabr sen sentabr սեպտեմբեր սեպտեմբերի սեպ სექტემბერი სექტემბერს სექ қыркүйек қыр سپتامبر سبتمبر septembre septiembre settembre set σεπ σεπτ σεπτέμβριος σεπτεμβρίου szeptember сентябр أيلول сентябри сентјабр ستمبر верасень верасня شتنبر ספטמבר ספט setembro wrzesień września wrz септември септембар сеп septembrie září zář szept qyrküiek qyrkuiek setiembre سپتمبر',
  'october oct окт октябрь октября жовтень жовтня жов ekim eki oktyabr okt oktabr հոկտեմբեր հոկտեմբերի հոկ ოქტომბერი ოქტომბერს ოქტ қазан қаз اکتبر أكتوبر octobre oktober octubre ottobre ott οκτ οκτώβριος οκτωβρίου október жовт октябр октябри октјабр кастрычнік кастрычніка кас تشرين‌الأول אוקטובר אוק outubro out اکتوبر październik października paź октомври октобар oktobar říjen října říj qazan octombrie',
  'november nov ноя нояб ноябрь ноября листопад листопада лис kasım kas kasim noyabr noy նոյեմբեր նոյեմբերի նոյ ნოემბერი ნოემბერს ნოე қараша қар نوامبر نوفمبر novembre noviembre νοε νοέ νοέμβριος νοεμβρίου ноябр лист ноябри нојабр ној نومبر лістапад лістапада تشرين‌الثاني نونبر נובמבר נוב listopad listopada lis ноември новембар нов noiembrie listopadu qarasha qaraşa novembro',
  'december dec дек декабрь декабря грудень грудня гру aralık ara aralik dekabr dek դեկտեմբեր դեկտեմբերի դեկ დეკემბერი დეკემბერს დეკ желтоқсан жел دسامبر ديسمبر décembre déc dezember dez diciembre dic dicembre δεκ δεκέμβριος δεκεμβρίου груд декабр декабри دسمبر دسم снежань снежня сне كانون‌الأول دجنبر דצמבר דצמ dezembro grudzień grudnia gru декември децембар дец prosinec prosince pro jeltoqsan decembrie',
];

/** Months of the Solar Hijri calendar, Farvardin to Esfand, with the spellings in use and their Afghan names. */
const solarHijri: readonly string[] = [
  'فروردین حمل farvardin',
  'اردیبهشت ثور ordibehesht',
  'خرداد جوزا khordad',
  'تیر سرطان tir',
  'مرداد امرداد اسد mordad amordad',
  'شهریور سنبله shahrivar',
  'مهر میزان mehr',
  'آبان ابان عقرب aban',
  'آذر اذر قوس azar',
  'دی جدی dey',
  'بهمن دلو bahman',
  'اسفند حوت esfand',
];

const table = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => line.split(' ').map((word) => [normalWord(word), i + 1] as const)));

/** Small letters without dots and without the accents and Arabic letter forms that spellings differ in. */
const normalWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک');

const gregorianMonths = table(gregorian);
const hijriMonths = table(solarHijri);

/** Letters that a name must have before a case ending may follow it: Latin ones are words of many languages. */
const SHORTEST_STEM = 4;
const SHORTEST_LATIN_STEM = 5;
const LONGEST_ENDING = 6;

/** Number of a Gregorian month by its name, 1–12; case endings may follow (`августта`, `avqustda`, `აგვისტოდან`) and English names be cut or misspelt (`Sept.`, `Januar`). */
export const gregorianMonth = (word: string): number | undefined => {
  const name = normalWord(word);
  return (
    gregorianMonths.get(name) ??
    monthOfStem(name) ??
    (/^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{1,6}$/.test(name) ? gregorianMonths.get(name.slice(0, 3)) : undefined)
  );
};

const monthOfStem = (name: string): number | undefined => {
  const shortest = Math.max(/^[a-z]/.test(name) ? SHORTEST_LATIN_STEM : SHORTEST_STEM, name.length - LONGEST_ENDING);
  for (let length = name.length - 1; length >= shortest; length -= 1) {
    const month = gregorianMonths.get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
};

/** Number of a Solar Hijri month by its name in Persian or Latin letters, 1–12. */
export const solarHijriMonth = (word: string): number | undefined => hijriMonths.get(normalWord(word));

/** Months that Arabic of the Levant and Iraq writes in two words, joined so that a word is a month; Hebrew's "in" before a month is taken off. */
export const withOneWordMonths = (text: string): string =>
  text
    .replace(/(كانون|تشرين)\s(الثاني|الأول|الاول)/g, (_, name: string, order: string) => `${name}\u200c${order.replace('الاول', 'الأول')}`)
    .replace(/(^|\s)ב(?=[\u05d0-\u05ea]{3})/g, '$1');
