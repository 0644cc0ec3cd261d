import { tokenize } from '@corridor/language';
import type { Dossier } from './dossier.ts';

/** Every word of the dossier's names, once, as written: what a person who mistyped a query may have meant. */
export const dossierVocabulary = (dossier: Dossier): readonly string[] => [
  ...new Set(dossier.entities.flatMap(({ aliases }) => aliases.flatMap((alias) => tokenize(alias.text).map((token) => token.text)))),
];
