/** What a field of a query asks for. */
export interface QueryField {
  readonly about: string;
  readonly example: string;
}

/** Every field of the query language; docs/query-language.md lists all of them. */
export const queryFields = {
  theme: { about: 'articles tagged with a theme', example: 'theme:corridor' },
  entity: { about: 'articles that mention an entity', example: 'entity:nikol-pashinyan' },
  name: { about: 'articles that use a name the dossier tells apart', example: 'name:zangezur-corridor' },
  actor: { about: 'articles with a position of an actor', example: 'actor:iran' },
  stance: { about: 'articles with a position of this stance', example: 'stance:opposes' },
  target: { about: 'articles with a position on this target', example: 'target:corridor' },
  source: { about: 'articles of an outlet, by id or name', example: 'source:armenpress' },
  side: { about: 'articles of the outlets of a side', example: 'side:AM' },
  lang: { about: 'articles in a language (BCP 47)', example: 'lang:hy' },
  country: { about: 'articles of the outlets of a country (ISO 3166-1)', example: 'country:KZ' },
  story: { about: 'articles of one story', example: 'story:88' },
  relevance: { about: 'direct, context or none', example: 'relevance:direct' },
  format: { about: 'news, opinion, analysis, interview or statement', example: 'format:interview' },
  after: { about: 'published at or after the start of a date, or within an interval before now', example: 'after:2025-08-08' },
  before: { about: 'published before the start of a date, or longer ago than an interval', example: 'before:2025-09' },
  on: { about: 'published on a date, in a month or year, or from date to date', example: 'on:2025-08' },
} as const satisfies Record<string, QueryField>;

/** Name of a field. */
export type FieldName = keyof typeof queryFields;

/** Fields whose value is a date. */
const dateFields = ['after', 'before', 'on'] as const;
/** A field whose value is a date. */
export type DateField = (typeof dateFields)[number];
/** A field whose value is one of a set. */
export type ValueField = Exclude<FieldName, DateField>;

/** Fields of a position; side by side they speak of one and the same position. */
export const positionFields = ['actor', 'stance', 'target'] as const;
/** A field of a position. */
export type PositionField = (typeof positionFields)[number];

/** True when `name` is a field of the language. */
export const isField = (name: string): name is FieldName => Object.hasOwn(queryFields, name);
/** True when the field's value is a date. */
export const isDateField = (name: FieldName): name is DateField => (dateFields as readonly string[]).includes(name);
/** True for a field of a position. */
export const isPositionField = (name: FieldName): name is PositionField => (positionFields as readonly string[]).includes(name);
