export type {
  Archive,
  ArticleRecord,
  ArticleRow,
  ExtractedText,
  FacetValue,
  FeedRecord,
  FetchedPage,
  KnownSighting,
  NameRow,
  NewArticle,
  OverrideUse,
  PageNotes,
  PageValidators,
  PendingArticle,
  PlannedReading,
  PositionRow,
  Rereading,
  SearchHit,
  SearchOptions,
  SearchResult,
  SiteLesson,
  SourceHealth,
  StaleOverride,
  StoryRecord,
  Window,
} from './archive.ts';
export { databasePlace } from './engines/postgres-connection.ts';
export { type ArchiveOptions, openArchive } from './open-archive.ts';
export { type QueryField, queryFields } from './query/fields.ts';
export { parseQuery } from './query/parse-query.ts';
export type { ParsedQuery } from './query/syntax.ts';
