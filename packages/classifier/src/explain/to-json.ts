import type { ArticleText, Classification, Evidence, EvidenceField, Relevance, Stance } from '@corridor/model';
import type { Quote } from './explanation.ts';

/** What `corridor classify` prints for one article. */
export interface ClassificationJson {
  readonly id: string;
  readonly lang: string;
  readonly relevance: Relevance;
  readonly themes: readonly { readonly id: string; readonly score: number; readonly evidence: readonly Quote[] }[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly field: EvidenceField;
    /** State for which it acts here, or null. */
    readonly metonym: string | null;
  }[];
  readonly positions: readonly {
    readonly actor: string;
    readonly speaker: string | null;
    readonly stance: Stance;
    readonly target: string;
    /** Verbatim: `article[field].slice(start, end)`. */
    readonly evidence: string;
    readonly start: number;
    readonly end: number;
    readonly field: EvidenceField;
  }[];
}

/** A classification in the shape of the `classify` command; every offset is in UTF-16 units of the article's own title or text. */
export const classificationToJson = (article: ArticleText, classification: Classification): ClassificationJson => {
  const quote = ({ field, start, end }: Evidence): Quote => ({ field, start, end, quote: article[field].slice(start, end) });
  return {
    id: article.id,
    lang: classification.lang,
    relevance: classification.relevance,
    themes: classification.tags.map(({ theme, score, evidence }) => ({ id: theme, score, evidence: evidence.map(quote) })),
    entities: classification.mentions.map(({ entity, surface, start, end, field, metonym }) => ({
      id: entity,
      name: surface,
      start,
      end,
      field,
      metonym,
    })),
    positions: classification.positions.map(({ actor, speaker, stance, target, sentence, start, end, field }) => ({
      actor,
      speaker,
      stance,
      target,
      evidence: sentence,
      start,
      end,
      field,
    })),
  };
};
