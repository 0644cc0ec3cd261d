/**
 * Month names as feeds write them, January to December: full names, genitives and short forms of English, Russian, Ukrainian, Turkish,
 * Azerbaijani, Armenian, Georgian, Kazakh, Uzbek, Tajik, Turkmen, Persian (of Gregorian months), Arabic, French, German, Spanish, Italian, Greek, Hungarian.
 */
const gregorian: readonly string[] = [
  'january jan янв январь января січень січня січ ocak oca yanvar yan հունվար հունվարի հնվ հուն იანვარი იანვარს იან қаңтар қаң ژانویه يناير janvier janv januar jän enero ene gennaio gen ιαν ιανουάριος ιανουαρίου január січ январ yanwar',
  'february feb feburary фев февр февраль февраля лютий лютого лют şubat şub subat fevral fev փետրվար փետրվարի փտվ փետ თებერვალი თებერვალს თებ ақпан ақп فوریه فبراير février févr fév februar febrero febbraio φεβ φεβρουάριος φεβρουαρίου február февр феврал fewral شباط',
  'march mar мар март марта березень березня бер mart mar մարտ մարտի მარტი მარტს მარ наурыз нау مارس mars märz mär marzo μαρ μάρ μάρτιος μαρτίου március մրտ آذار',
  'april apr апр апрель апреля квітень квітня кві nisan nis aprel ապրիլ ապրիլի ապր აპრილი აპრილს აპრ сәуір сәу آوریل أبريل ابريل avril avr abril abr aprile απρ απρίλιος απριλίου április квіт апрел نيسان',
  'may мая май травень травня тра mayıs mayis mayıs may մայիս մայիսի მაისი მაისს მაი мамыр мам مه می مايو mai mayo maggio mag μαϊ μάι μαι μάιος μαΐου május трав մյս أيار',
  'june jun июн июнь июня червень червня чер haziran haz iyun հունիս հունիսի հնս ივნისი ივნისს ივნ маусым мау ژوئن يونيو juin juni junio giugno giu ιουν ιούν ιούνιος ιουνίου június черв iyn июнь حزيران',
  'july jul июл июль июля липень липня лип temmuz tem iyul հուլիս հուլիսի հլս ივლისი ივლისს ივლ шілде шіл ژوئیه جولای يوليو juillet juil juli julio luglio lug ιουλ ιούλ ιούλιος ιουλίου július iyl تموز',
  'august aug авг август августа серпень серпня сер ağustos ağu agustos avqust avq avgust avg օգոստոս օգոստոսի օգս აგვისტო აგვისტოს აგვ тамыз там اوت آگوست أغسطس août aout agosto ago αυγ αύγ αύγουστος αυγούστου augusztus серп awgust آب',
  'september sep sept сен сент сентябрь сентября вересень вересня вер eylül eyl eylul sentyabr sen sentabr սեպտեմբեր սեպտեմբերի սեպ სექტემბერი სექტემბერს სექ қыркүйек қыр سپتامبر سبتمبر septembre septiembre settembre set σεπ σεπτ σεπτέμβριος σεπτεμβρίου szeptember сентябр أيلول',
  'october oct окт октябрь октября жовтень жовтня жов ekim eki oktyabr okt oktabr հոկտեմբեր հոկտեմբերի հոկ ოქტომბერი ოქტომბერს ოქტ қазан қаз اکتبر أكتوبر octobre oktober octubre ottobre ott οκτ οκτώβριος οκτωβρίου október жовт октябр',
  'november nov ноя нояб ноябрь ноября листопад листопада лис kasım kas kasim noyabr noy նոյեմբեր նոյեմբերի նոյ ნოემბერი ნოემბერს ნოე қараша қар نوامبر نوفمبر novembre noviembre νοε νοέ νοέμβριος νοεμβρίου november ноябр лист',
  'december dec дек декабрь декабря грудень грудня гру aralık ara aralik dekabr dek դեկտեմբեր դեկտեմբերի դեկ დეკემბერი დეკემბერს დეკ желтоқсан жел دسامبر ديسمبر décembre déc dezember dez diciembre dic dicembre δεκ δεκέμβριος δεκεμβρίου december груд декабр',
];

/** Months of the Solar Hijri calendar, Farvardin to Esfand, with the spellings in use and their Afghan names. */
const solarHijri: readonly string[] = [
  'فروردین حمل',
  'اردیبهشت ثور',
  'خرداد جوزا',
  'تیر سرطان',
  'مرداد امرداد اسد',
  'شهریور سنبله',
  'مهر میزان',
  'آبان ابان عقرب',
  'آذر اذر قوس',
  'دی جدی',
  'بهمن دلو',
  'اسفند حوت',
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

/** Number of a Gregorian month by its name, 1–12; English names may be written longer or cut (`Sept.`, `Januar`). */
export const gregorianMonth = (word: string): number | undefined => {
  const name = normalWord(word);
  return (
    gregorianMonths.get(name) ??
    (/^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{1,6}$/.test(name) ? gregorianMonths.get(name.slice(0, 3)) : undefined)
  );
};

/** Number of a Solar Hijri month by its Persian name, 1–12. */
export const solarHijriMonth = (word: string): number | undefined => hijriMonths.get(normalWord(word));
