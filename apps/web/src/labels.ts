import type { Dossier } from '@corridor/classifier';
import { sideNames } from '@corridor/digest';
import type { Side } from '@corridor/model';

/** Words for a person in place of ids; an id that nobody named is shown as it is. */
export interface Labels {
  theme(id: string): string;
  entity(id: string): string;
  name(id: string): string;
  target(id: string): string;
  side(code: string): string;
  lang(code: string): string;
  country(code: string): string;
}

/** Labels in English out of the dossier, the sides and the machine's own names of languages and countries. */
export const labelsOf = (dossier: Dossier): Labels => {
  const themes = new Map(dossier.themes.map(({ id, name }) => [id, name]));
  const entities = new Map(dossier.entities.map(({ id, display }) => [id, display.en ?? id]));
  const names = new Map(dossier.names.map(({ id, title }) => [id, title]));
  const targets = new Map(dossier.targets.map(({ id, title }) => [id, title.en ?? id]));
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return {
    theme: (id) => themes.get(id) ?? id,
    entity: (id) => entities.get(id) ?? id,
    name: (id) => names.get(id) ?? id,
    target: (id) => targets.get(id) ?? id,
    side: (code) => (Object.hasOwn(sideNames, code) ? sideNames[code as Side] : code),
    lang: (code) => (code === 'und' ? 'unknown language' : displayed(languages, code)),
    country: (code) => displayed(regions, code),
  };
};

const displayed = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
