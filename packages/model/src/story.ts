/** What grouping needs to know of one article. */
export interface StoryMember {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  /** Instant or date, ISO 8601, or null. */
  readonly date: string | null;
  /** Source id or publisher name; copies within one publisher and across publishers differ in meaning. */
  readonly publisher: string | null;
  readonly isWire?: boolean;
  /** Entity ids as often as they are mentioned; a mention in the title stands twice. */
  readonly entities: readonly string[];
  /** Concept ids as often as they are found. */
  readonly concepts: readonly string[];
  readonly themes: readonly string[];
  /** `actor|stance|target` of each position. */
  readonly positions: readonly string[];
}

/** Where one article belongs. */
export interface StoryAssignment {
  readonly id: string;
  /** Story id: derived from its earliest member, so that it does not depend on the order of arrival. */
  readonly story: string;
  /** Id of the earlier article whose text this one repeats, or null for an origin. */
  readonly copyOf: string | null;
}
