import type { StandIn } from '@corridor/model';

/**
 * What pages that stand in for others say, in the languages of the region and English: `titles` is the whole of a title or heading (without the
 * site's name), `words` stand in the text. Words name what the page does to its reader ("verify that you are human"), not its matter ("captcha"),
 * since news is written about that. Longer than most files because it is a table.
 */
export const standInWords: Readonly<Partial<Record<StandIn, { readonly titles: readonly RegExp[]; readonly words: readonly RegExp[] }>>> = {
  'geo-block': {
    titles: [
      /(this )?(content|site|page|service|video) (is )?(not available|unavailable) in your (country|region|location)/,
      /(error )?1009( ray id.{0,40})?|country (is )?(blocked|banned)/,
      /(сайт|контент|материал|страница|ресурс) недоступ\S{1,3} в ваш\S{2} (стране|регионе)/,
      /(bu (içerik|site|sayfa) )?(ülkenizde|bölgenizde|bulunduğunuz (ülkede|bölgede)) (kullanılamıyor|erişilemiyor|mevcut değil)/,
      /دسترسی از خارج (از )?(کشور|ایران).{0,40}/,
    ],
    words: [
      /(not|n['’]t|unavailable)( currently)?( available| accessible)? (in|from|to users in) your (country|region|location|area)/,
      /access (to this (site|website|page|content) )?from your (country|region|location|network) .{0,30}(blocked|restricted|denied|not (permitted|allowed))/,
      /(has|have|owner of this website.{0,60}) banned the (country|region|autonomous system)/,
      /(belonging to|visitors? from|users? (in|from)) the (european economic area|european union|eea|eu)\b.{0,200}(cannot|can ?not|unable|unavailable|not available)/,
      /недоступ\S{1,3} (в|для|из) (пользователей из )?(ваше\S{1,2}|данно\S{1,2}) (стран|регион)/,
      /доступ.{0,60}(ограничен|запрещ[её]н|закрыт|невозможен).{0,60}(ваш\S{2} (стран|регион)|из-за рубежа|за пределами|иностранн|зарубежн)/,
      /доступ.{0,40}(из вашей страны|из-за рубежа|с (иностранных|зарубежных)).{0,40}(ограничен|запрещ[её]н|закрыт|невозможен)/,
      /(bulunduğunuz (ülke|bölge|konum)|ülkeniz(den|de)|bölgeniz(den|de)|yurt ?dışından).{0,60}(eriş|kullanılam|mevcut değil|görüntülenem|izlenem|engel)/,
      /(ölkəniz(dən|də)|regionunuz(dan|da)|olduğunuz (ölkə|region)).{0,60}(giriş|əlçatan|mümkün deyil|məhdud)/,
      /ձեր (երկր|տարածաշրջան|տարածք)\S{0,6}.{0,50}(հասանելի չէ|անհասանելի|արգելափակ|սահմանափակ)/,
      /(მიუწვდომელია|არ არის ხელმისაწვდომი|შეზღუდულია).{0,30}თქვენ\S{0,2} (ქვეყ|რეგიონ)/,
      /თქვენ\S{0,2} (ქვეყ|რეგიონ)\S{0,8}.{0,50}(მიუწვდომელ|არ არის ხელმისაწვდომ|შეზღუდულ|დაბლოკილ)/,
      /(از )?خارج (از )?(کشور|ایران).{0,60}(امکان.?پذیر (نیست|نمی)|مسدود|محدود|مجاز نیست|در دسترس نیست|ممکن نیست)/,
      /(تنها|فقط) (با|از|برای) (طریق )?(آی.?پی|ip|داخل)? ?(های )?(ایران|داخل|کاربران داخل)/,
      /(فیلتر ?شکن|وی.?پی.?ان|vpn).{0,30}(خاموش|غیر ?فعال|قطع)/,
    ],
  },
  'bot-wall': {
    titles: [
      /just a moment(\.{3}|…)?|one moment,? please(\.{3}|…)?|please wait(\.{3}|…| while .{0,60})?/,
      /attention required!?|ddos[- ]?guard|(human|bot|robot|browser) (verification|check)|security (check|verification)|verification required/,
      /are you (a )?(robot|human)\??|(please )?verify (that )?you are (a )?human|checking your browser.{0,40}|captcha|pardon our interruption(\.{3}|…)?/,
      /вы не робот\??|проверка (браузера|безопасности|на робота)|ой!|проверяем (ваш )?браузер/,
      /(güvenlik|robot|insan|tarayıcı) (kontrolü|doğrulaması)|bir dakika lütfen(\.{3}|…)?|lütfen bekleyin(\.{3}|…)?/,
      /(təhlükəsizlik|robot) yoxlaması|անվտանգության ստուգում|უსაფრთხოების შემოწმება/,
      /(بررسی|تایید|تأیید) (امنیتی|مرورگر|هویت)|لطفا ?ً? ?(صبر|منتظر).{0,20}|در حال (بررسی|انتقال).{0,30}/,
    ],
    words: [
      /(verify(ing)?|confirm|prove|check(ing)? (if|that)|make sure)( that)? (you('re| are)( a)? (human|real|not a (ro)?bot)|you aren['’]t a (ro)?bot)/,
      /checking (if the site connection is secure|your browser)/,
      /enable javascript and cookies to continue|please (enable|turn on) (cookies|javascript) .{0,30}(and reload|to (pass|continue))/,
      /press (&|and) hold|(complete|solve|pass) the (captcha|security check|challenge).{0,40}(to (access|continue|proceed)|below)/,
      /unusual (traffic|activity) from your (computer )?(network|device|ip)|something about your browser made us think/,
      /this process is automatic|will be redirected once (the )?(validation|check) is complete|needs to review the security of your connection/,
      /подтвердите, что (запросы отправляли вы|вы.{0,5}(человек|не робот))|вы не робот\?|я не робот/,
      /(проверяем|идет проверка|выполняется проверка) (ваш\S{0,3} )?(браузер|соединени)|проверка (вашего )?браузера перед|введите (символы|код|текст) с (картинки|изображения)/,
      /robot olmadığınızı (doğrula|kanıtla|onayla)|insan olduğunuzu (doğrula|kanıtla|onayla)|tarayıcınız (kontrol|denetlen)|bağlantınızın güvenliğini/,
      /robot olmadığınızı (təsdiq|sübut)|insan olduğunuzu təsdiq|brauzeriniz yoxlanıl/,
      /հաստատեք,? որ (դուք )?(մարդ|ռոբոտ չ)|դիտարկիչը ստուգվում/,
      /დაადასტურეთ,? რომ.{0,12}(რობოტი|ადამიანი)|ბრაუზერი მოწმდება/,
      /(تایید|تأیید|ثابت|مشخص) کنید (که )?(شما )?(یک )?(ربات نیستید|انسان هستید)|در حال بررسی (مرورگر|امنیت)|من (یک )?ربات نیستم|ربات نبودن/,
    ],
  },
  refusal: {
    titles: [
      /(error )?(403|401|451)( -)?( forbidden| unauthorized| unavailable for legal reasons)?|forbidden|access (is )?denied|unauthorized|(sorry, )?you have been blocked|request (blocked|rejected)/,
      /доступ (запрещ[её]н|ограничен|закрыт|заблокирован)|erişim (engellendi|reddedildi|yasak)|giriş qadağandır/,
      /մուտքն? արգելված է|წვდომა აკრძალულია|دسترسی (غیر ?مجاز|مسدود|ممنوع)( است)?/,
    ],
    words: [
      /(you (do not|don['’]t) have permission|you are not authori[sz]ed) to (access|view)|your (ip|access|request|connection)( address)? (has been|was|is) (blocked|denied|banned|rejected)|sorry, you have been blocked/,
      /access to this (page|site|website|resource) (has been|is|was) denied|request unsuccessful\. incapsula incident|the requested url was rejected|your support id is/,
      /доступ к (данному |этому |запрашиваемому )?(информационному |интернет-)?(ресурсу|сайту|странице).{0,30}(ограничен|запрещ[её]н|заблокирован|закрыт)/,
      /у вас нет (прав|доступа|разрешения)|ваш ip(-адрес)? .{0,20}(заблокирован|запрещ)/,
      /bu (internet |web )?site(si|ye|sine)?.{0,120}(karar\S*).{0,80}(engellen|erişim)|erişiminiz (engellen|reddedil|kısıtlan)|erişim izniniz (yok|bulunmuyor)/,
      /girişiniz (qadağan|məhdud|blok)|giriş icazəniz yoxdur/,
      /(ձեր )?մուտքն? (այս (կայք|էջ)\S* )?(արգելված|սահմանափակված|արգելափակված) է/,
      /თქვენ არ გაქვთ (წვდომ|უფლებ)|წვდომა (ამ (საიტზე|გვერდზე) )?(აკრძალულია|შეზღუდულია|დაბლოკილია)/,
      /مشترک گرامی.{0,60}(دسترسی|امکان)|(شما )?(اجازه|مجوز) (دسترسی|مشاهده).{0,30}(ندارید|نیست)|دسترسی (شما|به این (سایت|صفحه|وب.?گاه)).{0,40}(مسدود|محدود|امکان.?پذیر (نیست|نمی)|غیر ?مجاز)/,
    ],
  },
  maintenance: {
    titles: [
      /(site |website |page )?(is )?(currently )?(under|down for|undergoing) (scheduled )?(maintenance|construction)|(scheduled )?maintenance( mode)?|we('|’)ll be (right )?back( soon)?|be right back|coming soon/,
      /(503|502|504)( -)?( service (temporarily )?unavailable| bad gateway| gateway time-?out)?|service (temporarily )?unavailable|temporarily (unavailable|offline)/,
      /(на сайте )?(ведутся |проводятся )?технические работы|сайт (временно недоступен|на реконструкции|в разработке)|bakım(dayız| modu| çalışması)|(sitemiz )?(bakımda|yapım aşamasında)/,
      /texniki (işlər|fasilə)|տեխնիկական աշխատանքներ|ტექნიკური სამუშაოები|(سایت )?در (دست|حال) (تعمیر|به.?روز.?رسانی|ساخت).{0,20}/,
    ],
    words: [
      /(down for|under|undergoing|performing|carrying out) (some )?(scheduled |routine |planned |essential )*maintenance|we('|’)ll be (right )?back (soon|shortly|online|up)|temporarily (unavailable|offline|down).{0,40}(maintenance|upgrad|technical)/,
      /(на сайте |сейчас )?(ведутся|проводятся|проводим) (плановые )?(технические|профилактические|регламентные) работы|сайт временно (недоступен|не работает)|приносим извинения за (временные )?неудобства/,
      /(sitemiz|web sitemiz|sistemimiz).{0,40}(bakım|güncelle|yenilen)|bakım çalışması (nedeniyle|yapılmaktadır)|kısa süre sonra (yeniden|tekrar)/,
      /(saytda|saytımızda).{0,30}texniki|texniki (işlər|səbəblərdən).{0,30}(aparılır|əlçatmaz)/,
      /կայք\S* .{0,30}տեխնիկական (աշխատանք|սպասարկ)|կայքը ժամանակավորապես/,
      /(საიტ\S* .{0,30})?მიმდინარეობს (ტექნიკური|პროფილაქტიკური) სამუშაო|საიტი დროებით/,
      /(سایت|وب.?سایت|سامانه).{0,40}(در (دست|حال) (تعمیر|به.?روز.?رسانی|بروزرسانی|ارتقا)|موقتا ?ً? ?(در دسترس نیست|غیر ?فعال))|به زودی (باز می.?گردیم|برمی.?گردیم)/,
    ],
  },
  'parked-domain': {
    titles: [
      /[\w.-]+\.[a-z]{2,} (is |may be |- )?(for sale|parked|available)|(this )?domain (name )?(is )?(for sale|parked|expired|available)|(buy|purchase) .{0,40}domain.{0,20}|domain parking/,
      /account suspended|this account has been suspended|(site|website) (not found|suspended|disabled|expired)|welcome to nginx!?|apache2? .{0,20}default page.{0,20}|iis windows( server)?|index of \/|default (web )?(page|site).{0,20}/,
      /домен (продается|продаётся|припаркован|не (оплачен|делегирован|привязан)).{0,30}|сайт (отключен|заблокирован|не оплачен).{0,30}|(bu )?alan adı (satılıktır|satılık|süresi dol).{0,20}|(این )?دامنه (برای فروش|به فروش).{0,20}/,
    ],
    words: [
      /(this|the) domain( name)? .{0,60}(is|may be|has been) (for sale|parked|listed for sale|registered .{0,40}(parked|for sale))|(buy|purchase|inquire about|make an offer (for|on)) this domain|domain( name)? (has )?expired|related (searches|links) .{0,80}privacy policy/,
      /this account has been suspended|contact your hosting provider|there is no website configured at this address|if you see this page, the .{0,20}(web )?server is successfully installed|site owner.{0,60}(expired|suspended|renew)/,
      /домен.{0,60}(прода[её]тся|припаркован|выставлен на продажу|не оплачен|не делегирован|не прилинкован|не привязан)|срок (регистрации|делегирования) домена.{0,40}ист[её]к|(работа|хостинг|сайт).{0,40}(приостановлен|заблокирован).{0,40}(хостинг|оплат)/,
      /(bu )?alan adı.{0,60}(satılık|park|süresi dol)|barındırma hesabı.{0,40}askıya/,
      /(این )?دامنه.{0,40}(به فروش می.?رسد|برای فروش|فروشی|منقضی)|(bu )?domen.{0,40}satıl|դոմենը? .{0,20}վաճառ|დომენი .{0,20}იყიდება/,
    ],
  },
  'soft-404': {
    titles: [
      /(error |http )?404( error)?( [-–—:|])?( (page|file|article|content))?( not found)?|(page|article|content|document|story|file) (was |is |can ?not be |could ?n[o'’]t be )?(not )?(found|available|exist|removed|deleted|moved)|not found|nothing (was )?found|(oops|sorry)[!.,]? .{0,40}(not (be )?found|n['’]t (be )?(found|find|exist).{0,20})/,
      /(ошибка )?404( ошибка)?|(страниц\S|материал|статья|запись|новость)( не (найден\S?|существует)| удал[её]н\S?)|не найден[оа]?|ничего не найдено|(ошибка 404).{0,40}(не найдена)?/,
      /(hata )?404( hatası)?|(aradığınız )?(sayfa|haber|içerik)( bulunamadı| mevcut değil| kaldırıl\S+)|bulunamadı|(səhifə|xəbər) (tapılmadı|mövcud deyil)|tapılmadı/,
      /(էջը|նյութը) (չի (գտնվել|գտնված)|գտնված չէ|գոյություն չունի)|չի գտնվել|(გვერდი|სტატია) (ვერ|არ) (მოიძებნა|იძებნება|არსებობს)|ვერ მოიძებნა/,
      /(خطای )?(404|۴۰۴)|(صفحه|مطلب|خبر)( مورد نظر)?( شما)? (یافت|پیدا) نشد|یافت نشد|(صفحه|مطلب|خبر) (مورد نظر )?(وجود ندارد|حذف شده است)/,
    ],
    words: [
      /(page|article|story|content|document) (that )?(you('re| are| were)? )?(looking for|requested|trying to (reach|access)).{0,60}(not (be )?found|n['’]t (be )?found|(does|do)( not|n['’]t) exist|moved|removed|deleted|no longer (available|exists))|(we )?(could not|couldn['’]t|can['’]t|cannot) find (the|that|this) (page|article|story)/,
      /(запрашиваем|запрошенн|искомая)\S* (вами )?(страниц|материал|документ)\S*.{0,40}(не (найден|существует)|удал|перемещ)|(такой|данной) страницы (не существует|нет)|страница.{0,30}(была удалена|не существует|не найдена)/,
      /aradığınız (sayfa|haber|içerik).{0,50}(bulunamadı|bulunam|mevcut değil|kaldırıl|silin|taşın)|(böyle bir|bu) sayfa (yok|bulunam|mevcut değil)/,
      /(axtardığınız|istədiyiniz) (səhifə|xəbər).{0,40}(tapılma|mövcud deyil|silin)|belə (bir )?səhifə (yoxdur|mövcud deyil)/,
      /(ձեր )?(փնտրած|որոնած|պահանջված) (էջ|նյութ)\S*.{0,40}(չի գտնվել|գոյություն չունի|հեռացվ|ջնջվ)|(այս|նման) էջ(ը)? (գոյություն չունի|չկա)/,
      /(თქვენ მიერ )?(მოთხოვნილი|მოძებნილი|ძებნილი) (გვერდი|სტატია).{0,40}(ვერ|არ) (მოიძებნა|იძებნება|არსებობს)|ასეთი გვერდი (არ|ვერ)/,
      /(صفحه|مطلب|خبر)(ی|‌ای|ای)? (که )?(مورد نظر|به دنبال|درخواست|دنبال).{0,60}(یافت نشد|پیدا نشد|وجود ندارد|حذف شده)|چنین صفحه/,
    ],
  },
};

/** Words of a request to allow cookies; one alone is on every page, so they are counted against the length of the text. */
export const consentWord =
  /cookies?\b|\bconsent|our partners|vendors|legitimate interest|personal data|персональны\S{1,3} данны|файлы cookie|çerez|kişisel veri|kuki|şəxsi məlumat|کوکی|حریم خصوصی|քուքի|անձնական տվյալ|ქუქი|პერსონალური მონაცემ/gi;
/** A request to allow them that stands before a page: it offers to go on. */
export const consentRequest =
  /before you continue|(accept|agree to|allow|reject) (all|and (continue|close))|(we|our partners|and our).{0,80}(value your privacy|store and\/or access information|use cookies)|consent to (the use of )?cookies|manage (my )?(choices|preferences|options)|принять (все|и продолжить)|соглас(ен|иться|ны)|kabul (et|ediyorum)|tümünü kabul|qəbul (et|edirəm)|(می.?پذیرم|موافقم|پذیرش همه)|ընդունել|համաձայն եմ|ვეთანხმები|მიღება/i;

/** What a page that asks to sign in says; it has a field for a password, or says that nothing goes without. */
export const signIn = /\b(sign|log) ?in\b|\blogin\b|войти|вход|авториз|giriş yap|oturum aç|daxil ol|մուտք|გახსნ|შესვლა|ورود|وارد شوید/i;
export const mustSignIn =
  /(you (must|need to|have to) (be (logged|signed) in|(log|sign) in)|please (log|sign) in) (to|in order to|for)|(log|sign) in to (view|access|read|continue|see)|(чтобы|для) .{0,40}(войдите|авторизуйтесь|необходимо (войти|авторизоваться)|требуется (вход|авторизация))|(необходимо|нужно|требуется) (войти|авторизоваться)|(görmek|görüntülemek|erişmek|okumak|devam etmek) için.{0,30}(giriş yap|oturum aç|üye gir)|(baxmaq|oxumaq) üçün.{0,20}daxil ol|(دیدن|مشاهده|دسترسی|ادامه).{0,40}(وارد شوید|وارد حساب|ثبت.?نام کنید)|(դիտելու|կարդալու) համար.{0,30}մուտք|(სანახავად|წასაკითხად).{0,30}(გაიარეთ|შედით)/i;

/** What a page that needs JavaScript tells those without. */
export const needsScript =
  /(enable|activate|turn on|requires?|without|need to enable) (java ?script)|javascript (is |must be )?(required|disabled|turned off|not (enabled|available|supported)|enabled)|(включите|включить|требуется|отключ[её]н|необходим) (поддержку )?(java ?script)|java ?script.{0,20}(включ|отключ|необходим|etkinleştir|devre dışı|gerekli|aktiv|فعال|غیر ?فعال|միացնել|միացրեք|ჩართ)|(جاوا ?اسکریپت)/i;
