/**
 * Letters of the region's scripts as Latin consonants, so that one name written in several scripts gives one skeleton:
 * Pezeshkian, Пезешкиан, Pezeşkiyan, پزشکیان, Փեզեշքիան and ფეზეშქიანი all give `pzshkn`.
 * Vowels and glides give nothing; voiced and voiceless pairs that the scripts render differently fall together (g/q/gh → k, kh/x/h → h).
 */
const consonants: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['b', 'b б բ ბ ب'],
      ['v', 'v w в վ ւ ვ'],
      ['k', 'k q g c к г ք կ գ ღ ქ კ გ ყ ک ق گ غ ղ ğ'],
      ['d', 'd д դ დ د ض ظ'],
      ['t', 't т տ թ ტ თ ت ط'],
      ['z', 'z з զ ზ ز ذ'],
      ['l', 'l л լ ლ ل'],
      ['m', 'm м մ მ م'],
      ['n', 'n н ն ნ ن'],
      ['p', 'p п պ փ პ ფ پ'],
      ['f', 'f ф ֆ ف'],
      ['r', 'r р ր ռ რ ر'],
      ['s', 's с ս ს س ص ث'],
      ['sh', 'ş ш щ շ შ ش'],
      ['h', 'h x х հ խ ჰ ხ ه خ ح'],
      ['j', 'j ж ջ ժ ջ ჯ ჟ ج ژ'],
      ['ch', 'ç ч չ ճ ჩ ჭ چ'],
      ['ts', 'ц ց ծ ც წ'],
      ['dz', 'ձ ძ'],
    ] as const
  ).flatMap(([latin, letters]) => letters.split(' ').map((letter) => [letter, latin] as const)),
);

/** Latin digraphs that stand for one consonant, before single letters are read. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'ş'],
  [/tch|ch|c(?=[ei])/g, 'ç'],
  [/zh|dj|dzh/g, 'j'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'ц'],
  [/x(?=[aeiou])/g, 'x'],
];

/** Consonants of a word in any of the region's scripts, doubled ones once; empty for a word without any. */
export const nameSkeleton = (word: string): string => {
  let text = word.toLowerCase().replace(/['’`ʼ].*$/u, '');
  for (const [pattern, letter] of digraphs) text = text.replace(pattern, letter);
  let skeleton = '';
  let last = '';
  for (const letter of text) {
    const sound = consonants[letter] ?? '';
    if (sound && sound !== last) skeleton += sound;
    last = sound;
  }
  return skeleton;
};
