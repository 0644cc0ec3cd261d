/** What a line of a page is when it is not text: a prompt or label, consent text, a picture's credit. */
export type LineKind = 'text' | 'label' | 'prompt' | 'consent' | 'credit';

/** Openings of labels and prompts, language by language; matched at the start of short lines only. */
const LABELS: Readonly<Record<string, string>> = {
  en: "advertisement|advert|ad|sponsored|promoted|related( (articles?|stories|content|posts?|topics|links?|news))?|read (more|also|next|the full)|also read|see also|see more|more( from| on| stories| news)?\\b.{0,30}:|more:|recommended|you (may|might) (also )?(like|be interested)|don.t miss|must read|latest news|trending|popular|most read|recent (articles|posts)|sign[ -]?up|sign in|log ?in|subscribe|follow (us|me|him|her|them|@)|like us|share (this|on|via|article)?|tweet|email( this)?|print( this)?|comments?|leave a (comment|reply)|post comment|view comments|continue reading( below)?|story continues|article continues|click here|copyright|©|all rights reserved|photo( by|:| credit)|image( source|:| credit| via)|picture:|file photo|getty images|reuters\\b.{0,10}$|source:|credit:|published( on| at|:)|updated( on| at|:)|posted( on| at| by|:)|first published|last (updated|modified)|filed under|tags?:|categories:|topics?:|by [A-Z][\\w.'-]+ [A-Z][\\w.'-]+$|reporting by|additional reporting|our standards|this slideshow requires|skip to|share$",
  ru: 'реклама|читайте также|читать также|читайте по теме|подписывайтесь|подпишитесь|фото:|источник:|теги:|поделиться|смотрите также|по теме|комментари|самое читаемое|лента новостей|последние новости$|материалы по теме|нашли ошибку|если вы (заметили|нашли) ошибку|новости партн[её]ров',
  tr: 'reklam|ayrıca (bak|oku)|ilgili haber|haberin devamı|fotoğraf:|kaynak:|etiketler|paylaş|en çok okunan|ilginizi çekebilir|bunlar da ilginizi|abone ol|bizi takip|yorumlar$|yorum yap',
  az: 'reklam|həmçinin oxu|bunu da oxu|oxşar xəbər|digər xəbərlər|son xəbərlər|ən çox oxunan|paylaş|abunə ol|bizi izlə|foto:|mənbə:|şərhlər$|şərh yaz|xəbər lenti|teqlər|açar sözlər',
  hy: 'գովազդ|կարդացեք նաև|կարդա նաև|կարդալ նաև|տե՛?ս նաև|տեսեք նաև|դիտեք նաև|առնչվող (նյութեր|լուրեր)|նմանատիպ|լրահոս$|վերջին լուրեր|ամենաընթերցված|կիսվել|տարածել$|բաժանորդագրվ|հետևեք մեզ|հետևե՛ք մեզ|լուսանկար(ը|ները)?\\s?[՝:]|աղբյուրը?\\s?[՝:]|մեկնաբանություններ$|պիտակներ',
  fa: 'تبلیغات|بیشتر بخوانید|همچنین بخوانید|بخوانید:|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|آخرین اخبار|پربازدید|پربیننده|عضویت در خبرنامه|برچسب|نظرات$|ارسال نظر|نظر شما|اشتراک.?گذاری|منبع:|عکس:|کد خبر|لینک کوتاه|انتهای پیام|ما را در',
  ka: 'რეკლამა|ასევე წაიკითხეთ|წაიკითხეთ ასევე|ასევე იხილეთ|იხილეთ ასევე|მსგავსი (სიახლეები|ამბები)|დაკავშირებული|ბოლო (ამბები|სიახლეები)|პოპულარული|ყველაზე კითხვადი|გააზიარე|გაზიარება|გამოიწერეთ|გამოგვყევით|ფოტო:|წყარო:|კომენტარები$|ტეგები',
  de: 'anzeige|mehr zum thema|lesen sie auch|auch interessant|foto:|bild:|quelle:',
  romance:
    'publicité|publicidad|lire aussi|à lire|partager|crédit|leia (também|mais)|veja também|compartilhe|lea también|ver también|leggi anche',
  id: 'iklan',
};
const LABEL = new RegExp(`^[^\\p{L}\\p{N}©@]{0,8}(${Object.values(LABELS).join('|')})(?![\\p{L}\\p{M}]{3})`, 'iu');
const PROMPT =
  /\b(sign up|subscribe|newsletter|follow (us|him|her|me|them) on|click here|all rights reserved|get the latest|straight to your inbox|in your inbox|terms of (use|service)|privacy policy|may earn (a )?commission|affiliate|download (our|the) app|may not be published, broadcast|reported this story|contributed to this report|for more information visit|can be reached at|reach .{3,40} at \S+@)\b|подписывайтесь на|подпишитесь на|в нашем telegram|telegram.kanalımız|abunə olun|հետևեք մեզ|բաժանորդագրվեք|გამოიწერეთ|კანალ.{0,20}გამოგვყევით|کانال تلگرام|در شبکه‌های اجتماعی دنبال/i;
const CONSENT =
  /(cookies?\b.{0,200}(consent|website|browser|experience|prefer|necessary|settings|policy)|(uses?|website|browser|necessary).{0,80}cookies?\b|personal (information|data)\b.{0,120}(sale|sell|share|opt|third)|personenbezogene daten|externen inhalt|файл\S{0,4} cookie|cookie-?файл|çerez(ler)?\S{0,6}\s.{0,80}(kullan|politika|kabul)|kuki fayl|cookie fayl|քուքի|ქუქი|کوکی.{0,60}(استفاده|سایت))/i;
const CREDIT =
  /(\((image|photo|picture|credit|foto|file photo|source)s?( credit)?\b ?[:by].{0,80}\)|\b(photo|image|picture) (by|credit|courtesy|via)\b.{0,60})\W*$/i;
/** Agencies at the very end, as credits have them; a sentence that ends in "told Reuters." does not match. */
const AGENCY =
  /([Gg]etty [Ii]mages?|\bAFP|[Ss]hutterstock|\bREUTERS|\bAP [Pp]hoto.{0,30}|EPA-EFE|via AP|picture alliance|\bdpa|\bTASS|\bТАСС|РИА Новости)[)\]]?\s?$/;

/** Longest line, in weighted characters, that each kind may have; above them prose matched by chance outweighs what is caught (AEB-90). */
const LABEL_LENGTH = 220;
/** A closed sentence may begin with a label's word (`Posted on a wall, …`). */
const LABEL_SENTENCE_LENGTH = 110;
const PROMPT_LENGTH = 350;
const CONSENT_LENGTH = 900;
const CREDIT_LENGTH = 320;

/** Tells text from labels, prompts, consent text and credits by the words of the line; `weight` is its weighted length. */
export function lineKind(line: string, weight: number): LineKind {
  const isSentence = /[.!?։؟»”"]$/.test(line);
  if (weight < (isSentence ? LABEL_SENTENCE_LENGTH : LABEL_LENGTH) && LABEL.test(line)) return 'label';
  if (weight < PROMPT_LENGTH && PROMPT.test(line)) return 'prompt';
  if (weight < CONSENT_LENGTH && CONSENT.test(line)) return 'consent';
  return weight < CREDIT_LENGTH && (CREDIT.test(line) || AGENCY.test(line)) ? 'credit' : 'text';
}
