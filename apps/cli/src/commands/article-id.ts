import type { Archive, ArticleRecord } from '@corridor/archive';
import { CorridorError } from '@corridor/model';

/** The article of an id typed by a person (`123`, `#123`). Throws `not-found`. */
export const articleOf = async (archive: Archive, text: string): Promise<ArticleRecord> => {
  const id = Number(text.replace(/^#/, ''));
  const article = Number.isSafeInteger(id) && id > 0 ? await archive.article(id) : null;
  if (!article) throw new CorridorError('not-found', `There is no article ${text}.`);
  return article;
};
