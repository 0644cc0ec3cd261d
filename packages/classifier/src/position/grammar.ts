/** What telling a sentence's subject needs to know of a language. All words folded. */
export interface Grammar {
  /** `svo`: the subject stands before its verb; `sov`: subject first, verb last; `vso`: the subject follows. */
  readonly order: 'svo' | 'sov' | 'vso';
  /** True where an object may as well stand behind its verb although verbs are last as a rule. */
  readonly objectMayFollow: boolean;
  /** How a noun shows that it is not the subject. `case`: its form differs from the dictionary's; `place`: words around it. */
  readonly marking: 'case' | 'place';
  /** A noun after one of these is not the subject. */
  readonly prepositions: ReadonlySet<string>;
  /** A noun before one of these is not the subject. */
  readonly postpositions: ReadonlySet<string>;
  /** Endings that a subject may carry beyond the dictionary form (articles, ergative). */
  readonly subjectEndings: ReadonlySet<string>;
  /** Words that stand for the speaker of the sentence before. */
  readonly pronouns: ReadonlySet<string>;
  /** Where "according to" has its speaker: behind the phrase or in front of it. */
  readonly accordingTo: 'before' | 'after';
  /** Form of an office that cannot be the subject ("министру", "bakanına"); null where form does not tell. */
  readonly oblique: RegExp | null;
  /** Words and endings of obligation: what one must do is another's wish. */
  readonly modal: RegExp | null;
  /** Ending of a word that describes the noun behind it ("the proposed route") and so is no act; null where there is none. */
  readonly participle: RegExp | null;
  /** True when a verb without a subject speaks of the one before. */
  readonly dropsPronoun: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split(' '));

const grammar = (
  order: Grammar['order'],
  marking: Grammar['marking'],
  accordingTo: Grammar['accordingTo'],
  dropsPronoun: boolean,
  lists: {
    readonly before?: string;
    readonly after?: string;
    readonly endings?: string;
    readonly pronouns?: string;
    readonly participle?: RegExp;
    readonly objectMayFollow?: boolean;
    readonly oblique?: RegExp;
    readonly modal?: RegExp;
  },
): Grammar => ({
  order,
  marking,
  accordingTo,
  dropsPronoun,
  participle: lists.participle ?? null,
  objectMayFollow: lists.objectMayFollow ?? order === 'svo',
  oblique: lists.oblique ?? null,
  modal: lists.modal ?? null,
  prepositions: words(lists.before ?? ''),
  postpositions: words(lists.after ?? ''),
  subjectEndings: words(lists.endings ?? ''),
  pronouns: words(lists.pronouns ?? ''),
});

const english = grammar('svo', 'place', 'after', false, {
  before:
    'to with of in from by against for between at on into about over through than near toward towards via across within without under beside besides like as',
  pronouns: 'he she they',
  modal: /^(?:should|must|ought|shall)$/u,
});

const grammars: Readonly<Record<string, Grammar>> = {
  en: english,
  ru: grammar('svo', 'case', 'after', false, {
    before: 'с со в во на из к ко от для между о об по при против у до через за над под без',
    pronouns: 'он она они его ее их там',
    modal: /^(?:долж(?:ен|на|ны|но)|следует|надо|нужно|обязан[аы]?)$/u,
    oblique:
      /(?:президент|министр|премьер|секретар|советник|помощник|депутат|эксперт|посланник|дипломат|представител|чиновник|аналитик|политолог)(?:[ауюяе]|ом|ем|ов|ей|[ая]ми?|[ая]х)$/u,
    participle: /(?:нн|ем|им)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u,
  }),
  hy: grammar('sov', 'case', 'before', true, {
    endings: 'ն ը',
    after: 'հետ համար մասին դեմ միջև կողմից',
    pronouns: 'նա նրա նրանք նրան',
    modal: /^(?:պետք|պիտի)$/u,
    objectMayFollow: true,
    participle: /ված$/u,
    oblique: /(?:ի|ին|ից|ով|ներին|ներից|ներով)$/u,
  }),
  az: grammar('sov', 'case', 'before', true, {
    after: 'ile arasinda arasindaki ucun haqqinda qarsi terefinden barede',
    pronouns: 'o onun onlar nazir prezident diplomat',
    participle: /(?:[iu]l|[iu]n|lan)[ae]n$/u,
    modal: /^(?:gerek|gerekir|gerekiyor|lazim|lazimdir|gerekdir)$|m[ae]l[iu](?:d[iu]r|dir)?$/u,
    oblique: /(?:[iu]n[iuae]|[iu]nd[ae]n?|[iu]n[iu]n|[iu]yl[ae]|lar[iu]|ler[iu]n[iae])$/u,
  }),
  tr: grammar('sov', 'case', 'before', true, {
    after: 'ile arasinda arasindaki icin hakkinda karsi tarafindan uzerinden',
    pronouns: 'o onun onlar bakan',
    participle: /(?:[iu]l|[iu]n|lan)[ae]n$/u,
    modal: /^(?:gerek|gerekir|gerekiyor|lazim|lazimdir|gerekdir)$|m[ae]l[iu](?:d[iu]r|dir)?$/u,
    oblique: /(?:[iu]n[iuae]|[iu]nd[ae]n?|[iu]n[iu]n|[iu]yl[ae]|lar[iu]|ler[iu]n[iae])$/u,
  }),
  fa: grammar('sov', 'place', 'after', true, {
    before: 'به از با در برای علیه میان بین درباره دربارهٔ بر تا بی ضد سوی',
    after: 'را',
    pronouns: 'او وی آنها ایشان',
    modal: /^(?:باید|نباید|بایستی)$/u,
    objectMayFollow: true,
  }),
  ka: grammar('sov', 'case', 'before', true, {
    endings: 'მა მ ც',
    after: 'შორის მიმართ წინააღმდეგ შესახებ',
    pronouns: 'მან ის მისი მათ',
    modal: /^უნდა$/u,
    objectMayFollow: true,
    participle: /ებულ(?:ი|მა|ს|ის|ად)?$/u,
    oblique: /(?:ს|თან|ზე|ში|თვის|გან|ით|ის)$/u,
  }),
  de: grammar('svo', 'place', 'after', false, {
    before: 'mit von in aus zu zum zur gegen fur zwischen bei nach durch an auf uber unter ohne',
    pronouns: 'er sie es',
  }),
  fr: grammar('svo', 'place', 'after', false, {
    before: 'de du des a au aux avec en dans contre pour entre par sur vers sans chez',
    pronouns: 'il elle ils',
  }),
  es: grammar('svo', 'place', 'after', true, {
    before: 'de del a al con en contra para entre por sobre hacia sin',
    pronouns: 'el ella ellos',
  }),
  ar: grammar('vso', 'case', 'after', true, { before: 'من الی مع فی علی عن بین ضد دون بدون غیر عبر نحو', endings: '', pronouns: 'هو هی' }),
};

/** The grammar of a language; one that is not known is read like English. */
export const grammarOf = (lang: string): Grammar => grammars[lang] ?? english;
