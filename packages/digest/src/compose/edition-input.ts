import type { ArticleFormat, Mention, Position, Receipt, Relevance, Side, Tag } from '@corridor/model';

/** One article as an edition needs it; the archive's article record fits. */
export interface EditionArticle {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly url: string | null;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly side: Side;
  readonly ownership: string;
  readonly isWire: boolean;
  readonly publishedAt: string;
  readonly relevance: Relevance | null;
  readonly format: ArticleFormat | null;
  readonly tags: readonly Tag[];
  readonly positions: readonly Position[];
  readonly mentions: readonly Mention[];
  readonly storyId: string | null;
  readonly copyOf: number | null;
}

/** Words of one article: `text.slice(start, end)`. */
export interface TextSpan {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
}

/** Everything one edition is made of; nothing else is looked up. */
export interface EditionInput {
  readonly dossier: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly engineVersion: string;
    readonly themes: readonly { readonly id: string; readonly name: string }[];
    /** Display name of an actor by its entity id. */
    readonly actors: ReadonlyMap<string, string>;
  };
  /** Local date, YYYY-MM-DD, and its IANA zone. */
  readonly date: string;
  readonly zone: string;
  /** Window covered, ISO 8601 UTC, from inclusive, to exclusive. */
  readonly from: string;
  readonly to: string;
  readonly composedAt: string;
  /** Articles seen in the window. */
  readonly articles: readonly EditionArticle[];
  /** Articles seen before it, at least of the window before. */
  readonly earlier: readonly EditionArticle[];
  /** Story id → sentences with something the story did not have before. */
  readonly facts: ReadonlyMap<string, readonly TextSpan[]>;
  readonly claims: readonly { readonly claim: TextSpan; readonly response: TextSpan }[];
  readonly receipt: Receipt;
  /** Languages and themes wanted; empty means all. */
  readonly languages: readonly string[];
  readonly themes: readonly string[];
}
