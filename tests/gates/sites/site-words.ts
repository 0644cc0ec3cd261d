/** What the sites of one language say around their articles; no sentence is an article's. Written for these tests. */
export interface SiteWords {
  /** A prompt to follow or sign up, in words that ask for nothing by name. */
  readonly promo: readonly string[];
  readonly disclaimer: readonly string[];
  readonly consent: string;
  /** Label before a link to another article. */
  readonly also: readonly string[];
  readonly bios: readonly string[];
  /** What stands under pictures that the site shows again and again. */
  readonly captions: readonly string[];
  /** Heading over what readers wrote, and what they wrote. */
  readonly talk: string;
  readonly comments: readonly string[];
  /** Beginnings of other articles beside this one. */
  readonly excerpts: readonly string[];
  /** A paragraph that an agency puts into every article on the affair: text. */
  readonly background: string;
}

const en: SiteWords = {
  promo: [
    'Our editors send the five pieces that matter most to your phone each evening, free of charge and without noise.',
    'Like what we do? Thousands of households keep this newsroom going with a few coins every month, and you can too.',
  ],
  disclaimer: [
    'Opinions expressed here are those of whoever signed the piece and need not match the position of the board.',
    'Spotted a mistake? Mark the words with your mouse and press both keys at once, and our desk will look into it.',
  ],
  consent:
    'To keep the lights on we store small files on your device and hand some of what they tell us to firms that measure audiences and place offers; by staying here you accept that, and the settings page lets you choose otherwise at any moment.',
  also: ['While you are here', 'On this subject'],
  bios: [
    'Mara Ellison has reported for this desk since 2009 and lives with two cats and far too many notebooks.',
    'Tom Aldridge covers courts and schools, and once won a prize for a series about flooded basements.',
    'Ines Rowe joined us from local radio, where she presented the breakfast hour for six winters.',
  ],
  captions: [
    'Officials at an earlier meeting in the capital',
    'Lorries wait at a border post, archive picture',
    'The government building on the main square',
  ],
  talk: 'Voices from the street',
  comments: [
    'I have read a dozen of these over the years and nothing ever comes of them, so wake me when the first shovel hits the ground.',
    'Finally some good sense from people who are usually busy quarrelling; my grandfather would not have believed it possible.',
    'The author forgets to say who pays for all this, and I suspect the answer is the same as always, namely you and me.',
    'Thanks for the clear summary, other papers made a soup of it and I had to look up half of the names on my own.',
  ],
  excerpts: [
    'Bakers in the old town say flour has become dearer for the fourth month running, and some are cutting their hours.',
    'The national side drew its last friendly before the tournament and will travel without its injured captain next week.',
    'Heavy rain closed two mountain roads overnight, and crews hope to clear the stones before the weekend traffic begins.',
    'A museum in the suburbs has put its collection of clocks on show after a repair that took almost three years.',
    'Schools will open a week later than planned, because new buses ordered in spring have still not been delivered.',
  ],
  background:
    'Armenia and Azerbaijan initialled a peace agreement in Washington on 8 August 2025, and agreed on a transit route through Syunik Province that American companies are to develop.',
};
const ru: SiteWords = {
  promo: [
    'Каждый вечер редакция выбирает пять материалов, которые нельзя пропустить, и присылает их прямо в телефон, без лишнего шума.',
    'Нравится наша работа? Тысячи семей каждый месяц помогают редакции небольшими суммами, можете помочь и вы.',
  ],
  disclaimer: [
    'Мнения, высказанные в тексте, принадлежат тем, кто его подписал, и могут не совпадать с позицией совета.',
    'Нашли ошибку? Выделите слова мышью и нажмите обе клавиши сразу, дежурный все проверит.',
  ],
  consent:
    'Чтобы издание могло работать, мы сохраняем на вашем устройстве небольшие файлы и передаем часть сведений компаниям, которые измеряют аудиторию и размещают предложения; оставаясь здесь, вы с этим миритесь, а на странице настроек можно выбрать иначе.',
  also: ['Пока вы здесь', 'К этому же сюжету'],
  bios: [
    'Марина Ежова пишет для отдела с 2009 года, живет с двумя кошками и слишком большим числом блокнотов.',
    'Глеб Рощин следит за судами и школами и однажды получил премию за серию о затопленных подвалах.',
    'Инна Ветрова пришла к нам с местного радио, где шесть зим вела утренний час.',
  ],
  captions: [
    'Чиновники на прежней встрече в столице',
    'Грузовики ждут на пограничном посту, архивный снимок',
    'Здание правительства на главной площади',
  ],
  talk: 'Голоса с улицы',
  comments: [
    'За эти годы прочел таких новостей десяток, и ничего из них не вышло, так что разбудите меня, когда привезут первую лопату.',
    'Наконец-то немного здравого смысла от людей, которые обычно только ссорятся; мой дед бы не поверил.',
    'Автор забыл сказать, кто за все это заплатит, а ответ, подозреваю, как всегда один: мы с вами.',
    'Спасибо за ясный пересказ, другие издания наварили каши, и половину имен пришлось искать самой.',
  ],
  excerpts: [
    'Пекари старого города говорят, что мука дорожает четвертый месяц подряд, и некоторые сокращают часы работы.',
    'Сборная сыграла вничью последний товарищеский матч перед турниром и поедет без травмированного капитана.',
    'Сильный дождь за ночь закрыл две горные дороги, рабочие надеются убрать камни до выходных.',
    'Музей в пригороде открыл собрание часов после ремонта, который занял почти три года.',
    'Школы откроются на неделю позже, потому что заказанные весной автобусы до сих пор не привезли.',
  ],
  background:
    'Армения и Азербайджан 8 августа 2025 года парафировали в Вашингтоне мирное соглашение и договорились о транзитном маршруте через Сюникскую область, который будут развивать американские компании.',
};
const tr: SiteWords = {
  promo: [
    'Editörlerimiz her akşam kaçırılmaması gereken beş yazıyı seçip doğrudan telefonunuza gönderiyor, gürültü yok, ücret yok.',
    'Yaptığımız işi beğeniyor musunuz? Binlerce aile her ay küçük katkılarla bu yazı işlerini ayakta tutuyor, siz de katılabilirsiniz.',
  ],
  disclaimer: [
    'Burada dile getirilen görüşler yazıyı imzalayana aittir ve kurulun tutumuyla örtüşmeyebilir.',
    'Bir yanlış mı gördünüz? Sözcükleri fareyle seçip iki tuşa birden basın, nöbetçi arkadaşımız baksın.',
  ],
  consent:
    'Işıkların yanması için cihazınızda küçük dosyalar saklıyor, bunların anlattıklarının bir kısmını izleyici ölçen ve teklif yerleştiren firmalara veriyoruz; burada kalarak bunu benimsemiş olursunuz, ayar sayfasından başka türlü de seçebilirsiniz.',
  also: ['Hazır buradayken', 'Aynı konuda'],
  bios: [
    'Mine Alkan 2009 yılından beri bu masada yazıyor, iki kedi ve gereğinden çok defterle yaşıyor.',
    'Tarık Güven mahkemeleri ve okulları izliyor, su basan bodrumlar dizisiyle bir ödül almıştı.',
    'İnci Yalçın aramıza yerel radyodan katıldı, orada altı kış boyunca sabah saatini sundu.',
  ],
  captions: [
    'Yetkililer başkentteki önceki toplantıda',
    'Sınır kapısında bekleyen kamyonlar, arşiv karesi',
    'Ana meydandaki hükümet binası',
  ],
  talk: 'Sokağın sesi',
  comments: [
    'Yıllardır bunlardan on tane okudum, hiçbirinden bir şey çıkmadı, ilk kürek vurulunca beni uyandırın.',
    'Genellikle kavga eden insanlardan sonunda biraz akıl; dedem görse inanmazdı.',
    'Yazar bütün bunların parasını kimin ödeyeceğini söylemeyi unutmuş, cevap her zamanki gibi siz ve ben olmalı.',
    'Açık özet için teşekkürler, başka gazeteler çorba yapmıştı, adların yarısını kendim aradım.',
  ],
  excerpts: [
    'Eski şehrin fırıncıları unun dört aydır pahalandığını, bazılarının çalışma saatlerini kıstığını söylüyor.',
    'Milli takım turnuva öncesi son hazırlık maçında berabere kaldı ve sakat kaptanı olmadan yola çıkacak.',
    'Şiddetli yağmur gece iki dağ yolunu kapattı, ekipler taşları hafta sonundan önce temizlemeyi umuyor.',
    'Banliyödeki bir müze, üç yıla yakın süren onarımın ardından saat koleksiyonunu sergiye açtı.',
    'İlkbaharda ısmarlanan otobüsler gelmediği için okullar planlanandan bir hafta geç açılacak.',
  ],
  background:
    'Ermenistan ile Azerbaycan 8 Ağustos 2025 tarihinde Washington’da barış anlaşmasını paraf etti ve Syunik bölgesinden geçen, Amerikan şirketlerinin geliştireceği bir transit güzergâh üzerinde anlaştı.',
};
const az: SiteWords = {
  promo: [
    'Redaktorlarımız hər axşam qaçırılmamalı beş yazını seçib birbaşa telefonunuza göndərir, səs-küysüz və pulsuz.',
    'İşimizi bəyənirsiniz? Minlərlə ailə hər ay kiçik məbləğlərlə bu redaksiyanı yaşadır, siz də qoşula bilərsiniz.',
  ],
  disclaimer: [
    'Burada deyilən fikirlər yazını imzalayana məxsusdur və şuranın mövqeyi ilə üst-üstə düşməyə bilər.',
    'Səhv gördünüz? Sözləri siçanla seçib iki düyməni birlikdə basın, növbətçi yoldaşımız yoxlasın.',
  ],
  consent:
    'İşıqların sönməməsi üçün cihazınızda kiçik fayllar saxlayır, onların dediklərinin bir hissəsini auditoriyanı ölçən və təkliflər yerləşdirən şirkətlərə veririk; burada qalmaqla bununla razılaşırsınız, tənzimləmə səhifəsində başqa cür də seçmək olar.',
  also: ['Hələ buradaykən', 'Bu mövzuda'],
  bios: [
    'Mehriban Ağalı 2009-cu ildən bu masada yazır, iki pişik və həddən artıq çox dəftərlə yaşayır.',
    'Tural Güvənli məhkəmələri və məktəbləri izləyir, su basmış zirzəmilər silsiləsinə görə mükafat alıb.',
    'İradə Yelmarlı bizə yerli radiodan gəlib, orada altı qış səhər saatını aparıb.',
  ],
  captions: [
    'Rəsmilər paytaxtdakı əvvəlki görüşdə',
    'Sərhəd məntəqəsində gözləyən yük maşınları, arxiv şəkli',
    'Baş meydandakı hökumət binası',
  ],
  talk: 'Küçənin səsi',
  comments: [
    'İllərdir bunlardan onunu oxumuşam, heç birindən bir şey çıxmayıb, ilk kürək vurulanda məni oyadın.',
    'Adətən dalaşan adamlardan nəhayət bir az ağıl; babam görsəydi inanmazdı.',
    'Müəllif bütün bunların pulunu kimin verəcəyini yazmağı unudub, cavab yəqin həmişəki kimi siz və mən olacağıq.',
    'Aydın xülasə üçün sağ olun, başqa qəzetlər bunu şorbaya döndərmişdi, adların yarısını özüm axtardım.',
  ],
  excerpts: [
    'Köhnə şəhərin çörəkçiləri deyir ki, un dördüncü aydır bahalaşır və bəziləri iş saatlarını azaldır.',
    'Yığma turnirdən əvvəl son yoldaşlıq oyununda heç-heçə edib və zədəli kapitanı olmadan yola düşəcək.',
    'Güclü yağış gecə iki dağ yolunu bağlayıb, briqadalar daşları həftə sonuna qədər təmizləməyə ümid edir.',
    'Şəhərətrafı muzey üç ilə yaxın çəkən təmirdən sonra saat kolleksiyasını nümayişə çıxarıb.',
    'Yazda sifariş edilən avtobuslar gəlmədiyindən məktəblər bir həftə gec açılacaq.',
  ],
  background:
    'Ermənistan və Azərbaycan 2025-ci il avqustun 8-də Vaşinqtonda sülh sazişini paraflayıb və Sünik vilayətindən keçən, Amerika şirkətlərinin inkişaf etdirəcəyi tranzit marşrutu barədə razılığa gəliblər.',
};
const hy: SiteWords = {
  promo: [
    'Մեր խմբագիրներն ամեն երեկո ընտրում են հինգ նյութ, որոնք չի կարելի բաց թողնել, և ուղարկում ուղիղ ձեր հեռախոսին։',
    'Հավանո՞ւմ եք մեր գործը։ Հազարավոր ընտանիքներ ամեն ամիս փոքր գումարներով պահում են այս խմբագրությունը, կարող եք և դուք։',
  ],
  disclaimer: [
    'Այստեղ արտահայտված կարծիքները պատկանում են ստորագրողին և կարող են չհամընկնել խորհրդի դիրքորոշման հետ։',
    'Սխա՞լ եք նկատել։ Նշեք բառերը մկնիկով և սեղմեք երկու ստեղները միասին, մեր հերթապահը կնայի։',
  ],
  consent:
    'Որպեսզի լույսերը վառ մնան, ձեր սարքում փոքր ֆայլեր ենք պահում և դրանց պատմածի մի մասը փոխանցում լսարան չափող և առաջարկներ տեղադրող ընկերություններին. մնալով այստեղ՝ դուք հաշտվում եք դրա հետ, իսկ կարգավորումների էջում կարող եք այլ կերպ ընտրել։',
  also: ['Քանի դեռ այստեղ եք', 'Այս նյութի շուրջ'],
  bios: [
    'Մարինե Եզյանը բաժնի համար գրում է 2009 թվականից, ապրում է երկու կատվի և չափից շատ տետրերի հետ։',
    'Գագիկ Ռոստյանը հետևում է դատարաններին ու դպրոցներին և մրցանակ է ստացել ջրածածկ նկուղների մասին շարքի համար։',
    'Ինեսա Վահյանը մեզ մոտ եկավ տեղական ռադիոյից, որտեղ վեց ձմեռ վարել է առավոտյան ժամը։',
  ],
  captions: [
    'Պաշտոնյաները մայրաքաղաքում նախորդ հանդիպմանը',
    'Բեռնատարները սպասում են սահմանային կետում, արխիվ',
    'Կառավարության շենքը գլխավոր հրապարակում',
  ],
  talk: 'Փողոցի ձայներ',
  comments: [
    'Տարիների ընթացքում տասնյակ այսպիսի լուր եմ կարդացել, ոչինչ չի ստացվել, արթնացրեք ինձ, երբ առաջին բահը գետնին զարնեն։',
    'Վերջապես մի քիչ խելք մարդկանցից, որոնք սովորաբար վիճում են. պապս չէր հավատա։',
    'Հեղինակը մոռացել է ասել, թե ով է վճարելու այս ամենի համար, պատասխանը երևի միշտ նույնն է՝ մենք ու դուք։',
    'Շնորհակալություն պարզ ամփոփման համար, մյուս թերթերն ապուր էին սարքել, անունների կեսն ինքս փնտրեցի։',
  ],
  excerpts: [
    'Հին քաղաքի հացթուխներն ասում են, որ ալյուրը չորրորդ ամիսն անընդմեջ թանկանում է, և ոմանք կրճատում են ժամերը։',
    'Հավաքականը մրցաշարից առաջ վերջին ընկերական խաղը ոչ-ոքի ավարտեց և կմեկնի առանց վնասված ավագի։',
    'Հորդառատ անձրևը գիշերը փակել է լեռնային երկու ճանապարհ, բրիգադները հույս ունեն քարերը մաքրել մինչև շաբաթ։',
    'Արվարձանի թանգարանը գրեթե երեք տարի տևած վերանորոգումից հետո ցուցադրել է ժամացույցների հավաքածուն։',
    'Դպրոցները կբացվեն մեկ շաբաթ ուշ, քանի որ գարնանը պատվիրված ավտոբուսները դեռ չեն բերվել։',
  ],
  background:
    'Հայաստանը և Ադրբեջանը 2025 թվականի օգոստոսի 8-ին Վաշինգտոնում նախաստորագրել են խաղաղության համաձայնագիրը և պայմանավորվել Սյունիքի մարզով անցնող տարանցիկ երթուղու մասին, որը զարգացնելու են ամերիկյան ընկերությունները։',
};
const fa: SiteWords = {
  promo: [
    'دبیران ما هر شب پنج نوشته‌ای را که نباید از دست داد برمی‌گزینند و یکراست به گوشی شما می‌فرستند، رایگان و بی‌هیاهو.',
    'کار ما را می‌پسندید؟ هزاران خانواده هر ماه با مبلغی کوچک چراغ این تحریریه را روشن نگه می‌دارند، شما هم می‌توانید.',
  ],
  disclaimer: [
    'آنچه در این نوشته آمده نظر امضاکننده آن است و شاید با موضع شورا یکی نباشد.',
    'خطایی دیدید؟ واژه‌ها را با موشواره برگزینید و هر دو کلید را با هم بزنید تا همکار کشیک ما بررسی کند.',
  ],
  consent:
    'برای آنکه چراغ‌ها روشن بماند پرونده‌های کوچکی روی دستگاه شما نگه می‌داریم و بخشی از گفته آنها را به شرکت‌هایی می‌دهیم که مخاطب را می‌سنجند و پیشنهاد می‌گذارند؛ با ماندن در اینجا آن را می‌پذیرید و در صفحه تنظیم می‌توانید جز این برگزینید.',
  also: ['تا اینجا هستید', 'در همین زمینه'],
  bios: [
    'مهناز ایزدی از سال ۲۰۰۹ برای این میز می‌نویسد و با دو گربه و دفترچه‌های بیش از اندازه زندگی می‌کند.',
    'تورج روشن دادگاه‌ها و مدرسه‌ها را دنبال می‌کند و برای مجموعه زیرزمین‌های آب‌گرفته جایزه گرفته است.',
    'ایران وزیری از رادیوی محلی نزد ما آمد؛ آنجا شش زمستان ساعت بامدادی را اجرا می‌کرد.',
  ],
  captions: ['مقام‌ها در دیدار پیشین در پایتخت', 'کامیون‌ها در گذرگاه مرزی منتظرند، عکس بایگانی', 'ساختمان دولت در میدان اصلی'],
  talk: 'صدای کوچه',
  comments: [
    'در این سال‌ها ده تا از این خبرها خوانده‌ام و از هیچ‌کدام چیزی درنیامد، هر وقت نخستین بیل را زدند بیدارم کنید.',
    'سرانجام کمی خرد از کسانی که همیشه سرگرم دعوا هستند؛ پدربزرگم باورش نمی‌شد.',
    'نویسنده فراموش کرده بگوید هزینه این همه را چه کسی می‌دهد، پاسخ گمانم مثل همیشه من و شماییم.',
    'از گزارش روشن شما سپاسگزارم، روزنامه‌های دیگر آش درهم‌جوشی پخته بودند و نیمی از نام‌ها را خودم جستم.',
  ],
  excerpts: [
    'نانوایان شهر کهنه می‌گویند آرد چهارمین ماه پیاپی گران شده و برخی از ساعت کار خود کاسته‌اند.',
    'تیم ملی آخرین بازی دوستانه پیش از جام را مساوی کرد و بدون کاپیتان آسیب‌دیده راهی می‌شود.',
    'باران تند شبانه دو راه کوهستانی را بست و کارگران امیدوارند سنگ‌ها را پیش از پایان هفته بردارند.',
    'موزه‌ای در حومه پس از بازسازی نزدیک به سه‌ساله گنجینه ساعت‌های خود را به نمایش گذاشت.',
    'مدرسه‌ها یک هفته دیرتر باز می‌شوند، زیرا اتوبوس‌هایی که بهار سفارش داده شد هنوز نرسیده است.',
  ],
  background:
    'ارمنستان و جمهوری آذربایجان ۸ اوت ۲۰۲۵ در واشنگتن توافق صلح را پاراف کردند و درباره مسیر ترانزیتی از استان سیونیک که شرکت‌های آمریکایی آن را توسعه خواهند داد به توافق رسیدند.',
};
const ka: SiteWords = {
  promo: [
    'ჩვენი რედაქტორები ყოველ საღამოს ირჩევენ ხუთ მასალას, რომელიც არ უნდა გამოტოვოთ, და პირდაპირ ტელეფონზე გიგზავნიან.',
    'მოგწონთ ჩვენი საქმე? ათასობით ოჯახი ყოველთვე მცირე თანხით ინახავს ამ რედაქციას, თქვენც შეგიძლიათ.',
  ],
  disclaimer: [
    'აქ გამოთქმული მოსაზრებები ხელმომწერს ეკუთვნის და შეიძლება საბჭოს პოზიციას არ ემთხვეოდეს.',
    'შეცდომა შენიშნეთ? მონიშნეთ სიტყვები თაგვით და ორივე ღილაკს ერთად დააჭირეთ, მორიგე ნახავს.',
  ],
  consent:
    'რომ შუქი არ ჩაქრეს, თქვენს მოწყობილობაში პატარა ფაილებს ვინახავთ და მათი მონათხრობის ნაწილს აუდიტორიის მზომავ და შეთავაზებების განმთავსებელ კომპანიებს ვაძლევთ; აქ დარჩენით ამას ეგუებით, პარამეტრების გვერდზე კი სხვაგვარადაც შეგიძლიათ აირჩიოთ.',
  also: ['სანამ აქ ხართ', 'ამავე თემაზე'],
  bios: [
    'მარიამ ეზოშვილი ამ მაგიდისთვის 2009 წლიდან წერს, ცხოვრობს ორ კატასთან და ზედმეტად ბევრ რვეულთან ერთად.',
    'გიორგი როსტელი სასამართლოებსა და სკოლებს ადევნებს თვალს და დატბორილი სარდაფების სერიისთვის პრიზი მიიღო.',
    'ინგა ვეფხვაძე ჩვენთან ადგილობრივი რადიოდან მოვიდა, სადაც ექვსი ზამთარი დილის საათს უძღვებოდა.',
  ],
  captions: ['მოხელეები დედაქალაქში წინა შეხვედრაზე', 'სატვირთოები საზღვრის პუნქტთან, საარქივო კადრი', 'მთავრობის შენობა მთავარ მოედანზე'],
  talk: 'ქუჩის ხმები',
  comments: [
    'წლების განმავლობაში ათობით ასეთი ამბავი წამიკითხავს და არაფერი გამოსულა, გამაღვიძეთ, როცა პირველ ნიჩაბს დაარტყამენ.',
    'როგორც იქნა ცოტა ჭკუა იმ ხალხისგან, ვინც ჩვეულებრივ კამათობს; ბაბუაჩემი არ დაიჯერებდა.',
    'ავტორს დაავიწყდა ეთქვა, ვინ გადაიხდის ამ ყველაფერს, პასუხი ალბათ როგორც ყოველთვის მე და თქვენ ვართ.',
    'გმადლობთ ნათელი შეჯამებისთვის, სხვა გაზეთებმა სუპი მოხარშეს და სახელების ნახევარი თავად მოვძებნე.',
  ],
  excerpts: [
    'ძველი ქალაქის მცხობელები ამბობენ, რომ ფქვილი მეოთხე თვეა ძვირდება და ზოგი საათებს ამცირებს.',
    'ნაკრებმა ტურნირის წინ ბოლო ამხანაგური ფრედ ითამაშა და ტრავმირებული კაპიტნის გარეშე გაემგზავრება.',
    'ძლიერმა წვიმამ ღამით მთის ორი გზა ჩაკეტა, ბრიგადები ქვების გაწმენდას შაბათამდე იმედოვნებენ.',
    'გარეუბნის მუზეუმმა თითქმის სამწლიანი შეკეთების შემდეგ საათების კოლექცია გამოფინა.',
    'სკოლები ერთი კვირით გვიან გაიხსნება, რადგან გაზაფხულზე შეკვეთილი ავტობუსები ჯერ არ ჩამოუყვანიათ.',
  ],
  background:
    'სომხეთმა და აზერბაიჯანმა 2025 წლის 8 აგვისტოს ვაშინგტონში სამშვიდობო შეთანხმება პარაფირეს და შეთანხმდნენ სიუნიქის პროვინციაზე გამავალ სატრანზიტო მარშრუტზე, რომელსაც ამერიკული კომპანიები განავითარებენ.',
};

/** Words of the seven languages. */
export const siteWords: Readonly<Record<string, SiteWords>> = { en, ru, tr, az, hy, fa, ka };
