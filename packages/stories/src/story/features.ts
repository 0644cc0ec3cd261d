import { foldWord, searchTokens, tokenize } from '@corridor/language';
import type { StoryMember } from '@corridor/model';
import { nameSkeleton } from './name-skeleton.ts';

/** A name counts across scripts from four sounds on: shorter skeletons are shared by unrelated words. */
const SKELETON_SOUNDS = 4;
/** Scripts without capitals: every word from five letters on may be a name. */
const CASELESS_NAME_LETTERS = 5;
/** The title says what the event is: its words count this many times. */
const TITLE_WEIGHT = 2;
/** Text beyond this many characters is background; reading it all costs time and blurs the event. */
const READ_CHARACTERS = 6000;

/** What is compared of one article. Sets of strings are language-independent, `stems` only compare within one language. */
export interface Features {
  readonly id: string;
  readonly lang: string;
  readonly publisher: string | null;
  readonly isWire: boolean;
  /** Milliseconds, or null when the article has no date. */
  readonly millis: number | null;
  /** Stem → how often. */
  readonly stems: ReadonlyMap<string, number>;
  /** Anchors of an event that read the same in every language: `e:` entities, `c:` concepts, `n:` name skeletons, `#:` numbers, `p:` positions. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly words: readonly string[];
}

/** Reads the features of one article. */
export const featuresOf = (member: StoryMember): Features => {
  const text = `${member.title}\n${member.text.slice(0, READ_CHARACTERS)}`;
  const stems = new Map<string, number>();
  const count = (stem: string, times: number): void => void stems.set(stem, (stems.get(stem) ?? 0) + times);
  for (const stem of searchTokens(member.title, member.lang)) count(stem, TITLE_WEIGHT);
  for (const stem of searchTokens(member.text.slice(0, READ_CHARACTERS), member.lang)) count(stem, 1);
  const anchors = new Map<string, number>();
  const anchor = (name: string, times = 1): void => void anchors.set(name, (anchors.get(name) ?? 0) + times);
  for (const entity of member.entities) anchor(`e:${entity}`);
  for (const concept of member.concepts) anchor(`c:${concept}`);
  for (const position of member.positions) anchor(`p:${position}`);
  const words: string[] = [];
  for (const token of tokenize(text)) {
    words.push(foldWord(token.text));
    const found = wordAnchor(token.text);
    if (found) anchor(found, token.start < member.title.length ? TITLE_WEIGHT : 1);
  }
  return {
    id: member.id,
    lang: member.lang,
    publisher: member.publisher,
    isWire: member.isWire ?? false,
    millis: member.date ? millisOf(member.date) : null,
    stems,
    anchors,
    words,
  };
};

const millisOf = (date: string): number | null => {
  const millis = Date.parse(date);
  return Number.isNaN(millis) ? null : millis;
};

/** The anchor that one word gives, or null: a number, or a name by its consonants. */
export const wordAnchor = (word: string): string | null => (/^\p{N}/u.test(word) ? numberAnchor(word) : nameAnchor(word));

/** Numbers from two digits on that are no years: a year stands in every text of its time. */
const numberAnchor = (word: string): string | null => {
  const digits = foldWord(word)
    .match(/^\d[\d.,]*\d/)?.[0]
    .replace(/[.,](?=\d{3}\b)/g, '');
  return digits && !/^(19|20)\d\d$/.test(digits) ? `#:${digits}` : null;
};

const nameAnchor = (word: string): string | null => {
  const isCased = word.toLowerCase() !== word.toUpperCase() && !/\p{Script=Georgian}/u.test(word);
  if (isCased ? !/^\p{Lu}/u.test(word) : word.length < CASELESS_NAME_LETTERS) return null;
  const skeleton = nameSkeleton(word);
  return skeleton.length >= SKELETON_SOUNDS ? `n:${skeleton}` : null;
};
