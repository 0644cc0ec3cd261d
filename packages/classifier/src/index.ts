export { type Alias, type Dossier, type Entity, type Gazetteer, speaksFor } from './dossier/dossier.ts';
export type { AliasNeeds, EntityType, MentionVeto, Role } from './dossier/entities-file.ts';
export { type DossierFileName, dossierFileNames, loadDossier, loadGazetteer } from './dossier/load-dossier.ts';
export { readDossier } from './dossier/read-dossier.ts';
