import type { KnownSighting, NewArticle, PlannedReading } from '@corridor/archive';
import { planRereads } from '@corridor/ingest';

/** Which of the articles of one poll are to be read again, asked by the archive with what the feed showed last. */
export const rereadsOf =
  (entries: readonly NewArticle[], now: number) =>
  (known: readonly KnownSighting[]): readonly PlannedReading[] =>
    planRereads(
      entries.map(({ key, print, updatedAt }) => ({ key, print: print ?? '', updatedAt: updatedAt ?? null })),
      known,
      now,
    );
