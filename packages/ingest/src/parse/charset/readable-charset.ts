import iconv from 'iconv-lite';

/** A script that eight-bit charsets write in bytes above 127. */
interface Script {
  readonly letters: RegExp;
  /** Its commonest letters in the languages read here; they make up about two thirds of running text. */
  readonly common: ReadonlySet<string>;
  /** Charsets that servers use for it, the likelier first. */
  readonly charsets: readonly string[];
}

const scripts: readonly Script[] = [
  {
    letters: /[\u0400-\u04ff]/,
    common: new Set('оеаинтсрвлі'),
    charsets: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'cp866', 'maccyrillic'],
  },
  { letters: /[\u0600-\u06ff]/, common: new Set('اینيرمدهوتل'), charsets: ['windows-1256', 'iso-8859-6'] },
  { letters: /[\u0530-\u058f]/, common: new Set('աներիոկտւս'), charsets: ['armscii8'] },
  { letters: /[\u10a0-\u10ff]/, common: new Set('აიესრნობდმ'), charsets: ['georgianacademy', 'georgianps'] },
  { letters: /[\u0370-\u03ff]/, common: new Set('αοιετσνηυρ'), charsets: ['windows-1253', 'iso-8859-7'] },
  { letters: /[\u0590-\u05ff]/, common: new Set('יוהלאמרתשב'), charsets: ['windows-1255'] },
];
const candidates = scripts.flatMap((script) => script.charsets.map((charset) => ({ charset, script })));

/** Bytes looked at: a handful of headlines decides. */
const SAMPLE_BYTES = 4_096;
/**
 * How much better per letter another reading must be before a label is disbelieved. Eleven Russian articles in four charsets score
 * 0.62–0.70 when read rightly and 0.11 at most when read wrongly, so the margin is wide on both sides.
 */
const MARGIN = 0.3;
/** What a reading must score to be believed without a label; headlines of twenty letters in nine languages score 0.5 and more. */
const BELIEVABLE = 0.4;

/** True for the charsets that are told apart here. */
export const isReadableCharset = (label: string): boolean => candidates.some(({ charset }) => charset === label);

/**
 * The charset in which the bytes read as words: `label` unless another reading is plainly better, or better at all when nobody declared
 * the label; null when there is no label and nothing reads well.
 */
export const readableCharset = (bytes: Uint8Array, label: string | null, isDeclared: boolean): string | null => {
  const sample = Buffer.from(bytes.filter((byte) => byte > 0x7f || byte === 0x20).subarray(0, SAMPLE_BYTES));
  const scored = candidates.map(({ charset, script }) => ({ charset, score: readability(iconv.decode(sample, charset), script) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const own = scored.find(({ charset }) => charset === label);
  if (own) return best.score - own.score > (isDeclared ? MARGIN : 0) ? best.charset : own.charset;
  return best.score > BELIEVABLE ? best.charset : null;
};

/** Common small letters count for, capitals inside words and non-letters against; per character, white space left out. */
const readability = (text: string, { letters, common }: Script): number => {
  let score = 0;
  let counted = 0;
  let previousIsLetter = false;
  for (const char of text) {
    if (char === ' ') previousIsLetter = false;
    else {
      counted += 1;
      const isLetter = letters.test(char);
      if (common.has(char)) score += 1;
      else if (!isLetter) score -= 0.5;
      else if (previousIsLetter && char !== char.toLowerCase()) score -= 1;
      previousIsLetter = isLetter;
    }
  }
  return counted === 0 ? 0 : score / counted;
};
