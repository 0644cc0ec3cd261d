import type { ArticleFormat, Relevance } from './article.ts';

/** Fields of an article that evidence can point into. */
export type EvidenceField = 'title' | 'text';

/** A span of stored text: UTF-16 code units, `article[field].slice(start, end)` is the quote. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly start: number;
  readonly end: number;
}

/** How a mention was worded. */
export type MentionKind = 'name' | 'demonym' | 'descriptor';

/** An entity found at offsets. */
export interface Mention extends Evidence {
  /** Entity id of the dossier. */
  readonly entity: string;
  /** The words of the article: `article[field].slice(start, end)`. */
  readonly surface: string;
  /** The dossier's alias that matched, in its dictionary form. */
  readonly alias: string;
  /** Language of the alias. */
  readonly lang: string;
  readonly kind: MentionKind;
  /** Entity id of the state for which a capital, palace or ministry acts here; null when it is only a place. */
  readonly metonym: string | null;
  /** Id of the name used where the dossier tells names apart ("zangezur-corridor", "trump-route"); null otherwise. */
  readonly name: string | null;
  /** True when the mention stands inside quotation marks, so that the name belongs to the speaker. */
  readonly quoted: boolean;
}

/** A theme with its score and the spans that prove it. */
export interface Tag {
  readonly theme: string;
  /** 0–1; at or above the theme's threshold. */
  readonly score: number;
  /** Ids of the rules that fired, strongest first. */
  readonly rules: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What someone says of a target. */
export const stances = ['supports', 'opposes', 'critical', 'neutral'] as const;
/** One of `supports`, `opposes`, `critical`, `neutral`; rules in `docs/methodology.md`. */
export type Stance = (typeof stances)[number];

/** Who says what about what, with the verbatim sentence. */
export interface Position extends Evidence {
  /** Entity id where the actor is a state; else a name in English. */
  readonly actor: string;
  /** The person or office that spoke, as worded in the article; null when the state itself is the subject. */
  readonly speaker: string | null;
  readonly stance: Stance;
  /** Target id of the dossier: `corridor`, `peace-accord`. */
  readonly target: string;
  /** Verbatim words: `article[field].slice(start, end)`. */
  readonly sentence: string;
  readonly rule: string;
}

/** All that was read out of one text, with the versions it was read by. */
export interface Classification {
  readonly lang: string;
  readonly relevance: Relevance;
  /** Spans that decided the relevance; empty for `none`. */
  readonly relevanceEvidence: readonly Evidence[];
  readonly format: ArticleFormat;
  readonly mentions: readonly Mention[];
  readonly tags: readonly Tag[];
  readonly positions: readonly Position[];
  /** Ids of the meanings found, as often as they were found: what the text says in no language, for comparing across languages. */
  readonly concepts: readonly string[];
  /** `<dossier id>@<version>+<first 8 hex digits of the content hash>`. */
  readonly dossierVersion: string;
  readonly engineVersion: string;
}
