/**
 * Abbreviations after which a point ends no sentence, folded, without their last point, per language. Months, titles, ranks, units and
 * the words for "city", "year", "page"; single letters (initials) are dealt with by rule.
 */
export const abbreviations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'mr mrs ms mx dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt gov sen rep reps sens rev hon pres amb st mt ft sr jr vs v no nos vol ed eds fig p pp art sec par ch inc ltd co corp llc bros dept univ est approx ca cf al etc eg ie jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd jan tel ext a.m p.m e.g i.e'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'г гг в вв им ул пл пр просп д стр с см рис тыс млн млрд трлн руб коп долл чел тел проф доц акад канд канд д-р г-н г-жа гос обл р-н пос дер о-в оз р ген полк подполк кап лейт серж ст мл напр др пр т.е т.д т.п т.н т.к и.о н.э янв февр мар апр авг сент окт нояб дек пн вт ср чт пт св ред изд сокр англ рус арм азерб'.split(
      ' ',
    ),
  ),
  hy: new Set('թ թթ հ հհ պ պրն տկն տիկ դոկտ պրոֆ գ գյ ք փ հմմ տես նկ էջ մլն մլրդ հզ դրամ ս.թ թ.թ այսպ հեռ ակադ գեն գնդ'.split(' ')),
  tr: new Set(
    'dr prof doc yrd av sn say bay gen alb yb bnb yzb ort tgm kur muh op uzm ogr bkz or vb vd vs no cad sok sk mah apt mad bl s sf c cev yy tel hz ar gor as sti ltd san tic turk ing fr alm mim ecz'.split(
      ' ',
    ),
  ),
  az: new Set(
    'dr prof akad dos c xan m b.e sah kuc pr prosp ray seh mln mlrd min man tel gen polk leyt kap red bax mes h.b e s.m t b'.split(' '),
  ),
  fa: new Set('ه.ش ه.ق م ق ش ق.م ص ج د ر.ک دکتر ه'.split(' ')),
  ka: new Set('წ წწ მ ბ ბნ ქ ქნ დ გ გვ ე.წ ე.ი ა.შ დაახლ მლნ მლრდ ათ პროფ დოქტ აკად გენ პოლკ იხ მაგ შდრ ტ თ სთ წთ სმ კმ'.split(' ')),
};

/** All of them, for a text whose language is not known. */
export const anyAbbreviation: ReadonlySet<string> = new Set(Object.values(abbreviations).flatMap((set) => [...set]));
