import { sentences, tokenize } from '@corridor/language';
import type { ArticleText, EvidenceField, Mention } from '@corridor/model';
import type { Concept } from '../dossier/concepts-file.ts';
import { type ConceptFinder, conceptFinder } from './lexicon.ts';
import { comparable } from './phrase.ts';

/** A word with its folded form and the clause it stands in. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly clause: number;
  /** Part of the sentence between colons, semicolons and dashes. */
  readonly segment: number;
}

/** A concept at offsets of its field; `first` and `last` are indexes of the sentence's words. */
export interface ConceptMention {
  readonly concept: string;
  readonly class: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly isNegated: boolean;
  readonly phrase: string;
}

/** An entity's mention with the words of the sentence that it covers. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
}

/** A sentence as it is read: words in clauses, the mentions and concepts in it. */
export interface Sentence {
  readonly field: EvidenceField;
  /** Place in the article; the title is 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The sentence itself. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly PlacedMention[];
  readonly concepts: readonly ConceptMention[];
}

/** An article as every later step reads it. */
export interface Reading {
  readonly article: ArticleText;
  readonly lang: string;
  readonly sentences: readonly Sentence[];
}

/** What ends a clause inside a sentence, in the punctuation of all languages read. */
/** What divides a sentence more strongly: what stands before it and behind it may have different speakers. */
const segmentBreak = /[:;؛—–]/u;
const clauseBreak = /[,;:،؛՝–—()[\]«»„“”"]/u;

const wordsOf = (text: string, start: number, end: number): readonly Word[] => {
  let clause = 0;
  let segment = 0;
  let previous = start;
  return tokenize(text.slice(start, end)).map((token) => {
    const at = start + token.start;
    const between = text.slice(previous, at);
    if (clauseBreak.test(between)) clause++;
    if (segmentBreak.test(between)) segment++;
    previous = start + token.end;
    return { start: at, end: previous, folded: comparable(token.text), clause, segment };
  });
};

const place = (words: readonly Word[], mention: Mention): PlacedMention | null => {
  const first = words.findIndex((word) => word.end > mention.start);
  const last = words.findLastIndex((word) => word.start < mention.end);
  const head = words[first];
  return head && last >= first ? { mention, first, last, clause: head.clause } : null;
};

const conceptsOf = (words: readonly Word[], find: ConceptFinder): readonly ConceptMention[] =>
  find(words.map((word) => word.folded)).flatMap(({ first, last, ...hit }) => {
    const head = words[first];
    const tail = words[last];
    if (!head || !tail) return [];
    return [{ ...hit, first, last, start: head.start, end: tail.end, clause: head.clause }];
  });

/** A word of a long name means nothing by itself ("International Road of Peace"); in names of two words the noun still does ("Northern corridor"). */
const isPartOfName = (concept: ConceptMention, mentions: readonly PlacedMention[]): boolean =>
  mentions.some(
    ({ first, last }) =>
      first <= concept.first && concept.last <= last && (last - first >= 2 || (last > first && concept.class !== 'TOPIC')),
  );

/** Longest stretch read as one sentence. Real ones are rarely over 80 words; what goes on for longer is a list without full stops, and is read in pieces. */
const LONGEST_SENTENCE_WORDS = 120;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

const piecesOf = (words: readonly Word[], start: number, end: number): readonly Piece[] => {
  if (words.length <= LONGEST_SENTENCE_WORDS) return [{ start, end, words }];
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at += LONGEST_SENTENCE_WORDS) {
    const part = words.slice(at, at + LONGEST_SENTENCE_WORDS);
    pieces.push({ start: part[0]?.start ?? start, end: part.at(-1)?.end ?? end, words: part });
  }
  return pieces;
};

/** Makes a reader for the concepts of a dossier; finders are built once a language. */
export const createReader = (concepts: readonly Concept[]) => {
  const finders = new Map<string, ConceptFinder>();
  const finderOf = (lang: string): ConceptFinder => {
    const known = finders.get(lang) ?? conceptFinder(concepts, lang);
    finders.set(lang, known);
    return known;
  };
  /** Reads title and text in `lang`; `mentions` are those of the whole article. */
  return (article: ArticleText, lang: string, mentions: readonly Mention[]): Reading => {
    const find = finderOf(lang);
    const readField = (field: EvidenceField): Omit<Sentence, 'index'>[] => {
      const own = mentions.filter((mention) => mention.field === field);
      let next = 0;
      return sentences(article[field], lang).flatMap(({ start, end }) =>
        piecesOf(wordsOf(article[field], start, end), start, end).map((piece) => {
          while (next < own.length && (own[next]?.start ?? 0) < piece.start) next++;
          const placed: PlacedMention[] = [];
          for (let i = next; i < own.length && (own[i]?.start ?? piece.end) < piece.end; i++) {
            const mention = own[i];
            const at = mention && mention.end <= piece.end ? place(piece.words, mention) : null;
            if (at) placed.push(at);
          }
          const concepts = conceptsOf(piece.words, find).filter((concept) => !isPartOfName(concept, placed));
          return { field, ...piece, text: article[field].slice(piece.start, piece.end), mentions: placed, concepts };
        }),
      );
    };
    const read = [...readField('title'), ...readField('text')].map((sentence, index) => ({ ...sentence, index }));
    return { article, lang, sentences: read };
  };
};
