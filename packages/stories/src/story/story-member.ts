import type { Classification, StoryMember } from '@corridor/model';

/** A text with what was read out of it, as grouping takes it; a mention in the title counts twice, because the title says what the event is. */
export const storyMember = (
  article: Pick<StoryMember, 'id' | 'title' | 'text' | 'date' | 'publisher' | 'isWire'>,
  read: Pick<Classification, 'lang' | 'mentions' | 'concepts' | 'tags' | 'positions'>,
): StoryMember => ({
  ...article,
  lang: read.lang,
  entities: read.mentions.flatMap(({ field, entity }) => (field === 'title' ? [entity, entity] : [entity])),
  concepts: read.concepts,
  themes: read.tags.map(({ theme }) => theme),
  positions: read.positions.map(({ actor, stance, target }) => `${actor}|${stance}|${target}`),
});
