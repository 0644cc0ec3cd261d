import { editDistance } from '@corridor/language';
import { settingRows } from '@corridor/model';

/** Names of the product that are no settings: they steer the tests. */
const forTests: ReadonlySet<string> = new Set(['CORRIDOR_SKIP_BUILD', 'CORRIDOR_TALLY_FILE']);
/** Letters that a mistyped name may have wrong: `CORRIDOR_DATE` for `CORRIDOR_DATA`, but not one setting for another. */
const MOST_EDITS = 3;

/** A line for each name that begins with `CORRIDOR_` and is no setting, with the one it is most like; a value of it would be used nowhere. */
export const unknownSettings = (environment: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const known = Object.values(settingRows).map(({ env }) => env as string);
  return Object.keys(environment)
    .filter((name) => name.startsWith('CORRIDOR_') && !known.includes(name) && !forTests.has(name))
    .map((name) => `${name} is no setting${likelyMeant(name, known)}`);
};

const likelyMeant = (name: string, known: readonly string[]): string => {
  const near = known.map((one) => ({ one, edits: editDistance(name.slice(0, 100), one) })).sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= MOST_EDITS ? `; did you mean ${near.one}?` : '';
};
