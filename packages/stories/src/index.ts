export { claimPairs, type Statement, type StatementPair } from './claim/claim-pairs.ts';
export { sentenceAnchors } from './claim/sentence-anchors.ts';
export { type FactArticle, type NewFact, newFacts } from './fact/new-facts.ts';
export { type GridArticle, type GridCell, gridOfSides, type SideHealth } from './side/grid-of-sides.ts';
export { type GroupOptions, groupArticles } from './story/group-articles.ts';
export { storyMember } from './story/story-member.ts';
