export { type Alias, type Dossier, type Entity, type Gazetteer, speaksFor } from './dossier/dossier.ts';
export type { AliasNeeds, EntityType, MentionVeto, Role } from './dossier/entities-file.ts';
export { type DossierFileName, dossierFileNames, loadDossier, loadGazetteer } from './dossier/load-dossier.ts';
export { readDossier } from './dossier/read-dossier.ts';
export { compileMentionIndex, type MentionIndex } from './mention/compile-index.ts';
export { findMentions, type MentionText } from './mention/find-mentions.ts';
