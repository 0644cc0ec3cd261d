import { cutAll, cutter, rules } from './suffixes.ts';

const cut = cutter([
  ...rules(3, 'ها های هایی هایش هایشان هایم هایت هایتان هایمان ترین تر'),
  ...rules(4, 'ی ان ام ات اش اند ای یی ست مان تان شان'),
]);

/** Suffixes that a ZWNJ may divide from their word. */
const DETACHED = new Set('ها های هایی هایش هایشان هایمان هایتان ی ای یی ام ات اش اند است ایم اید مان تان شان تر ترین را'.split(' '));

/** Search stem of a folded Persian word, in which a ZWNJ may still divide prefixes and suffixes. */
export const stemPersian = (word: string): string => {
  let parts = word.split('\u200c').filter((part) => part !== '');
  if (parts.length > 1 && /^(ن?می|ب)$/u.test(parts[0] ?? '')) parts = parts.slice(1);
  while (parts.length > 1 && DETACHED.has(parts[parts.length - 1] ?? '')) parts = parts.slice(0, -1);
  return cutAll(parts.join(''), cut);
};
