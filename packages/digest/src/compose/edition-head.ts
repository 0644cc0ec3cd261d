import { createHash } from 'node:crypto';
import type { Edition } from '@corridor/model';
import type { EditionInput } from './edition-input.ts';

/** What an edition is of: the fields that name it, its window and the versions it was made by. */
export type EditionHead = Pick<
  Edition,
  'id' | 'dossierId' | 'dossierTitle' | 'dossierVersion' | 'engineVersion' | 'date' | 'zone' | 'from' | 'to' | 'composedAt'
>;

/** The head of an edition. Its id names dossier, date, zone, window and selection, so that composing twice gives the same id. */
export const editionHead = ({ dossier, date, zone, from, to, composedAt, languages, themes }: EditionInput): EditionHead => {
  const selection = JSON.stringify([languages.toSorted(), themes.toSorted(), from, to]);
  const mark = createHash('sha256').update(selection).digest('hex').slice(0, 8);
  const place = zone.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `${dossier.id}-${date}-${place}-${mark}`,
    dossierId: dossier.id,
    dossierTitle: dossier.title,
    dossierVersion: dossier.version,
    engineVersion: dossier.engineVersion,
    date,
    zone,
    from,
    to,
    composedAt,
  };
};
