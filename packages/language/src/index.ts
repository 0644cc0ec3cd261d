export { type Folded, fold, foldWord } from './fold.ts';
export { createLanguageIdentifier, type IdentifiedLanguage, type LanguageIdentifier } from './identify/identify.ts';
export {
  type BayesDocument,
  type BayesModel,
  classifyBayes,
  editDistance,
  jaroWinkler,
  type LabelScore,
  trainBayes,
} from './natural.ts';
export { quotations } from './quotations.ts';
export { romaniseName } from './romanise.ts';
export { analyzerVersion, queryForms, searchTokens } from './search-tokens.ts';
export { type Span, sentences } from './sentences.ts';
export { stem } from './stem.ts';
export { type Token, tokenize } from './tokenize.ts';
