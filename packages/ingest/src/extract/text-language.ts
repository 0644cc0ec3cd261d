/** Words of a text that are counted. */
const MOST_WORDS = 250;
/** Characters of a text in which its script and letters are looked for; a script shows itself at once. */
const SAMPLE = 1500;
const FEWEST_LETTERS = 20;
/** Little words that must be found, and the lead over the second language, before a text is said to be in a language of Latin letters. */
const FEWEST_HITS = 6;
const LEAD = 1.3;

/**
 * Little words that are frequent in one language and rare in its neighbours; shared ones count for each. Scored on the prose of thirty-six
 * languages in the metadata corpus.
 */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as by at from this are be it have has had which will would their not but an or been more who',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war',
  fr: 'le la les de des et en un une du dans que est pour qui par sur au avec plus ne pas il se sont ce cette aux ou été mais après leur ses comme',
  es: 'el la los las de del y en que un una es por con para se no al lo como más su sus fue pero este esta entre ha desde sobre también según',
  it: 'il la di che e del della un una per in non è si con dei le al da sono nel alla i gli anche più come ha delle dalla questo lo ma dopo degli',
  pt: 'o a os as de do da dos das e em que um uma para com não por se no na foi mais ao como mas são pelo pela também à até seu sua já',
  nl: 'de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar heeft worden werd over zal',
  pl: 'i w na z do że się nie to jest o jak po przez od dla oraz ale są za który która przed być tym był było już też',
  cs: 'a v na je se že s z do o to i k po za ve pro jako by ale jsou který která které podle také při být už není má byl před',
  sk: 'a v na je sa že s z do o to i k po za vo pre ako by ale sú ktorý ktorá ktoré podľa aj pri byť už nie má bol pred',
  hu: 'a az és hogy nem is egy van volt meg ez azt el de mint csak már még lesz után szerint ki több lehet az ezt akkor vagy',
  ro: 'și în de la a cu pe că nu din este o un se pentru care au fost mai prin după sau ca sunt al ale lui să va până',
  hr: 'i u na je se da su za s od o će te nije kao što bi ali iz po koji koja koje nakon prije do ili bio bila',
  sl: 'in v na je se da so za z s od o bo ne kot ki po pa bi iz tudi ali pri kar še bil bila do je pred',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig från han vid så kan efter under också ska',
  da: 'og i at det som en på er af for med til den har de ikke om et men var sig fra han ved så kan efter også skal blev der',
  no: 'og i at det som en på er av for med til den har de ikke om et men var seg fra han ved så kan etter også skal ble etter',
  fi: 'ja on ei että se oli hän myös mutta kun ovat joka ole tai kuin sen sekä jo niin voi mukaan jälkeen ennen olla ne sitä',
  et: 'ja on ei et see oli ta ka kui aga mis kes oma või siis ning pärast enne selle ega juba välja olid mida',
  lv: 'un ir ka no ar uz par kas tika arī bet pēc līdz vai kā nav tas bija gan viņš pie jau tiek šo pirms',
  lt: 'ir kad yra tai į su iš bet kaip už po buvo dėl apie jau ne nuo arba iki jis kuris prie taip pat savo',
  tr: 've bir bu da de için ile olarak olan daha çok ise sonra kadar gibi en ne olduğunu ancak var o göre ama her değil',
  az: 'və bir bu da də üçün ilə olan daha çox isə sonra kimi ki olub edib bildirib onun edən olduğunu bütün qədər həm amma',
  sq: 'dhe në të e i për me një nga që është se në nuk ka u do si ky kjo janë por më ka pas',
  ca: 'el la els les de del i en que un una és per amb no al com més ha dels aquest aquesta també però ser són va',
  id: 'dan yang di ini itu dengan untuk dari dalam tidak pada akan juga oleh ke bisa telah sebagai ada',
};
/** Languages by little word. */
const LANGUAGES_OF_WORD = wordTable();

function wordTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [code, list] of Object.entries(LITTLE_WORDS)) {
    for (const word of list.split(' ')) table.set(word, [...(table.get(word) ?? []), code]);
  }
  return table;
}

type Candidates = (sample: string) => readonly string[];

/** Scripts by the first and the last of their code units: of one language, or with letters that tell the languages of one apart. */
const SCRIPTS: readonly (readonly [first: number, last: number, candidates: Candidates])[] = [
  [0x0370, 0x03ff, () => ['el']],
  [0x0400, 0x04ff, cyrillicScript],
  [0x0531, 0x058f, () => ['hy']],
  [0x0590, 0x05ff, () => ['he', 'yi']],
  [0x0600, 0x06ff, arabicScript],
  [0x0900, 0x097f, () => ['hi', 'mr', 'ne']],
  [0x0e00, 0x0e7f, () => ['th']],
  [0x10a0, 0x10ff, () => ['ka']],
  [0x3040, 0x9fff, (sample) => (/[\u3040-\u30ff]/.test(sample) ? ['ja'] : ['zh', 'ja'])],
  [0xac00, 0xd7af, () => ['ko']],
];
/** Code units below this are of the Latin script, digits or punctuation. */
const FIRST_OF_OTHERS = 0x0370;

/** Languages that a text can be in by its letters and little words, the likeliest first; null when it does not tell. */
export function languagesOfText(text: string): readonly string[] | null {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map<Candidates | null, number>();
  for (let at = 0; at < sample.length; at += 1) {
    const script = scriptOf(sample.charCodeAt(at));
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [script = null, most = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (most < FEWEST_LETTERS) return null;
  return script ? script(sample) : latinScript(sample);
}

/** Script of a letter; null for the Latin one, undefined for what is no letter of a script that is known. */
function scriptOf(unit: number): Candidates | null | undefined {
  if (unit < FIRST_OF_OTHERS) return unit > 0xbf || (unit > 64 && unit < 91) || (unit > 96 && unit < 123) ? null : undefined;
  return SCRIPTS.find(([first, last]) => unit >= first && unit <= last)?.[2];
}

function arabicScript(sample: string): readonly string[] {
  if (/[ٹڈڑےں]/.test(sample)) return ['ur'];
  if (/[ۆێڕڵ]/.test(sample)) return ['ckb'];
  if (/[ړښۍېځ]/.test(sample)) return ['ps'];
  return /[پچژگکی]/.test(sample) && !/[ةيكأ].*[ةيكأ].*[ةيكأ].*[ةيكأ]/.test(sample.slice(0, 400))
    ? ['fa', 'az', 'ur', 'ckb', 'ps']
    : ['ar', 'fa'];
}

function cyrillicScript(sample: string): readonly string[] {
  if (/[әғқңөұүһ]/i.test(sample)) return ['kk', 'ky', 'tt', 'ba', 'mn', 'az', 'tg', 'uz'];
  if (/[ҳҷӯ]/i.test(sample)) return ['tg', 'uz'];
  if (/[ўЎ]/.test(sample)) return ['be', 'uz'];
  if (/[іїєґ]/i.test(sample)) return ['uk', 'be', 'kk'];
  if (/[ѓќѕ]/i.test(sample)) return ['mk'];
  if (/[ђћљњџј]/i.test(sample)) return ['sr', 'mk'];
  if (/[ыэё]/i.test(sample)) return ['ru', 'be', 'ky', 'kk', 'mn', 'tg'];
  return ['bg', 'mk', 'ru', 'sr'];
}

function latinScript(sample: string): readonly string[] | null {
  if (/[əƏ]/.test(sample)) return ['az'];
  const hits = new Map<string, number>();
  for (const word of (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS)) {
    for (const code of LANGUAGES_OF_WORD.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  const ranked = [...hits].sort(([, one], [, other]) => other - one);
  const [best, second] = ranked;
  if (!best || best[1] < FEWEST_HITS) return null;
  if (best[1] >= (second?.[1] ?? 0) * LEAD) return [best[0]];
  return ranked.filter(([, count]) => count * LEAD >= best[1]).map(([code]) => code);
}
