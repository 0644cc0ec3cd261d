// Tables alone: the words that bylines are made of, by language.

const words = (...lists: readonly string[]): string => lists.join('|');

/** What stands before a writer's name and says so: "by", "written by", "author:", "text:" with what may stand before them. */
export const SIGN_WORDS = words(
  // en
  'written by|reported by|reporting by|story by|posted by|submitted by|created by|words by|text by|by|text|words|authors?|analysis by|opinion by|comment by|interview by|review by|report by|column by|compiled by|published by|about the author',
  // de
  'das interview führten?|aufgezeichnet von|beitrag von|artikel von|meldung von|geschrieben von|verfasst von|erstellt von|gespeichert von|veröffentlicht von|autor(?:in|en|:in)?|(?:ein|eine) \\p{L}{4,25} von|(?:kommentar|analyse|gastbeitrag|gastkommentar|interview|bericht|reportage|essay|kolumne|protokoll|rezension|kritik|glosse|porträt|leitartikel|text|ein \\p{L}{4,20} aus \\p{L}{3,20}) von|interview|aus [\\p{L}-]{3,25} bericht(?:et|en)|es berichtet|von',
  // fr
  'propos recueillis par|écrit par|publié par|rédigé par|texte de|textes?|par|auteure?s?|de(?=\\s+(?:notre|nos)\\s)',
  // es, ca
  'escrito por|publicado por|texto de|textos?|por|autor[ae]?s?|una crónica de',
  // it
  'a cura di|scritto da|articolo di|pubblicato da|testo di|testi|autor[ei]|autrice|dal?(?=\\s+nostr)|di',
  // pt
  'texto de|escrito por|publicado por|por',
  // nl
  'geschreven door|tekst|auteurs?|door|van(?=\\s+onze)',
  // pl, cs, sk
  'autor(?:zy|ka|ky|i|stwo)?|tekst|oprac(?:owanie|ował[a]?|\\.)?|napisał[a]?|przez|text|napsal[a]?|připravil[a]?|píše|rozhovor|rozmawiał[a]?',
  // hu, ro
  'szerző|írta|szöveg|szerkesztette|de|scris de|publicat de|autori',
  // bg, sr, hr, sl, mk
  'автор(?:ка|и)?|аутор(?:ка|и)?|пише|текст|от|piše|pišu|tekst|avtor(?:ica|ji)?|besedilo|napisao|napisala|objavio|objavila',
  // el
  'γράφ(?:ει|ουν)(?: [ηο]ι?)?|συντάκτ(?:ης|ρια)|του|της|των|κείμενο|επιμέλεια',
  // sv, da, no
  'skrevet av|skrevet af|skriven av|av|af|journalist|forfatter|skribent',
  // fi, et
  'kirjoittaja(?:t)?|kirjoittanut|teksti|toimittaja|toimetas|toimetaja|autorid',
  // lv, lt
  'autor[se]|autori|teksts|autori(?:us|ė|ai)|parengė|tekstas',
  // tr, az
  'yaz(?:ar|an|ı)|haber|muhabir|röportaj|derleyen|müəllif(?:lər)?|hazırladı|hazırlayan|yazdı|muallif',
  // hy, ka
  'հեղինակ(?:ներ|ը)?|նյութի հեղինակ|լրագրող|ավտոր|պատրաստեց|ავტორ(?:ი|ები)|ჟურნალისტი|მოამზადა',
  // fa, ar, he
  'نویسند(?:ه|گان)|خبرنگار(?:ان)?|نوشته|گزارش(?:گر)?|به قلم|كتب(?:ت)?|بقلم|إعداد|تحرير|الكاتب|מאת|כתב(?:ה)?',
  // ru, uk
  'авторы?|авторка|автори|текст|подготовил[аи]?|беседовал[аи]?|написал[аи]?|підготував|підготувала|розмовляла|спілкувалася|записал[аи]?|материал подготовил[аи]?',
  // zh, ja, ko
  '作者|记者|記者|撰文|撰稿|文字?|取材・文|執筆|著者|글|취재|작성자',
);
/** Those of them that sign a line alone, without a colon, wherever it stands near the title. */
export const CLEAR_SIGN_WORDS = words(
  'written by|reporting by|story by|posted by|words by|by',
  'geschrieben von|verfasst von|gespeichert von|von',
  'propos recueillis par|écrit par|par',
  'escrito por|por',
  'a cura di|scritto da|di',
  'geschreven door|door',
  'przez|napsal[a]?|írta|szerző|scris de',
  'piše|пише|γράφει|av|af|skrevet a[vf]|toimetas',
  'yazan|hazırladı|hazırlayan',
  'подготовил[аи]?|беседовал[аи]?',
  'به قلم|نوشته|بقلم|كتب|מאת',
);

/** Labels of people who are no authors: pictures, editing, translation, review. */
export const CREDIT_WORDS = words(
  'photos?|photograph(?:y|s|er|ers)?(?: by)?|images?|pictures?|illustrations?|graphics?|video|camera|edit(?:ing|ed)(?: by)?|editors?|translat(?:ion|ed|or)(?: by)?|fact.?checked(?: by)?|(?:medically )?reviewed(?: by)?|produced by|produce[rd]',
  'fotos?|bild(?:er)?|grafik(?:en)?|foto(?:graf(?:in|ie)?|gaf)|illustration(?:en)?|übersetz(?:t|ung)(?: von)?|redaktion|bearbeitung|mitarbeit|kamera|zeichnung',
  'photograph(?:e|ies)|crédit|traduction|traduit par|dessin|infographie|vidéo',
  'fotograf(?:ía|ia|ie|ías)|traducción|tradução|traduzione|ilustración|vídeo|imagen|foto di',
  "foto’s|foto's|beeld|fotografie|vertaling",
  'zdjęcia|fot\\.|tłumaczenie|ilustracje?|fotograf(?:ky)?|překlad|preklad|foto',
  'fotó|kép|fordította|fotografii|traducere',
  'снимк[аи]|фото|фотограф|перевод|переклад|иллюстраци[яи]|редактор|фотографија|видео|відео',
  'φωτ(?:ογραφ(?:ία|ίες|ος))?|μετάφραση',
  'foton?|bild|illustrasjon|kuvat?|kuva|valokuv(?:a|at|aaja)|käännös|foto|pildid|tõlkinud|nuotrauk(?:a|os)',
  'fotoğraf|çeviri|kamera|çeviren|redaktor|tərcümə',
  'լուսանկար(?:ներ|ը)?|թարգմանիչ|ფოტო|თარგმანი',
  'عکس|عکاس|ترجمه|مترجم|ویرایش|تصوير|ترجمة|צילום|תרגום',
  '摄影|攝影|编辑|責任編輯|责编|責任編集|撮影|写真|사진|번역|편집',
);

/** "And" between two names. */
export const AND_WORDS =
  'and|und|et|y|e|i|и|й|та|і|ve|və|և|եւ|ու|و|და|og|och|en|ja|és|și|şi|και|κι|a|un|ir|ir|&|with|mit|avec|con|met|med|z|со|с|和|与|與|と|와|과';

/** Jobs, in the forms that stand beside names. */
export const ROLE_WORDS = words(
  'writer|author|reporter|journalist|correspondent|columnist|editor(?:-in-chief)?|blogger|contributor|freelancer?|expert|specialist|consultant|advisor|adviser|manager|coordinator|director|officer|analyst|producer|researcher|strategist|developer|engineer|co-?founder|founder|ceo|cto|president|professor|chief|fellow|lecturer|intern|host|anchor',
  '(?:chef)?redakteur(?:in)?|redaktor(?:in)?|journalistin|[\\p{L}-]{0,20}korrespondent(?:in|en)?|reporterin|autorin|ressortleiter(?:in)?|volontär(?:in)?|redaktionsleiter(?:in)?|leiter(?:in)?|herausgeber(?:in)?|gastautor(?:in)?',
  'journaliste|rédacteur|rédactrice|correspondante?|envoyée?|grand reporter|chroniqueu(?:r|se)|éditorialiste',
  'periodista|redactor[a]?|corresponsal|enviad[oa]|columnista|jefe|subdirector[a]?',
  'giornalista|inviat[oa]|corrispondente|caporedattore|redattore|redattrice',
  'jornalista|repórter|editor[a]|verslaggever|redacteur|correspondent|journaliste|dziennikar(?:z|ka)|redaktor(?:ka)?|publicysta|reporterka|redaktork?a|komentátor(?:ka)?|novinář(?:ka)?',
  'újságíró|szerkesztő|riporter|jurnalist[ăa]?|redactor|журналист(?:ка)?|корреспондент(?:ка)?|кореспондент(?:ка)?|редактор(?:ка)?|обозреватель|журналіст(?:ка)?|репорт[её]р|новинар(?:ка)?|novinar(?:ka)?|dopisnik',
  'δημοσιογράφος|ρεπόρτερ|ανταποκρ(?:ιτής|ίτρια)|reporter|toimittaja|päätoimittaja|ajakirjanik|žurnālist[se]|žurnalist(?:as|ė)',
  'muhabir(?:i)?|editör(?:ü)?|gazeteci|yazarı|müxbir(?:i)?|jurnalist|լրագրող|խմբագիր|թղթակից|خبرنگار|سردبیر|روزنامه‌نگار|مراسل|صحفي|ჟურნალისტი|რედაქტორი|კორესპონდენტი|כתב|כתבת|עורך',
);
/** Jobs that follow a name of one word. */
export const ROLE_AFTER_ONE_WORD = '기자|특파원|논설위원|선임기자|記者|编辑|記';

/** Agencies, by the names and marks that bylines give. */
export const AGENCY_WORDS =
  'dpa|afp|reuters|ap|apa|sda|ats|ansa|efe|pap|čtk|tasr|sita|tt|ntb|ritzau|belga|anp|tass|тасс|риа новости|ria novosti|interfax|интерфакс|укринформ|укрінформ|унн|aa|anadolu|anadolu ajansı|dha|iha|irna|isna|ایسنا|ایرنا|armenpress|արմենպրես|azertac|azərtac|trend|interpress\\S*|ინტერპრესნიუსი|keystone|associated press|press association|pa media|bloomberg|lusa|agerpres|mti|stt|epa|kna|epd|sid|hina|tanjug|sta|bta|бта|bns|leta|elta|kyodo|xinhua|新华社|共同|연합뉴스|yonhap|getty images|shutterstock|agenc(?:y|ies|ia|ias|e|es|je|ija|ura)|agentur(?:en)?|agenzie|ajanslar|wires?|wire services';

/** Newsrooms without a name: nobody's name at all. */
export const NEWSROOM =
  /^(?:die |la |de |van |von |onze |our |unsere |da |della |a |der |notre )*(?:staff|newsroom|editors?|editorial(?: (?:team|staff|board|desk))?|news ?desk|web ?desk|online ?desk|redaktion|onlineredaktion|online-redaktion|red\.?|redacción|rédaction|redazione|redação|redactie|redakcja|redakce|redakcia|redakció|redacția|redaksjonen|redaktionen|toimitus|toimetus|redakcija|uredništvo|редакци[яи]|редакція|haber merkezi|redaksiya|խմբագրություն|խմբագիր|تحریریه|هيئة التحرير|რედაქცია|σύνταξη|newsroom|agencias|agentur|agenturen|編集部|编辑部|편집부)$/iu;
