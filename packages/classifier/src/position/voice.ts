import type { Evidence } from '@corridor/model';
import { comparable } from '../concept/phrase.ts';
import type { ConceptMention, PlacedMention, Sentence } from '../concept/reading.ts';
import { type Dossier, type Entity, speaksFor } from '../dossier/dossier.ts';
import type { Grammar } from './grammar.ts';

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
}

/** Words between a state and the office that is its own ("Armenia's deputy foreign minister"). */
const OFFICE_REACH_WORDS = 3;

/** What finding voices needs of a dossier, looked up once. */
export interface VoiceLore {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly states: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly unofficial: ReadonlySet<string>;
  readonly groups: Dossier['positions']['groups'];
  readonly places: ReadonlySet<string>;
}

/** Prepares a dossier for finding voices. */
export const voiceLore = (dossier: Dossier): VoiceLore => ({
  entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
  states: new Set(dossier.positions.states),
  offices: new Set(dossier.positions.offices),
  unofficial: new Set(dossier.positions.unofficial),
  groups: dossier.positions.groups,
  places: new Set(dossier.positions.places),
});

/** State for which a mention can speak by itself: a state, a capital that acts, a ministry or palace. */
const stateOf = (lore: VoiceLore, { mention }: PlacedMention): string | null => {
  if (mention.metonym) return mention.metonym;
  const entity = lore.entities.get(mention.entity);
  if (!entity) return null;
  if (lore.states.has(entity.id)) return entity.id;
  return entity.type === 'ministry' ? entity.state : null;
};

const isPossessive = (surface: string): boolean => /['’](?:s)?$/.test(surface);

/** The noun's form: true when a language with cases shows it in its dictionary form or with an ending that subjects take. */
/** Russian names that have one form in all cases (США, Баку) tell nothing by it. */
const isDeclined = (lang: string, alias: string): boolean => lang !== 'ru' || !(/^\p{Lu}{2,}$/u.test(alias) || /[оуиэ]$/u.test(alias));

/** Behind these words a clause begins anew. */
const clauseHeads = new Set(['что', 'и', 'а', 'но', 'однако', 'пока', 'как', 'که', 'و', 'اما', 'ولی', 'همچنین']);

const isClauseHead = (sentence: Sentence, first: number): boolean => {
  const before = sentence.words[first - 1];
  return !before || before.clause !== sentence.words[first]?.clause || clauseHeads.has(before.folded);
};

const hasSubjectForm = (grammar: Grammar, lang: string, sentence: Sentence, { mention, first, last }: PlacedMention): boolean => {
  const wordEnd = sentence.words[last]?.end ?? mention.end;
  const hyphened = /^[-‑]\p{L}{1,4}(?!\p{L})/u.exec(sentence.text.slice(wordEnd - sentence.start))?.[0] ?? '';
  const whole = textOf(sentence, mention.start, wordEnd) + (grammar.marking === 'case' ? hyphened : '');
  if (isPossessive(whole)) return false;
  if (grammar.marking === 'place') return true;
  const surface = comparable(whole);
  const alias = comparable(mention.alias);
  if (surface === alias) return isDeclined(lang, mention.alias) || isClauseHead(sentence, first);
  const hyphen = surface.lastIndexOf('-');
  if (hyphen > 0 && surface.slice(0, hyphen) === alias) return grammar.subjectEndings.has(surface.slice(hyphen + 1));
  const bare = alias.replace(/ი$/u, '');
  const rest = surface.startsWith(bare) ? surface.slice(bare.length) : null;
  return rest !== null && grammar.subjectEndings.has(rest);
};

/** Where a noun phrase begins: left over articles, offices and adjectives of states that belong to its name ("with the US President Donald Trump"). */
const phraseStart = (sentence: Sentence, lore: VoiceLore, first: number): number => {
  const { words } = sentence;
  let at = first;
  for (;;) {
    const before = words[at - 1];
    if (!before || before.clause !== words[first]?.clause) return at;
    const office = sentence.concepts.find((c) => c.last === at - 1 && (lore.offices.has(c.concept) || lore.unofficial.has(c.concept)));
    const adjective = sentence.mentions.find((m) => m.last === at - 1 && m.mention.kind === 'demonym');
    if (office) at = office.first;
    else if (adjective) at = adjective.first;
    else if (articles.has(before.folded)) at -= 1;
    else return at;
  }
};
const articles = new Set(['the', 'a', 'an', 'its', 'his', 'their', 'der', 'die', 'das', 'dem', 'den', 'le', 'la', 'les', 'el', 'los']);
const conjunctions = new Set(['and', 'or', 'и', 'und', 'et', 'y', 'و']);

/** True when nothing before or behind the noun phrase makes it something else than a subject; a second noun of a pair shares the fate of the first. */
const hasSubjectPlace = (grammar: Grammar, lang: string, lore: VoiceLore, sentence: Sentence, from: number, last: number): boolean => {
  const first = phraseStart(sentence, lore, from);
  const before = sentence.words[first - 1];
  const after = sentence.words[last + 1];
  const clause = sentence.words[from]?.clause;
  if (after && after.clause === clause && grammar.postpositions.has(after.folded)) return false;
  if (!before || before.clause !== clause) return true;
  if (grammar.prepositions.has(before.folded)) return false;
  const partner = conjunctions.has(before.folded) ? sentence.mentions.find((m) => m.last === first - 2 && m.clause === clause) : undefined;
  return partner
    ? hasSubjectForm(grammar, lang, sentence, partner) && hasSubjectPlace(grammar, lang, lore, sentence, partner.first, partner.last)
    : true;
};

/** Words that may follow an English subject and do not end like a verb. */
const englishVerbs = new Set(
  'is was are were be has have had will would can could may might must should shall do does did and or but also never not who which that on in at said told gave took made held kept won came went sent saw put let met drew set cast wrote spoke got left lost led rose fell began want welcome reject oppose support say call back warn see fear'.split(
    ' ',
  ),
);

/** English names stand before other nouns as adjectives do ("the US corridor"); a subject is followed by a verb, an adverb or the end of its clause. */
const isFollowedByVerb = (sentence: Sentence, text: string, last: number): boolean => {
  const own = sentence.words[last];
  const next = sentence.words[last + 1];
  if (!own || !next || next.clause !== own.clause) return true;
  if (/[-‑]/.test(text.slice(own.end - sentence.start, next.start - sentence.start))) return false;
  return englishVerbs.has(next.folded) || /(?:[^s]s|ed|ly)$/.test(next.folded) || /n't$/.test(next.folded);
};

const canBeSubject = (
  grammar: Grammar,
  lore: VoiceLore,
  lang: string,
  sentence: Sentence,
  placed: PlacedMention,
  isPerson: boolean,
): boolean =>
  hasSubjectForm(grammar, lang, sentence, placed) &&
  hasSubjectPlace(grammar, lang, lore, sentence, placed.first, placed.last) &&
  (lang !== 'en' || isPerson || isFollowedByVerb(sentence, sentence.text, placed.last)) &&
  (lang !== 'fa' || isClauseHead(sentence, placed.first));

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
  const state = stateOf(lore, placed);
  if (state) return stateVoices(lore, grammar, lang, sentence, placed, state, isSubject);
  if (entity.type !== 'organisation' || lore.places.has(mention.alias)) return [];
  return [{ ...base, actor: entity.display.en ?? entity.id, state: entity.state, isOfficial: false, isSubject }];
};

/** Titles in a row are one ("the Supreme Leader's senior adviser"): the index of the last word of those that begin next to `last`. */
const endOfTitles = (lore: VoiceLore, sentence: Sentence, last: number): number => {
  const next = sentence.concepts.find(
    (c) => c.first > last && c.first <= last + 2 && c.clause === sentence.words[last]?.clause && lore.offices.has(c.concept),
  );
  return next ? endOfTitles(lore, sentence, next.last) : last;
};

/** Languages that write names in Latin letters and leave them as they are. */
const latinNames = new Set(['en', 'de', 'fr', 'es']);

/** Two or three capitalised words right behind a role: the name of someone the dossier does not know ("Duma deputy Konstantin Zatulin"). */
const nameBeside = (lang: string, sentence: Sentence, last: number): { text: string; end: number; last: number } | null => {
  const role = sentence.words[last];
  if (!role || !latinNames.has(lang)) return null;
  const behind = sentence.words.slice(last + 1, last + 4);
  const stop = behind.findIndex((word) => word.clause !== role.clause || !/^\p{Lu}\p{Ll}/u.test(textOf(sentence, word.start, word.end)));
  const name = stop < 0 ? behind : behind.slice(0, stop);
  const [head] = name;
  const tail = name.at(-1);
  if (!head || !tail || name.length < 2) return null;
  return { text: textOf(sentence, head.start, tail.end).replace(/['’]s$/u, ''), end: tail.end, last: last + name.length };
};

const textOf = (sentence: Sentence, start: number, end: number): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

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
  const isPlaced = hasSubjectPlace(grammar, lang, lore, sentence, first, last);
  if (role === unofficial) {
    const name = nameBeside(lang, sentence, last);
    const named = name ? { last: name.last, speaker: { ...speaker, end: name.end }, actor: name.text } : { last, speaker, actor: null };
    return [{ ...own, ...named, first, isOfficial: false, isSubject: isPlaced }];
  }
  return [{ ...own, first, last, speaker, isSubject: isPlaced }, ...(isBare && isSubject ? [{ ...own, isSubject }] : [])];
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
    .map(({ concept, first, last, clause, start, end }) => ({
      actor: null,
      state: null,
      isOfficial: lore.offices.has(concept),
      speaker: { field: sentence.field, start, end },
      first,
      last,
      clause,
      isSubject: hasSubjectPlace(grammar, lang, lore, sentence, first, last),
      pointsBack: lore.offices.has(concept),
    }));

/** All voices of a sentence in the order of its words; a group swallows the voices inside it. */
export const voicesOf = (lore: VoiceLore, grammar: Grammar, lang: string, sentence: Sentence, date: string | null): readonly Voice[] => {
  const groups = groupVoices(lore, grammar, lang, sentence);
  const single = sentence.mentions.flatMap((placed) => voiceOfMention(lore, grammar, lang, sentence, placed, date));
  const free = single.filter((voice) => !groups.some((group) => group.first <= voice.first && voice.last <= group.last));
  const named = [...groups, ...free];
  return [...named, ...titleVoices(lore, grammar, lang, sentence, named)].toSorted((a, b) => a.first - b.first || b.last - a.last);
};
