import type { AlertKind } from './alert.ts';
import type { ArticleFormat } from './article.ts';
import type { Stance } from './classification.ts';
import type { Side } from './source.ts';

/** Someone who gets the digest. */
export interface Subscriber {
  readonly id: string;
  readonly email: string;
  /** Local hour of delivery, 0–23. */
  readonly hour: number;
  /** IANA zone, `Europe/London`. */
  readonly zone: string;
  /** Languages of the stories wanted; empty means all. */
  readonly languages: readonly string[];
  /** Themes wanted; empty means all. */
  readonly themes: readonly string[];
  /** Unguessable token of the unsubscribe address. */
  readonly token: string;
  readonly createdAt: string;
}

/** A verbatim sentence of an article with all that a reader needs to check it. */
export interface QuotedSentence {
  readonly articleId: number;
  readonly sentence: string;
  /** Set when the article's sentence goes on: the quotation was cut for room, at a space where there is one. */
  readonly isCut?: true;
  readonly lang: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly side: Side;
  readonly ownership: string;
  readonly url: string;
  readonly publishedAt: string | null;
}

/** One story as it stands in an edition. */
export interface EditionStory {
  readonly storyId: string;
  readonly title: QuotedSentence;
  readonly lead: QuotedSentence;
  readonly articles: number;
  readonly origins: number;
  readonly copies: number;
  readonly languages: readonly string[];
  readonly themes: readonly string[];
  /** Articles per side; a side without one is in `silentSides` when its feeds are healthy, in `unheardSides` when they are not. */
  readonly sides: Readonly<Partial<Record<Side, number>>>;
  readonly silentSides: readonly Side[];
  readonly unheardSides: readonly Side[];
}

/** A position as it stands in an edition. */
export interface EditionPosition extends QuotedSentence {
  readonly actor: string;
  readonly actorName: string;
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly target: string;
}

/** An accusation or claim beside its denial or counter-claim; no verdict. */
export interface ClaimPair {
  readonly claim: QuotedSentence;
  readonly response: QuotedSentence;
}

/** Feeds and articles behind an edition or export, by side and language. */
export interface Receipt {
  readonly from: string;
  readonly to: string;
  readonly feedsTried: number;
  readonly feedsHealthy: number;
  readonly sources: number;
  readonly sourcesHealthy: number;
  readonly bySide: readonly { readonly side: Side; readonly sources: number; readonly healthy: number; readonly articles: number }[];
  readonly byLanguage: readonly { readonly lang: string; readonly articles: number }[];
  /** Unhealthy feeds with their last verdict. */
  readonly unhealthy: readonly {
    readonly feedId: string;
    readonly sourceName: string;
    readonly verdict: string;
    readonly since: string | null;
  }[];
  /** Alerts that lasted in the window: sources whose silence may be a fault, and others to look at. Absent in editions of older versions. */
  readonly alerts?: readonly {
    readonly id: string;
    readonly kind: AlertKind;
    readonly sourceId: string;
    readonly sourceName: string;
    readonly side: Side;
    readonly feedId: string | null;
    readonly since: string;
    readonly detail: string;
  }[];
  readonly seen: number;
  readonly extracted: number;
  readonly tagged: number;
  readonly relevant: number;
  readonly dropped: readonly { readonly reason: string; readonly articles: number }[];
}

/** Sections of an edition that may have had no room for all. */
export type EditionSection = 'newStories' | 'grown' | 'quiet' | 'positions' | 'claims' | 'opinion';

/** One digest for one date, zone and selection; plain data, rendered without further look-ups. */
export interface Edition {
  readonly id: string;
  readonly dossierId: string;
  readonly dossierTitle: string;
  readonly dossierVersion: string;
  readonly engineVersion: string;
  /** Local date, YYYY-MM-DD, and its zone. */
  readonly date: string;
  readonly zone: string;
  /** Window covered, ISO 8601 UTC, from inclusive, to exclusive. */
  readonly from: string;
  readonly to: string;
  readonly composedAt: string;
  readonly articles: number;
  readonly stories: number;
  readonly topLines: readonly QuotedSentence[];
  readonly changed: {
    readonly newStories: readonly EditionStory[];
    /** Known stories with articles in the window that bring something new. */
    readonly grown: readonly (EditionStory & { readonly newFacts: readonly QuotedSentence[] })[];
    /** Stories of the window before that had no article in this one. */
    readonly quiet: readonly EditionStory[];
  };
  readonly positions: readonly EditionPosition[];
  readonly claims: readonly ClaimPair[];
  readonly byTheme: readonly {
    readonly theme: string;
    readonly name: string;
    readonly stories: readonly EditionStory[];
    readonly more: number;
    readonly query: string;
  }[];
  readonly opinion: readonly (QuotedSentence & { readonly title: string; readonly format: ArticleFormat })[];
  /** How many each section left out for room; missing means none. They are in the archive. */
  readonly more?: Readonly<Partial<Record<EditionSection, number>>>;
  readonly receipt: Receipt;
}

/** State of one edition's way to one subscriber. `parked` waits for a person after a permanent refusal. */
export const deliveryStates = ['pending', 'sending', 'sent', 'retry', 'parked'] as const;
/** State of a delivery. */
export type DeliveryState = (typeof deliveryStates)[number];

/** One edition to one subscriber; unique by subscriber and local date. */
export interface Delivery {
  readonly subscriberId: string;
  readonly date: string;
  readonly editionId: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly messageId: string;
  readonly detail: string | null;
  readonly updatedAt: string;
}
