export type { Folded } from './fold.ts';
