import type { Evidence } from '@corridor/model';
import type { ConceptMention, PlacedMention, Sentence } from '../concept/reading.ts';
import { type Entity, speaksFor } from '../dossier/dossier.ts';
import type { Grammar } from './grammar.ts';
import { nameAtHead, nameBeside, namesAtVerbs, type UnknownPerson } from './person-name.ts';
import { canBeSubject, hasSubjectPlace } from './subject-form.ts';
import type { VoiceLore } from './voice-lore.ts';

/** Someone who may be the subject of a sentence. */
export interface Voice {
  /** Entity id of a state, or a name in English; null for an unofficial voice that is not named. */
  readonly actor: string | null;
  /** State whose official or public voice it is. */
  readonly state: string | null;
  readonly isOfficial: boolean;
  /** Offsets of the words that name the speaker; null when the state itself is named. */
  readonly speaker: Evidence | null;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** True when its form and place allow it to be the subject. */
  readonly isSubject: boolean;
  /** True for an office without its state ("the minister"), who is the speaker before. */
  readonly pointsBack?: boolean;
  /** True for the few offices of which a state has one. */
  readonly isStateOffice?: boolean;
  /** Folded surname of someone whom only the text names. */
  readonly surname?: string | null;
}

/** Words between a state and the office that is its own ("Armenia's deputy foreign minister"). */
const OFFICE_REACH_WORDS = 3;

/** State for which a mention can speak by itself: a state, a capital that acts, a ministry or palace. */
const stateOf = (lore: VoiceLore, { mention }: PlacedMention): string | null => {
  if (mention.metonym) return mention.metonym;
  const entity = lore.entities.get(mention.entity);
  if (!entity) return null;
  if (lore.states.has(entity.id)) return entity.id;
  return entity.type === 'ministry' ? entity.state : null;
};

/** "A White House official": a palace that lends its name to an office. */
const hasOfficeBehind = (lore: VoiceLore, { concepts, words }: Sentence, { last }: PlacedMention): boolean =>
  concepts.some((c) => lore.offices.has(c.concept) && c.first === last + 1 && c.clause === words[last]?.clause);

/** A state's name alone between quotation marks is the name of a party, a hotel or a paper. */
const isQuoted = (sentence: Sentence, { mention: { start, end } }: PlacedMention): boolean =>
  /^[«„“"]$/u.test(sentence.text.charAt(start - sentence.start - 1)) && /^[»“”"]$/u.test(sentence.text.charAt(end - sentence.start));

const gapBetween = (a: { readonly first: number; readonly last: number }, b: { readonly first: number; readonly last: number }): number =>
  a.last < b.first ? b.first - a.last - 1 : b.last < a.first ? a.first - b.last - 1 : 0;

/** Words that tie a state to an office without owning it ("ambassador to Turkey"). */
const towards = new Set(['to', 'in', 'with', 'for', 'against', 'at', 'en', 'bei', 'mit', 'в', 'на', 'с', 'при', 'در', 'با', 'لدى']);

const isTowards = (sentence: Sentence, placed: PlacedMention): boolean => towards.has(sentence.words[placed.first - 1]?.folded ?? '');

/** True when another state stands nearer to the role, or as near and before it: an office has one state. */
const isTakenByAnother = (lore: VoiceLore, sentence: Sentence, placed: PlacedMention, role: ConceptMention): boolean =>
  sentence.mentions.some(
    (other) =>
      other !== placed &&
      other.clause === placed.clause &&
      lore.states.has(other.mention.entity) &&
      !isTowards(sentence, other) &&
      (gapBetween(other, role) < gapBetween(placed, role) ||
        (gapBetween(other, role) === gapBetween(placed, role) && other.first < placed.first)),
  );

/** The office or unofficial role nearest to a mention within reach and clause; of two at one distance the one behind it. */
const roleNear = (lore: VoiceLore, sentence: Sentence, placed: PlacedMention, ids: ReadonlySet<string>): ConceptMention | null => {
  if (isTowards(sentence, placed)) return null;
  const near = sentence.concepts.filter(
    (c) => ids.has(c.concept) && c.clause === placed.clause && gapBetween(c, placed) <= OFFICE_REACH_WORDS,
  );
  const own = near.filter((role) => !isTakenByAnother(lore, sentence, placed, role));
  return own.toSorted((a, b) => gapBetween(a, placed) - gapBetween(b, placed) || b.first - a.first)[0] ?? null;
};

const personVoice = (entity: Entity, date: string | null): Pick<Voice, 'actor' | 'state' | 'isOfficial'> => {
  const state = speaksFor(entity, date);
  if (state) return { actor: state, state, isOfficial: true };
  const home = entity.state ?? entity.roles.at(-1)?.state ?? null;
  return { actor: entity.display.en ?? entity.id, state: home, isOfficial: false };
};

const voiceOfMention = (
  lore: VoiceLore,
  grammar: Grammar,
  lang: string,
  sentence: Sentence,
  placed: PlacedMention,
  date: string | null,
): Voice[] => {
  const { mention, first, last, clause } = placed;
  const entity = lore.entities.get(mention.entity);
  if (!entity) return [];
  const base = { speaker: { field: mention.field, start: mention.start, end: mention.end }, first, last, clause };
  const isSubject = canBeSubject(grammar, lore, lang, sentence, placed, entity.type === 'person');
  if (entity.type === 'person') return [{ ...base, ...personVoice(entity, date), isSubject }];
  const house = entity.type === 'palace' && hasOfficeBehind(lore, sentence, placed) ? entity.state : null;
  const state = isQuoted(sentence, placed) ? null : (stateOf(lore, placed) ?? house);
  if (state) return stateVoices(lore, grammar, lang, sentence, placed, state, isSubject);
  if (entity.type !== 'organisation' || lore.places.has(mention.alias)) return [];
  const own = { actor: entity.display.en ?? entity.id, state: entity.state, isOfficial: false };
  const member = memberVoice(lore, grammar, lang, sentence, placed, entity.state);
  if (member) return [{ ...base, ...member }];
  const office = roleNear(lore, sentence, placed, lore.offices);
  if (!office) return [{ ...base, ...own, isSubject }];
  const span = { first: Math.min(first, office.first), last: endOfTitles(lore, sentence, Math.max(last, office.last)) };
  const holds = hasSubjectPlace(grammar, lang, lore, sentence, span.first, span.last) && !isOblique(grammar, sentence, office);
  return [{ ...base, ...own, ...span, isSubject: isSubject || holds }];
};

/** "State Duma deputy Ivan Petrov": someone named with a role of no office in an organisation speaks for himself. */
const memberVoice = (lore: VoiceLore, grammar: Grammar, lang: string, sentence: Sentence, placed: PlacedMention, state: string | null) => {
  const role = roleNear(lore, sentence, placed, lore.unofficial);
  if (!role) return null;
  const span = { first: Math.min(placed.first, role.first), last: Math.max(placed.last, role.last), state };
  const person = unofficialOf(lore, lang, sentence, role, span);
  if (!person.surname) return null;
  const isSubject = hasSubjectPlace(grammar, lang, lore, sentence, person.first, person.last) && !isOblique(grammar, sentence, role);
  return { ...person, state, isOfficial: false, isSubject };
};

/** Titles in a row are one ("the Supreme Leader's senior adviser"): the index of the last word of those that begin next to `last`. */
const endOfTitles = (lore: VoiceLore, sentence: Sentence, last: number): number => {
  const next = sentence.concepts.find(
    (c) => c.first > last && c.first <= last + 2 && c.clause === sentence.words[last]?.clause && lore.offices.has(c.concept),
  );
  return next ? endOfTitles(lore, sentence, next.last) : last;
};

const isOblique = (grammar: Grammar, sentence: Sentence, role: ConceptMention): boolean =>
  grammar.oblique?.test(sentence.words[role.last]?.folded ?? '') ?? false;

/** A state with an office beside it is that office; with an expert or deputy beside it, an unofficial voice; else the state itself. */
const stateVoices = (
  lore: VoiceLore,
  grammar: Grammar,
  lang: string,
  sentence: Sentence,
  placed: PlacedMention,
  state: string,
  isSubject: boolean,
): Voice[] => {
  const unofficial = roleNear(lore, sentence, placed, lore.unofficial);
  const office = roleNear(lore, sentence, placed, lore.offices);
  const role = unofficial && (!office || gapBetween(unofficial, placed) <= gapBetween(office, placed)) ? unofficial : office;
  const own = { actor: state, state, isOfficial: true, speaker: null, first: placed.first, last: placed.last, clause: placed.clause };
  const isBare = placed.mention.kind !== 'demonym';
  if (!role) return isBare ? [{ ...own, isSubject }] : [];
  const first = Math.min(placed.first, role.first);
  const last = endOfTitles(lore, sentence, Math.max(placed.last, role.last));
  const words = sentence.words.slice(first, last + 1);
  const speaker = { field: sentence.field, start: words[0]?.start ?? role.start, end: words.at(-1)?.end ?? role.end };
  const isPlaced = hasSubjectPlace(grammar, lang, lore, sentence, first, last) && !isOblique(grammar, sentence, role);
  if (role === unofficial) {
    return [{ ...own, ...unofficialOf(lore, lang, sentence, role, { first, last, state }), isOfficial: false, isSubject: isPlaced }];
  }
  return [{ ...own, first, last, speaker, isSubject: isPlaced }, ...(isBare && isSubject ? [{ ...own, isSubject }] : [])];
};

/** Who an unofficial voice is: a name beside its role, else the role itself where the dossier has a word for it ("Iranian deputy"). */
const unofficialOf = (
  lore: VoiceLore,
  lang: string,
  sentence: Sentence,
  role: ConceptMention,
  span: { readonly first: number; readonly last: number; readonly state: string | null },
): Pick<Voice, 'actor' | 'first' | 'last' | 'speaker' | 'surname'> => {
  const person = nameBeside(lang, sentence, { first: role.first, last: span.last }) ?? nameBeside(lang, sentence, role);
  const first = Math.min(span.first, person?.first ?? span.first);
  const last = Math.max(span.last, person?.last ?? span.last);
  const start = sentence.words[first]?.start ?? role.start;
  const end = sentence.words[last]?.end ?? role.end;
  const adjective = span.state === null ? undefined : lore.adjectives.get(span.state);
  const noun = lore.unnamed[role.concept];
  const unnamed = adjective && noun ? `${adjective} ${noun}` : null;
  return { actor: person?.name ?? unnamed, first, last, speaker: { field: sentence.field, start, end }, surname: person?.surname ?? null };
};

const matchesGroup = (sentence: Sentence, all: readonly string[], clause: number): { first: number; last: number } | null => {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const condition of all) {
    const ids = condition.split('|').map((part) => part.trim());
    const found =
      sentence.concepts.find((c) => c.clause === clause && ids.includes(`concept:${c.concept}`)) ??
      sentence.mentions.find((m) => m.clause === clause && ids.includes(`entity:${m.mention.entity}`));
    if (!found) return null;
    first = Math.min(first, found.first);
    last = Math.max(last, found.last);
  }
  return last - first <= 2 * OFFICE_REACH_WORDS ? { first, last } : null;
};

const groupVoices = (lore: VoiceLore, grammar: Grammar, lang: string, sentence: Sentence): Voice[] => {
  const clauses = [...new Set(sentence.words.map((word) => word.clause))];
  return lore.groups.flatMap((group) =>
    clauses.flatMap((clause) => {
      const span = matchesGroup(sentence, group.all, clause);
      if (!span) return [];
      const last = group.official ? endOfTitles(lore, sentence, span.last) : span.last;
      const start = sentence.words[span.first]?.start ?? sentence.start;
      const end = sentence.words[last]?.end ?? sentence.end;
      const state = group.state ?? null;
      const actor = group.official && state ? state : group.name;
      const isSubject = hasSubjectPlace(grammar, lang, lore, sentence, span.first, last);
      return [
        {
          actor,
          state,
          isOfficial: group.official,
          speaker: { field: sentence.field, start, end },
          first: span.first,
          last,
          clause,
          isSubject,
        },
      ];
    }),
  );
};

const isBeside = (a: { readonly first: number; readonly last: number; readonly clause: number }, b: typeof a): boolean =>
  a.clause === b.clause && gapBetween(a, b) === 0;

/** Offices that stand alone are whoever spoke before, by title; experts and deputies that stand alone are somebody unknown. */
const titleVoices = (lore: VoiceLore, grammar: Grammar, lang: string, sentence: Sentence, taken: readonly Voice[]): Voice[] =>
  sentence.concepts
    .filter((c) => (lore.offices.has(c.concept) || lore.unofficial.has(c.concept)) && !taken.some((v) => isBeside(v, c)))
    .map((role) => {
      const { concept, first, last, clause, start, end } = role;
      const isOfficial = lore.offices.has(concept);
      const isSubject = hasSubjectPlace(grammar, lang, lore, sentence, first, last) && !isOblique(grammar, sentence, role);
      const bare = { actor: null, speaker: { field: sentence.field, start, end }, first, last };
      const own = isOfficial ? bare : unofficialOf(lore, lang, sentence, role, { first, last, state: null });
      return { ...own, state: null, isOfficial, clause, isSubject, pointsBack: isOfficial, isStateOffice: lore.homeOffices.has(concept) };
    });

/** Names without a role, at the head of a sentence or beside a verb of saying: people who speak for nobody else. */
const namedVoices = (lang: string, sentence: Sentence, taken: readonly Voice[]): Voice[] => {
  const atHead = nameAtHead(lang, sentence);
  const people = atHead ? [atHead] : namesAtVerbs(lang, sentence);
  return people.flatMap((person) => voiceOfPerson(sentence, taken, person));
};

const voiceOfPerson = (sentence: Sentence, taken: readonly Voice[], person: UnknownPerson): Voice[] => {
  const head = sentence.words[person.first];
  const tail = sentence.words[person.last];
  if (!head || !tail || taken.some((v) => v.first <= person.last && person.first <= v.last)) return [];
  const speaker = { field: sentence.field, start: head.start, end: tail.end };
  const { name: actor, surname, first, last } = person;
  return [{ actor, surname, first, last, speaker, state: null, isOfficial: false, clause: head.clause, isSubject: true }];
};

/** All voices of a sentence in the order of its words; a group swallows the voices inside it. */
export const voicesOf = (lore: VoiceLore, grammar: Grammar, lang: string, sentence: Sentence, date: string | null): readonly Voice[] => {
  const groups = groupVoices(lore, grammar, lang, sentence);
  const single = sentence.mentions.flatMap((placed) => voiceOfMention(lore, grammar, lang, sentence, placed, date));
  const free = single.filter((voice) => !groups.some((group) => group.first <= voice.first && voice.last <= group.last));
  const named = [...groups, ...free];
  const titled = [...named, ...titleVoices(lore, grammar, lang, sentence, named)];
  return [...titled, ...namedVoices(lang, sentence, titled)].toSorted((a, b) => a.first - b.first || b.last - a.last);
};
