/** Words of a text that are counted. */
const MOST_WORDS = 400;
/** Characters of a text in which its script and letters are looked for; a script shows itself at once. */
const SAMPLE = 2500;
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
const SETS = new Map(Object.entries(LITTLE_WORDS).map(([code, list]) => [code, new Set(list.split(' '))] as const));

/** Scripts of one language, or with letters that tell the languages of one apart. */
const SCRIPTS: readonly (readonly [RegExp, (sample: string) => readonly string[]])[] = [
  [/[\u0531-\u058f]/g, () => ['hy']],
  [/[\u10a0-\u10ff\u1c90-\u1cbf]/g, () => ['ka']],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, () => ['el']],
  [/[\u0590-\u05ff]/g, () => ['he', 'yi']],
  [/[\u0600-\u06ff]/g, arabicScript],
  [/[\u0400-\u04ff]/g, cyrillicScript],
  [/[\uac00-\ud7af\u1100-\u11ff]/g, () => ['ko']],
  [/[\u3040-\u30ff\u4e00-\u9fff]/g, (sample) => (/[\u3040-\u30ff]/.test(sample) ? ['ja'] : ['zh', 'ja'])],
  [/[\u0e00-\u0e7f]/g, () => ['th']],
  [/[\u0900-\u097f]/g, () => ['hi', 'mr', 'ne']],
];

/** Languages that a text can be in by its letters and little words, the likeliest first; null when it does not tell. */
export function languagesOfText(text: string): readonly string[] | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  for (const [script, languages] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters / 2) return languages(sample);
  if (/[əƏ]/.test(sample)) return ['az'];
  return latinScript(sample);
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
  const words = (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS);
  const counts = [...SETS].map(([code, set]) => ({ code, hits: words.filter((word) => set.has(word)).length }));
  counts.sort((one, other) => other.hits - one.hits);
  const [best, second] = counts;
  if (!best || best.hits < FEWEST_HITS) return null;
  return best.hits >= (second?.hits ?? 0) * LEAD
    ? [best.code]
    : counts.filter(({ hits }) => hits * LEAD >= best.hits).map(({ code }) => code);
}
