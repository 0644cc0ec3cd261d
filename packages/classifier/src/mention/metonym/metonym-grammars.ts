import { type MetonymGrammar, metonymGrammar } from './metonym-grammar.ts';

// One table a language; words are written as they are spelt and folded once at load.

const english = metonymGrammar({
  lang: 'en',
  venueBefore: 'in at near outside inside around across throughout via through over above beyond',
  wayBefore: 'to from into for',
  travel:
    'travel* visit* flew fly flying flight* arriv* came come coming comes trip* went go going goes return* head headed heading journey* drove depart* left train* bus railway* rail road* highway* route* fled landed moved bound drive flown en tour* shipped deliver* convoy* summoned recalled sent fan fans tourist* visitor* student* passenger* commuter* migrant* distance ferry ferries connection line lines link links route routes pipeline* moved moving',
  address: 'pressure* message* concession* close* letter* warning* signal* appeal* call* response* answer* support* demand* criticism',
  wayActs: true,
  placeBefore:
    'street* capital city mayor suburb* outskirt* downtown central north northern south southern east eastern west western centre center district* resident* airport* university court* visit* leav* reach* enter* arriv* toured touring left quit quitting bazaar* population inhabitants streets towards toward',
  placeNext:
    'summit* meeting* talks declaration* document* agreement* accord* deal memorandum airport* court* street* mayor city region suburb* conference* forum* ceremony signing resident* university metro hotel* grand dc d.c d.c. based born time office* bureau correspondent* official* spokes* press adviser* advisor* aide* lawn rally rallies protest* trip visit* treaty convention protocol* statement suburb museum* oval rose insider* area dinner event* gathering encounter understanding* consensus process staff* chief* correspondent* embassy think tank* lobby* lobbyist* communiqu* framework* appearance* arrangement* ballroom complex grounds bank* port theatre theater festival* film museum* school* hospital* market* restaurant* police stadium marathon* exhibition* concert* church* cathedral mosque factory plant college zoo park tower* hotel* native* audience* stock exchange half team club match game derby',
  skipped: 'the of official',
  joins: 'and or',
  shared:
    'meeting* talks declaration* document* agreement* accord* deal memorandum treaty understanding* encounter statement process framework',
  owned:
    'bazaar* market* square* summit* conference* cop29 cop airport* mayor metro suburb* port university museum* theatre* theater* opera stadium* grand circuit race marathon* boulevard seafront waterfront skyline hotel* restaurant* resident* inhabitant* population exhibition* festival* expo forum weather traffic old air',
  between: 'between',
});

const russian = metonymGrammar({
  lang: 'ru',
  venueBefore: 'в во под через по над вокруг около близ внутри недалеко',
  speech:
    'заяви* заявля* сообщ* счита* говор* отмет* отмеча* подчерк* раскры* отреаг* прокоммент* исключ* уверен* назва* называ* опроверг* ответ* ожида* наде* рассчит* обвин* призва* призыва* предупре* объяв* объясн* поясн* рассказ* увид* видят опаса* возмут* осуд* одобр* приветств* подтверд* знают недоволь* намере* хотят реши* оцен* полага* утвержд* отказ* выраз* выступ* дума* понима* боятся настаива* обеспоко* требуют потреб*',
  wayBefore: 'из до к ко',
  travel:
    'поезд* визит* приех* прибы* вылет* прилет* поех* отправ* верн* верну* летел* уеха* рейс* дорог* трасс* путь перелет* командир* приезд* поездк* двига* маршрут* расстоян* линия линии линию рейсы ветка ветки автобус* туристы туристов болельщик* пассажир* житель',
  address: 'обращ* призыв* претенз* вопрос* требован* отношени* близк* сигнал* уступк* послан*',
  placeBefore:
    'улиц* мэр* центр* аэропорт* жител* столиц* пригород* город* округ* суд* район* рейс* поезд* окраин* университет* музе* посети* покину* посеща* север* юг* восток* запад* встреч* саммит* переговор* договоренност* гостях секретар* служб* представител* сотрудник* банк* порт* театр* фестивал* музе* школ* больниц* рын* ресторан* полиц* стадион* марафон* выставк* биржа бирж* прибыл* прилетел* базар* населен* бульвар* набережн* погода небо',
  placeNext: 'сити саммит* аэропорт*',
  joins: 'и или',
  shared: 'договорен* договорён* соглашен* переговор* встреч* саммит* диалог* довери* отношен* примирен*',
  between: 'между',
});

const turkish = metonymGrammar({
  lang: 'tr',
  verbIsLast: true,
  venueEndings: 'da de ta te nda nde daki deki taki teki ndaki ndeki',
  wayEndings: 'dan den tan ten ndan nden a e ya ye na ne',
  travel:
    'git* gel* gid* ziyaret* uç* ulaş* dön* hareket* sefer* seyahat* yola var* davet* giriş* yolculu* uçuş* uçağ* tren* otobüs* taraftar* turist* yolcu*',
  speech: 'endişe* rahatsız* kaygı* kalacak kalıyor kalmalı öfke* hayal* bekleniyor isteniyor düşünülüyor',
  address:
    'bekl* iste* tepki* açıklama* yanıt* cevap* mesaj* uyarı* destek* çağrı* itiraz* baskı* eleştiri* suçlama* talep* onay* karşılık* karşı yönelik yakın taviz* jest* sinyal*',
  placeBefore: 'merkezi',
  placeNext:
    'zirve* büyükelçi* havaliman* havaalan* deklarasyon* bildirge* görüşme* merkezli anlaşma* mutabakat* belediye* üniversite* sokak* cadde* toplantı* şehri şehrin* kent* muhabir* temsilci* mahkeme* buluşma* yetkili* sözcü* basın belge* başkonsolos* saatiyle metro* bulvar* valili* vali forum* liman* tiyatro* festival* müze* okul* hastane* pazar* restoran* polis* stad* maraton* sergi* konser* borsa* konferans* oval protokol* sürec* mitabak* ziyaret* milletvekil* sakin* halkı doğumlu pazarı çarşısı caddeler* semt* bulvarı sahili',
  joins: 've ile veya',
  shared: 'zirve* görüşme* anlaşma* mutabakat* müzakere* bildiri* belge* süreci',
});

const azerbaijani = metonymGrammar({
  lang: 'az',
  verbIsLast: true,
  venueEndings: 'da də nda ndə daki dəki ndaki ndəki',
  wayEndings: 'dan dən ndan ndən a ə ya yə na nə',
  travel:
    'ged* gəl* getd* getm* səfər* yola çat* qayıt* uç* yollan* ezam* ziyarət* dəvət* reys* qatar* yol göndər* avtobus* turist* sərnişin* azarkeş* tələbə*',
  speech: 'narahat* düşünürlər inanırlar bildirirlər narazı* inanmır* gözləyirlər razıdır* qəzəb*',
  address:
    'istə* gözlə* açıqlama* reaksiya* cavab* tələb* xəbərdarlıq* çağırış* təzyiq* dəstək* qarşı etiraz* mesaj* müraciət* ittiham* güzəşt* yaxın siqnal*',
  placeNext:
    'sammit* görüş* bəyannamə* şəhər* aeroport* razılaş* məktəb* universitet* küçə* danışıq* müqavilə* memorandum* sənəd* zirvə* konfrans* məhkəmə* rayon* sakin* metro* bulvar* forum* qran rəsmi* sözçü* mətbuat* nümayəndə* saziş* qrand ofis* saatı vaxtı protokol* kəndi mer* icra dövlət liman* teatr* festival* muzey* xəstəxana* bazar* restoran* polis* stadion* marafon* sərgi* konsert* birja* bank* sakin* əhali* deputat* bazar* küçələr* sahil* bulvarı',
  joins: 'və ilə ya',
  shared: 'sammit* görüş* bəyannamə* razılaş* danışıq* müqavilə* memorandum* sənəd* zirvə* saziş*',
});

const armenian = metonymGrammar({
  lang: 'hy',
  venueEndings: 'ում ումն ումս',
  venueForms: 'տանը տանն',
  speech:
    'հայտարար* կարծ* համար* ասում ասել ասեցին հավատ* պնդ* նշ* ընդգծ* դժգոհ* վստահ* հույս* մեղադր* արձագ* պատրաստ* մտահոգ* հերք* ցանկ* սպաս* գտն* անհանգ* բացառ* պատասխան* կասկած*',
  wayEndings: 'ից իցս',
  travel: 'մեկն* ժաման* այց* գնա* գնալ* եկ* հաս* վերադ* թռ* ճանապարհ* չվերթ* գնացք* տեղափոխ* ավտոբուս* զբոսաշրջ* ուղևոր*',
  address: 'պահանջ* ակնկալ* արձագանք* պատասխան* հայտար* կոչ*',
  placeNext:
    'գագաթնաժող* օդանավ* փողոց* բնակ* հանդիպ* քաղաք* հռչակագ* համաձայնագ* համաձայնութ* բանակց* դեսպան* համալսար* կենտրոն* շրջան* դատար* մետրո* ֆորում* պաշտոնյա* խոսնակ* մամուլ* պայմանավորվ* փաստաթ* հուշագ* ժամանակ* թանգար* թերթ* ներկայաց* նավահանգ* թատրոն* փառատոն* կինոփառատոն* դպրոց* հիվանդանոց* շուկա* ռեստորան* ոստիկան* մարզադաշտ* մարաթոն* ցուցահանդես* համերգ* բանկ* բորսա* պատգամավոր* օդերևույթ* փողոցներ* հրապարակ* բնակիչ*',
  joins: 'եվ ու կամ',
  bareIsPlace: true,
  shared: 'գագաթնաժող* հանդիպ* հռչակագ* համաձայնագ* համաձայնութ* բանակց* պայմանավորվ* փաստաթ* հուշագ*',
});

const persian = metonymGrammar({
  lang: 'fa',
  venueBefore: 'در',
  wayBefore: 'به از تا',
  travel: 'سفر* رفت* آمد* رسید* وارد عازم بازگشت* پرواز* راهی اعزام* می‌رود می‌آید برود رفته جاده قطار* خط',
  address: 'پیام* هشدار* پاسخ* نزدیک* انتقاد* درخواست* فشار* نسبت',
  wayActs: true,
  placeBefore:
    'خیابان* فرودگاه* نشست* توافق* دانشگاه* استان* شهردار* شهر* بیانیه* اجلاس* پایتخت* مردم ساکنان بازار* دیدار* مذاکرات* اعلامیه* سند* کنفرانس* شرق غرب شمال جنوب حومه مرکز میدان سخنگوی مقام* تفاهم* پیمان* مقیم دادگاه* سفیر* بندر* تئاتر* جشنواره* موزه* مدرسه* بیمارستان* رستوران* پلیس ورزشگاه* ماراتن* نمایشگاه* بورس بانک* وارد عازم راهی سوی سمت مقصد نماینده نمایندگان اهالی خیابان‌های میدان‌های',
  joins: 'و یا',
  shared: 'نشست* توافق* بیانیه* اجلاس* دیدار* مذاکرات* اعلامیه* سند* تفاهم* پیمان*',
});

const georgian = metonymGrammar({
  lang: 'ka',
  venueEndings: 'ში შიც ზე იში',
  speech: 'აცხად* ამბობ* მიიჩნევ* თვლ* განაცხად* ფიქრ* ამტკიც* აღნიშნ* ელ* იმედოვნ* აკრიტიკ* ადანაშაულ* შეშფოთ* კმაყოფილ* წუხ*',
  wayEndings: 'დან იდან მდე ამდე იმდე კენ ისკენ სკენ',
  travel: 'ეწვ* ვიზიტ* ჩავ* ჩამო* გაემგზავრ* გაფრინ* დაბრუნ* მატარებ* რეის* წავ* ავტობუს* ტურისტ* მგზავრ*',
  address: 'განცხად* პასუხ* მოთხოვ* რეაქცი* გზავნილ*',
  placeNext:
    'სამიტ* თეატრ* ფესტივალ* მუზეუმ* სკოლ* საავადმყოფო* ბაზარ* რესტორან* პოლიცი* სტადიონ* მარათონ* გამოფენ* პორტ* ნავსადგურ* ბანკ* ბირჟ* ერთ აეროპორტ* ქუჩ* მერი მერია* შეხვედრ* ეწვ* დეკლარაცი* შეთანხმებ* მოლაპარაკებ* ქალაქ* უნივერსიტეტ* სასამართლ* სპიკერ* წარმომადგენ* თანამდებობ* ოფიციალ* მემორანდუმ* დოკუმენტ* მეტრო* ფორუმ* მცხოვრებ* მოსახლე* დეპუტატ* მოედან* ბაზრ*',
  joins: 'და ან',
  shared: 'სამიტ* შეხვედრ* დეკლარაცი* შეთანხმებ* მოლაპარაკებ* მემორანდუმ* დოკუმენტ*',
});

const german = metonymGrammar({
  lang: 'de',
  venueBefore: 'in im aus nach bei nahe um über durch nahe',
  placeNext: 'gipfel* treffen* erklärung* abkommen* flughafen* gespräch* sprecher* bewohner* markt* straßen',
  placeBefore: 'hauptstadt stadt bürgermeister* besuch* straßen straßen flughafen',
  skipped: 'das die der dem den',
  joins: 'und oder',
  between: 'zwischen',
  travel: 'zug züge flug flüge strecke entfernung bahnverbindung verbindung',
});

const french = metonymGrammar({
  lang: 'fr',
  venueBefore: 'à en vers depuis dans',
  placeBefore: 'capitale ville maire rues sommet accords accord déclaration rencontre aéroport visit*',
  skipped: 'de la le du',
  joins: 'et ou',
});

const spanish = metonymGrammar({
  lang: 'es',
  venueBefore: 'en a desde hacia',
  placeBefore: 'cumbre capital ciudad',
  skipped: 'de la el',
  joins: 'y e o',
});

const arabic = metonymGrammar({
  lang: 'ar',
  venueBefore: 'في إلى من',
  placeBefore: 'قمة إعلان مدينة شوارع عاصمة مطار اتفاق لقاء زار المتحدث',
  joins: 'و أو',
});

const byLang: ReadonlyMap<string, MetonymGrammar> = new Map(
  [english, russian, turkish, azerbaijani, armenian, persian, georgian, german, french, spanish, arabic].map((grammar) => [
    grammar.lang,
    grammar,
  ]),
);

/** Grammar of `lang`, English where there is none of its own. */
export const metonymGrammarOf = (lang: string): MetonymGrammar => byLang.get(lang) ?? english;
