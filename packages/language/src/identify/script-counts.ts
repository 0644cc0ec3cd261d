/** Scripts that decide a language or narrow it down. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'armenian' | 'georgian' | 'hebrew' | 'other';

/** Letters of each script in a text. */
export type ScriptCounts = Readonly<Record<Script, number>>;

/** First and last code unit of each script's letters, in ascending order. Combining marks and digits are no letters. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x250, 0x2af, 'latin'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5f2, 'hebrew'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d5, 'arabic'],
  [0x6fa, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x8a0, 0x8b4, 'arabic'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
];

const scriptOf = (code: number): Script | null => {
  for (const [first, last, script] of RANGES) {
    if (code < first) break;
    if (code <= last) return script;
  }
  return code > 0x24f && /\p{L}/u.test(String.fromCharCode(code)) ? 'other' : null;
};

/** Counts the letters of each script. */
export const countScripts = (text: string): ScriptCounts => {
  const counts = { latin: 0, cyrillic: 0, arabic: 0, armenian: 0, georgian: 0, hebrew: 0, other: 0 };
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== null) counts[script]++;
  }
  return counts;
};

/** The script with most letters, and its share of all letters; null for a text without letters. */
export const mainScript = (counts: ScriptCounts): { readonly script: Script; readonly share: number } | null => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const own = nationalScript(counts, all);
  const [script, count] = own ?? (Object.entries(counts) as [Script, number][]).reduce((best, one) => (one[1] > best[1] ? one : best));
  return { script, share: count / all };
};

/** A headline in Armenian, Georgian, Cyrillic or Arabic letters may be half Latin names ("TRIPP", "Axios"); the reverse is rare. */
const NATIONAL_SHARE = 0.3;

const nationalScript = (counts: ScriptCounts, all: number): [Script, number] | null => {
  const others = (Object.entries(counts) as [Script, number][]).filter(([script]) => script !== 'latin' && script !== 'other');
  const most = others.reduce((best, one) => (one[1] > best[1] ? one : best));
  return most[1] / all >= NATIONAL_SHARE ? most : null;
};
