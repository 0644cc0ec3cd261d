import { headsSection, isLabelOfAnyLanguage } from './label-phrases.ts';
import { isPaywallLine } from './paywall-line.ts';

/** What a line of a page is when it is not text: a paywall's notice, a prompt or label, consent text, a picture's credit. */
export type LineKind = 'text' | 'wall' | 'label' | 'prompt' | 'consent' | 'credit';

/** Openings of labels and prompts, language by language; matched at the start of short lines only. */
const LABELS: Readonly<Record<string, string>> = {
  en: "advertisement|advert|ad|sponsored|promoted|related( (articles?|stories|content|posts?|topics|links?|news))?|read (more|also|next|the full)|also read|see also|see more|more( from| on| stories| news)?\\b.{0,30}:|more:|recommended|you (may|might) (also )?(like|be interested)|don.t miss|must read|latest news|trending|popular|most read|recent (articles|posts)|sign[ -]?up|sign in|log ?in|subscribe|follow (us|me|him|her|them|@)|like us|share (this|on|via|article)?|tweet|email( this)?|print( this)?|comments?|leave a (comment|reply)|post comment|view comments|continue reading( below)?|story continues|article continues|click here|copyright|©|all rights reserved|photo( by|:| credit)|image( source|:| credit| via| caption| copyright)|picture:|file photo|getty images|reuters\\b.{0,10}$|source:|credit:|published( on| at|:)|updated( on| at|:)|posted( on| at| by|:)|first published|last (updated|modified)|filed under|tags?:|categories:|topics?:|by [A-Z][\\w.'-]+ [A-Z][\\w.'-]+$|reporting by|additional reporting|our standards|this slideshow requires|skip to|share$|views?:|reading time|\\d+ min(ute)?s? read$|listen to (this|the) (article|story)|text size|font size",
  ru: 'реклама[^\\p{L}\\p{N}]*$|читайте также|читать также|читайте по теме|подписывайтесь|подпишитесь|фото:|источник:|теги:|поделиться|смотрите также|по теме|комментари|самое читаемое|лента новостей|последние новости$|материалы по теме|нашли ошибку|если вы (заметили|нашли) ошибку|новости партн[её]ров|автор(ы)?:|просмотр(ов|ы)?:|время чтения|подробнее:|фото из|распечатать|версия для печати|оцените (материал|статью|новость)',
  tr: 'reklam[^\\p{L}\\p{N}]*$|ayrıca (bak|oku)|ilgili haber|haberin devamı|fotoğraf:|kaynak:|etiketler|paylaş|en çok okunan|ilginizi çekebilir|bunlar da ilginizi|abone ol|bizi takip|yorumlar$|yorum yap|yazar:|okunma( sayısı)?:|giriş( tarihi)?:|güncelleme( tarihi)?:|yayınlanma( tarihi)?:|haberin videosu',
  az: 'reklam[^\\p{L}\\p{N}]*$|həmçinin oxu|bunu da oxu|oxşar xəbər|digər xəbərlər|son xəbərlər|ən çox oxunan|paylaş|abunə ol|bizi izlə|foto:|mənbə:|şərhlər$|şərh yaz|xəbər lenti|teqlər|açar sözlər|müəllif:|baxış(lar| sayı)?:|oxunma|tarix:|çap et|paylaşın',
  hy: 'գովազդ[^\\p{L}\\p{N}]*$|կարդացեք նաև|կարդա նաև|կարդալ նաև|տե՛?ս նաև|տեսեք նաև|դիտեք նաև|առնչվող (նյութեր|լուրեր)|նմանատիպ|լրահոս$|վերջին լուրեր|ամենաընթերցված|կիսվել|տարածել$|բաժանորդագրվ|հետևեք մեզ|հետևե՛ք մեզ|լուսանկար(ը|ները)?\\s?[՝:]|աղբյուրը?\\s?[՝:]|մեկնաբանություններ$|պիտակներ|հեղինակ\\s?[՝:]|դիտում(ներ)?(ը)?\\s?[՝:]|տպել$|հրապարակվել է|թարմացվել է',
  fa: 'تبلیغات[^\\p{L}\\p{N}]*$|بیشتر بخوانید|همچنین بخوانید|بخوانید:|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|آخرین اخبار|پربازدید|پربیننده|عضویت در خبرنامه|برچسب|نظرات$|ارسال نظر|نظر شما|اشتراک.?گذاری|منبع:|عکس:|کد خبر|لینک کوتاه|انتهای پیام|ما را در|نویسنده:|بازدید:|تعداد بازدید|تاریخ انتشار|شناسه خبر|چاپ خبر|پیوند کوتاه|گزارش خطا',
  ka: 'რეკლამა[^\\p{L}\\p{N}]*$|ასევე წაიკითხეთ|წაიკითხეთ ასევე|ასევე იხილეთ|იხილეთ ასევე|მსგავსი (სიახლეები|ამბები)|დაკავშირებული|ბოლო (ამბები|სიახლეები)|პოპულარული|ყველაზე კითხვადი|გააზიარე|გაზიარება|გამოიწერეთ|გამოგვყევით|ფოტო:|წყარო:|კომენტარები$|ტეგები|ავტორი:|ნახვა:|ნახვები:|თარიღი:|ბეჭდვა$|გამოქვეყნდა',
};
/** Lists that give stems, which endings may follow; the others give whole words. */
const INFLECTED = new Set(['ru', 'tr', 'az', 'hy', 'fa', 'ka']);
const LABEL_CHOICES = Object.entries(LABELS).map(([lang, choices]) => `(?:${choices})(?!\\p{L}{${INFLECTED.has(lang) ? 4 : 3}})`);
const LABEL = new RegExp(`^[^\\p{L}\\p{N}©@]{0,8}(?:${LABEL_CHOICES.join('|')})`, 'iu');
const PROMPT =
  /(^|[.!?:)»”"] )(please )?(sign up|subscribe|follow (us|him|her|me|them)|click here|join us)\b|\b((sign up|subscribe)[^.!?]{0,40}(newsletter|alert|update|e-?mail|channel|here\b|today|now\b|podcast)|(our|free|daily|weekly) ([\w-]{1,20} )?newsletter|(get|join|receive|from|for|read|in) (the|this|a) ([\w-]{1,20} )?newsletter|follow (us|him|her|me|them) on|follow [^.!?]{2,60} on (facebook|instagram|twitter|youtube|telegram|linkedin|tiktok)\b|click here|all rights reserved|get the latest|straight to your inbox|in your inbox|terms of (use|service)|privacy policy|may earn (a )?commission|affiliate|download (our|the) app|may not be published, broadcast|reported this story|contributed to this report|for more information visit|can be reached at|reach .{3,40} at \S+@)\b|подписывайтесь на|подпишитесь на|в нашем telegram|telegram.kanalımız|abunə olun|հետևեք մեզ|բաժանորդագրվեք|გამოიწერეთ|კანალ.{0,20}გამოგვყევით|کانال تلگرام|در شبکه‌های اجتماعی دنبال/i;
/** What players and forms say where scripts are off, in any order of the words. */
const SCRIPTS_OFF =
  /\bjavascript\b.{0,60}(enabled?\b|disabled|required|aktivier|deaktiviert|activ|désactiv|attiv|habilit|włącz|wyłącz|включ|отключ|увімкн|etkin|devre dışı|aktiv|povol|zapn|bekapcsol|engedélyez|ενεργοποι|فعال|مفعل|ակտիվ|միաց|ჩართ)|(\benable|aktivier\S{0,4}|activez|activar?|attiva\S{0,2}|habilit\S{1,3}|włącz|включите|увімкніть|povolte|zapněte|فعال).{0,40}\bjavascript\b|flash player.{0,60}(required|needed|install|erforderlich|benötig)|(required|need|install|latest version of).{0,30}flash player|browser (does not|doesn.t|is not able to) (support|play)|браузер не поддерживает|unterstützt .{0,30}(kein|nicht)\b.{0,30}(video|audio|wiedergabe|html5)/iu;
const SCRIPTS_OFF_LENGTH = 200;
/** Imperatives of European and regional languages by which sites ask to subscribe or follow, and the channels they mean. */
const ASKS =
  /(newsletter|kanal) (jetzt |kostenlos )*(abonnieren|bestellen)|abonnieren sie|abonniere (jetzt|unser)|jetzt (kostenlos )?(abonnieren|anmelden)|melden sie sich|folgen sie (uns|der|dem)|folge? uns|finden sie uns|abonnez-vous|inscrivez-vous|suivez(-nous| toute| l.actu)|rejoignez|recevez|retrouvez-nous|s[uú]scr[ií]b[ae]|s[ií]guenos|s[ií]ganos|únete|reg[ií]strate|recibe|iscriviti|seguici|abbonati|ricevi|inscreva-se|subscreva|siga-nos|siga [oa]s? |assine|receba|acompanhe|participe d|entre no|zapisz się|obserwuj|śledź nas|polub|dołącz|abonează-te|aboneaz[ăa]|urmăre[șs]te-ne|urm[ăa]ri[țt]i-ne|înscrie-te|intr[ăa] pe|абонирай|последвайте|следете|харесайте|pratite nas|zapratite|pretplatite|prijavite se|preuzmite|пратите нас|запратите|sledujte|přihlaste|odebírejte|sledite|prijavite|iratkoz|kövess|csatlakoz|ακολουθ[ήη]σ|εγγραφείτε|μείνετε|abonneer|schrijf je|volg ons|meld je|prenumerera|följ oss|anmäl dig|tilmeld|følg|meld deg|tilaa|seuraa|підпи(суйт|шіт)|долучайт|приєднуйт|стежте|читайте нас|подписывайт|подпишит|присоединяйт|следите|жазылыңыз|obuna bo|обуна бўл|takip edin|abone ol|katıl|izləyin|abunə ol|qoşul|हमें फॉलो|हमसे जुड|تابعونا|تابعنا|اشتركوا|دنبال کنید|به ما بپیوند|עקבו|הירשמו|关注我们|關注我們|フォロー|구독|팔로우|ikuti/iu;
const CHANNEL =
  /newsletter|telegram|телеграм|whats ?app|viber|вайбер|facebook|фейсбук|instagram|инстаграм|інстаграм|twitter|твиттер|youtube|ютуб|tiktok|tik tok|linkedin|threads|bluesky|google (news|haberler|noticias|notícias|новости|новини)|discover|infolettre|boletín|nyhetsbrev|nyhedsbrev|nieuwsbrief|zpravodaj|hírlev|uutiskirj|бюлетин|рассылк|розсилк|bülten|biuletyn|ενημερωτικ|تلگرام|تيليجرام|تلغرام|واتساب|اینستاگرام|فيسبوك|فیسبوک|טלגרם|וואטסאפ|फेसबुक|व्हाट्सएप|टेलीग्राम|टेलिग्राम|微信|公众号|微博|カカオ|카카오|네이버|line@/iu;
const CONSENT =
  /(cookies?\b.{0,200}(consent|website|browser|experience|prefer|necessary|settings|policy)|(uses?|website|browser|necessary).{0,80}cookies?\b|personal (information|data)\b.{0,120}(sale|sell|share|opt|third)|personenbezogene daten|externen inhalt|файл\S{0,4} cookie|cookie-?файл|çerez(ler)?\S{0,6}\s.{0,80}(kullan|politika|kabul)|kuki fayl|cookie fayl|քուքի|ქუქი|کوکی.{0,60}(استفاده|سایت))/i;
const CREDIT =
  /(\((image|photo|picture|credit|foto|file photo|source)s?( credit)?\b ?[:by].{0,80}\)|\b(photo|image|picture) (by|credit|courtesy|via)\b.{0,60})[\s.)\]]*$/i;
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
  // A capital dotted I has no lower-case form that the i flag knows.
  const plain = line.replace(/İ/g, 'i');
  const isSentence = /[.!?։؟»”"]$/.test(line);
  if (isPaywallLine(line)) return 'wall';
  if (weight < (isSentence ? LABEL_SENTENCE_LENGTH : LABEL_LENGTH) && (LABEL.test(plain) || isLabelOfAnyLanguage(line))) return 'label';
  if (weight < PROMPT_LENGTH && (PROMPT.test(line) || (CHANNEL.test(line) && ASKS.test(line)))) return 'prompt';
  if (weight < SCRIPTS_OFF_LENGTH && SCRIPTS_OFF.test(line)) return 'prompt';
  if (weight < CONSENT_LENGTH && CONSENT.test(line)) return 'consent';
  return weight < CREDIT_LENGTH && (CREDIT.test(line) || AGENCY.test(line)) ? 'credit' : 'text';
}

/** Words that open the credit of a picture, in the languages of the region and of Europe. */
const CREDIT_START =
  /^[^\p{L}]{0,3}(photo(graph)?s?|photo credit|image( credit| source)?|picture|credit|foto(s|ğraf|grafie|grafía|grafia)?|bild(quelle)?|quelle|crédito?s?|imagen|immagine|obraz|zdj[eę]cie|zdroj|фото|снимка|слика|լուսանկար\p{L}*|ֆոտո\p{L}*|عکس|صورة|الصورة|ფოტო|צילום|写真|사진|图|φωτο\p{L}*|fotó|kuva|bilde|billede)\s?[:/©|՝：]/iu;

/** Whether a line names who made a picture. */
export function isCreditLine(line: string): boolean {
  return line.length < CREDIT_LENGTH && (CREDIT_START.test(line) || CREDIT.test(line) || AGENCY.test(line));
}

/** Whole headings of what follows an article: comments, other articles, the author, a subscription form. */
const SECTION_HEADINGS: readonly string[] = [
  '(\\d+ )?(top rated |latest |reader |user |all |facebook )?(comments?|responses|replies|discussion)( ?\\(?\\d{1,5}\\)?)?',
  '(leave|post|write|add) a? ?(reply|comment).{0,20}|join the (conversation|discussion)|what do you think\\??',
  '(related|similar|recommended|more|other|popular|latest|recent|featured|trending|top|further|additional)( \\w{1,12}){0,2} (articles?|stories|news|posts?|content|reading|topics|links?|headlines|videos?|reads)( .{0,20})?',
  'related|recommended( for you)?|trending( now)?|most (read|popular|viewed|shared)( (in|on|from) .{1,30})?|popular( now)?|more (from|on|in|about) .{1,40}|read (more|next|also)|see also|also read|editor.s picks?|you (may|might) (also )?(like|be interested in|have missed).{0,20}|don.t miss|what to read next|up next|keep reading|around the web|from (the|our) web|promoted stories|sponsored (content|stories|links)',
  'about the (author|writer)s?|(sign up|subscribe) (for|to) .{0,40}|(our |the )?newsletters?|share( this)?( article| story| post| on .{1,20})?|follow us.{0,20}|stay (connected|informed).{0,20}|tags?|topics?|categories|advertisement',
  'комментарии( ?\\(?\\d{1,5}\\)?)?|(оставить|добавить) комментарий|читайте также|смотрите также|по теме|ещ[её] по теме|материалы по теме|похожие (новости|материалы|статьи)|другие (новости|материалы)|(последние|главные|популярные|свежие) новости.{0,20}|новости партн[её]ров|популярное|самое (читаемое|популярное)|рекомендуем|лента новостей|об авторе|поделиться|теги',
  'yorumlar( ?\\(?\\d{1,5}\\)?)?|yorum (yap|yaz|ekle).{0,12}|(ilgili|benzer|diğer|son|öne çıkan|önerilen) (haber|içerik|yazı)(ler|lar)?|ilginizi çekebilir.{0,20}|bunlar da ilginizi çekebilir|(en )?çok okunan(lar)?.{0,12}|son dakika( haberleri)?|paylaş|etiketler|yazar hakkında',
  'şərhlər( ?\\(?\\d{1,5}\\)?)?|şərh (yaz|bildir).{0,12}|(oxşar|digər|son|əlaqəli|bənzər) (xəbər|məqalə|yazı)l[əa]r|həmçinin oxuyun|bunu da oxuyun|ən çox oxunan(lar)?|xəbər lenti|paylaş|teqlər',
  'մեկնաբանություններ( ?\\(?\\d{1,5}\\)?)?|կարդացեք նաև|կարդալ նաև|տեսեք նաև|դիտեք նաև|(առնչվող|նմանատիպ|այլ|վերջին) (նյութեր|լուրեր|նորություններ|հոդվածներ)|լրահոս|ամենաընթերցված.{0,12}|կիսվել|պիտակներ',
  'نظرات( کاربران| شما)?|ارسال نظر|نظر (شما|بدهید|دهید)|دیدگاه.{0,15}|بیشتر بخوانید|همچنین بخوانید|(اخبار|مطالب|خبرهای) (مرتبط|مشابه|پیشنهادی|بیشتر)|آخرین (اخبار|خبرها)|پربازدید.{0,15}|پربیننده.{0,15}|برچسب.{0,6}|اشتراک.?گذاری',
  'კომენტარები( ?\\(?\\d{1,5}\\)?)?|(ასევე )?წაიკითხეთ( ასევე)?|ასევე იხილეთ|(მსგავსი|დაკავშირებული|ბოლო|სხვა|უახლესი) (სიახლეები|ამბები|სტატიები)|პოპულარული|ყველაზე კითხვადი|გააზიარე|ტეგები',
];
const SECTION_HEADING = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(${SECTION_HEADINGS.join('|')})[^\\p{L}\\p{N}]{0,4}$`, 'iu');
const LEADING_COUNT = /^[([]?[0-9۰-۹٠-٩]{1,5}[)\]]?\s+/;
const TRAILING_COUNT = /\s*[([]?[0-9۰-۹٠-٩]{1,5}[)\]]?$/;
const LONGEST_SECTION_HEADING = 60;

/** Whether a line heads a section that follows an article instead of being part of it. */
export function isSectionHeading(line: string): boolean {
  if (line.length > LONGEST_SECTION_HEADING) return false;
  const label = line.replace(LEADING_COUNT, '');
  return SECTION_HEADING.test(label.replace(/İ/g, 'i').replace(TRAILING_COUNT, '')) || headsSection(label);
}
