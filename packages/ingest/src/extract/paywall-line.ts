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
    /abonn|registrier|\babo\b|suscr[ií]|assin(e|ant)|abbona/i,
    /weiter ?(zu)?lesen|lire la suite|réservé|seguir leyendo|continuar (leyendo|lendo)|a leggere|nur für|für abonn/i,
  ],
];
/** A prompt longer than this is text about paywalls. */
const LONGEST_PROMPT = 260;
/** Nearly every line fails this first look; one pattern costs a quarter of eight. */
const ANY_MEANS = new RegExp(PAIRS.map(([means]) => means.source).join('|'), 'i');
/** In English, whose words for this are everyday words, a prompt is known by its start too. */
const PROMPT_START =
  /^\W{0,4}((please |to |now )?(subscribe|sign (in|up)|log ?in|register|become|unlock|continue|keep)\b|already a|this (article|story|content|post|page)|to (read|view|access|get)|you(.ve|.re| have| are) (reached|hit|read|used|out)|want to|premium|members?[- ]only|(for )?subscribers?\b|exclusive|read (the )?(full|rest|more|whole))/i;

/** Whether a line asks to subscribe or sign in for the rest of a text, in the seven languages and four more of the European press. */
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
  /subscri|sign (in|up)|log ?in|register|premium|подпи[шс]|войти|войдите|авториз|abone|üye ol|giriş|abun[əe]|daxil ol|բաժանորդ|մուտք|գրանց|اشتراک|مشترک|عضو|وارد|ورود|გამოიწერ|გამოწერ|გამომწერ|შესვლა|abonn|\babo\b|suscr|assin|abbona/i;
