/** What a prompt asks for (subscribe, pay, sign in) and what that is for (read on, the whole text, subscribers alone); language by language. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(subscri\w{1,9}|sign(ing)? (in|up)|log(ging)? ?in|register|membership|members?)\b/i,
    /\b(continue|keep) reading|\bto (read|continue|unlock|access|view)\b|(read|access|unlock) (the |this |our )?(full|rest|whole|entire|complete|remaining|article|story)|full (access|article|story|text)|(only|exclusive(ly)?|available|reserved) (for|to) (our |paid |paying |premium |registered )*(subscribers?|members?)|(is|are) for (our |paid |paying |premium |registered )*(subscribers|members)|(subscribers?|members?)[- ]only|already (a|have)|free articles|unlimited access/i,
  ],
  [
    /подпиш(ись|итесь)|подписк|подписчик|подписаться|авторизу|войдите/i,
    /чтобы (продолж|дочит|проч|чит)|продолж\S{0,6} (чтени|доступ|читать)|для (продолжения|чтения)|читать (дальше|полност)|полн\S{2,4} (текст|доступ|верси)|доступ\S{0,5} (только )?(по подписке|подписчик|для подписчик)|(только )?для (наших )?подписчик|уже подпис/i,
  ],
  [
    /abone|üye ol|giriş yap/i,
    /okumak için|okumaya devam|devamını|görmek için|erişmek için|(sadece|yalnızca?) (abone|üye)|(abone|üye)l[ae]r[ae]( |imize )özel|zaten abone|sınırsız/i,
  ],
  [/abun[əe]|daxil ol/i, /oxumaq üçün|oxumağa davam|davamını|tam (mətn|versiya)|tamamını|(yalnız|ancaq) abun|abunəçilər üçün|artıq abun/i],
  [
    /բաժանորդ/i,
    /կարդալու|կարդալ(ը)? (ամբողջ|շարունակ)|շարունակ(ությունը|ելու|եք)|ամբողջ\S{0,6} (տեքստ|հոդված)|միայն բաժանորդ|բաժանորդների համար/i,
  ],
  [/اشتراک|مشترک(ین|ان)|مشترک شوید|عضو(یت)?|وارد شوید/, /برای (ادامه|خواندن|مطالعه|مشاهده|دسترسی)|(فقط|ویژه|مخصوص) (برای )?(مشترک|اعضا)/],
  [/გამოიწერ|გამოწერ|გამომწერ/, /წაიკითხ|წასაკითხ|კითხვის|გასაგრძელებ|განაგრძ|მხოლოდ|სრული/],
  [
    /abonn|registrier|\babo\b|suscr[ií]|assin(e|ant)|abbona|bejelentkez|előfiz/i,
    /weiter ?(zu)?lesen|ganzen artikel|exklusiv für abonn|lire la suite|la suite de cet article|réservé|seguir leyendo|continuar (leyendo|lendo)|para (leer|ler)|(solo|sólo|exclusivo|apenas|só) para (nuestros )?(suscriptores|assinantes)|a leggere|(solo per|riservat[oa] agli) (gli )?abbonati|nur für|für abonn|verder (te )?lezen|alleen voor abonn|læs videre|(kun|forbeholdt) (for )?abonn|les videre|for å lese|doar pentru abon|pentru a citi|tovább olvas|előfizető(knek|ink)/i,
  ],
  [
    /subskry|prenumerat|wykup dostęp|předplat|predplat|pretplat|naročni/i,
    /czytać dalej|(tylko|dostępn\S{1,3}) dla (subskrybent|prenumerator)|(pouze|jen|len|iba) pr[eo] předplatitele|(len|iba) pre predplatiteľov|číst dál|čítať ďalej|(samo|isključivo) za pretplatnike|nastavi(te|ti) čita|za naročnike/i,
  ],
  [
    /prenumer|logga in|tilaa|kirjaudu/i,
    /för att läsa|läs hela|(bara|endast) för prenumer|jatkaaksesi|jatka lukemista|vain tilaajille|lue koko (juttu|artikkeli)/i,
  ],
  [
    /підпи[шс]|передплат|абони/i,
    /щоб (про)?(читати|довжити)|повн\S{2,4} (текст|доступ)|(лише|тільки) для (передплатник|підписник)|за да прочет|само за абонати/i,
  ],
  [/συνδρομ|מנוי|اشترك|مشترك/, /για να (διαβάσ|συνεχίσ)|μόνο για συνδρομητές|להמשך (ה)?קריאה|למנויים|لقراءة|لمتابعة القراءة|للمشتركين/],
  [
    /订阅|訂閱|会员|會員|登録|購読|구독|회원/,
    /阅读全文|閱讀全文|继续阅读|繼續閱讀|解锁|解鎖|(会员|會員)(专享|專享)|続きを読|全文(を|が)|会員限定|残り[0-9０-９,，]+(文字|字)|전문을|계속 읽|회원 ?전용|구독자 ?전용/,
  ],
];
/** A prompt longer than this is text about paywalls. */
const LONGEST_PROMPT = 260;
/** Nearly every line fails this first look; one pattern costs a quarter of eight. */
const ANY_MEANS = new RegExp(PAIRS.map(([means]) => means.source).join('|'), 'i');
/** In English, whose words for this are everyday words, a prompt is known by its start too. */
const PROMPT_START =
  /^\W{0,4}((please |to |now )?(subscribe|sign (in|up)|log ?in|register|become|unlock|continue|keep)\b|already a|this (article|story|content|post|page)|to (read|view|access|get)|you(.ve|.re| have| are) (reached|hit|read|used|out)|want to|premium|members?[- ]only|(for )?subscribers?\b|exclusive|read (the )?(full|rest|more|whole))/i;

/** Whether a line asks to subscribe or sign in for the rest of a text, in the region's languages and those of the European and East Asian press. */
export function isPaywallLine(line: string): boolean {
  if (line.length > LONGEST_PROMPT) return false;
  if (!ANY_MEANS.test(line)) return false;
  return PAIRS.some(([means, purpose], at) => means.test(line) && purpose.test(line) && (at > 0 || PROMPT_START.test(line)));
}

/** Whether a block's names call it a paywall, and its text asks to subscribe: text of an article may stand in such a block too. */
export function isPaywallBlock(names: string, textOf: () => string): boolean {
  return WALL_NAME.test(names.slice(0, 300)) && ASKS.test(textOf());
}

const WALL_NAME =
  /pay-?wall|reg-?wall|premium|subscri(be|ption|ber)s?[-_]?(wall|gate|only|prompt|box|offer)|locked|metered|paid-?content|piano/i;
const ASKS =
  /subscri|sign (in|up)|log ?in|register|premium|подпи[шс]|войти|войдите|авториз|abone|üye ol|giriş|abun[əe]|daxil ol|բաժանորդ|մուտք|գրանց|اشتراک|مشترک|عضو|وارد|ورود|გამოიწერ|გამოწერ|გამომწერ|შესვლა|abonn|\babo\b|suscr|assin|abbona|subskry|předplat|predplat|pretplat|prenumer|tilaa|előfiz|абон|підпис|передплат|συνδρομ|מנוי|اشترك|订阅|訂閱|会员|會員|登録|購読|구독|회원/i;
