import type { Match } from '../match-names.ts';

// All are anchored, bounded and read at most 60 units behind a name that opens a paragraph.
const PIECE = String.raw`[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.]*`;
/** "BAKU, Azerbaijan, May 16.", "Москва. 9 августа", "YEREVAN, AUGUST 9" */
const DATED = /^[.,،]?(?:[\s,.،]{1,2}[\p{Lu}\p{Lo}][\p{L}\p{M}.]{0,14}){0,2}[\s,.،]{1,2}\d{1,2}(?!\d)/u;
/** "TEHRAN –", "WASHINGTON, DC –", "МОСКВА – РИА" */
const DASHED = new RegExp(
  String.raw`^(?:\/${PIECE})?(?:,\s?${PIECE}(?:\s${PIECE}){0,2}){0,3}\s?(?:\([^)\n]{1,25}\)\s?)?(?:\s[–—-]{1,2}|[—–]|--)\s`,
  'u',
);
/** "ANKARA (AA)", "BAKU /Trend/" */
const AGENCY = /^(?:\/\p{Lu}[\p{L}.]{1,20})?\s?(?:\(\p{L}[^)\n]{0,25}\)|\/\p{L}[^/\n]{0,25}\/)/u;
/** "BAKI, Trend:" is dated by most; a name in capitals and a colon is a dateline as well. */
const COLON = /^\s?:\s/u;
/** "БАКУ. Президент", "Астана. Министр": a first sentence of one place is a dateline. */
const ALONE = /^\.\s/u;

/** What may stand before the name in its paragraph: a quotation mark, or the first of two places ("YEREVAN/BAKU"). */
const OPENS = /\n[\s«"“„(]{0,2}(?:\p{Lu}[\p{L}.]{1,20}(?:\/|, | and | - ))?$/u;
/** Longest stretch before the name that is looked at. */
const LOOK_BACK = 32;

/** Longest stretch behind the name that is looked at. */
const LOOK_AHEAD = 60;

/** True when the name opens a paragraph of the text as the place and date of a report. Titles have no dateline. */
export const isDateline = ({ words, start, end }: Match): boolean => {
  if (words.field !== 'text') return false;
  const { original } = words;
  const from = Math.max(0, start - LOOK_BACK);
  if (!OPENS.test(from === 0 ? `\n${original.slice(0, start)}` : original.slice(from, start))) return false;
  const after = original.slice(end, end + LOOK_AHEAD);
  const name = original.slice(start, end);
  const isCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
  return DATED.test(after) || DASHED.test(after) || AGENCY.test(after) || ALONE.test(after) || (isCapitals && COLON.test(after));
};
