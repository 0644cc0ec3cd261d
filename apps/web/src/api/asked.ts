import { CorridorError } from '@corridor/model';

/** An article's number; anything else names no article. */
export const articleId = (text: string): number => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);

/** Longest part of an id repeated to whoever asked for it. */
const SHOWN_CHARACTERS = 80;

/** The thing, or a `not-found` that names it. */
export const found = <T>(thing: T | null, kind: string, id: string): T => {
  if (thing === null) throw new CorridorError('not-found', `There is no ${kind} ${id.slice(0, SHOWN_CHARACTERS)}.`);
  return thing;
};

/** The entries that are neither missing nor empty. */
export const given = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
