import { AGENCY_WORDS, AND_WORDS, CREDIT_WORDS, NEWSROOM, ROLE_AFTER_ONE_WORD, ROLE_WORDS, SIGN_WORDS } from './byline-words.ts';
import { monthOfName } from './month-names.ts';
import { latinDigits } from './printed-date.ts';

const LEAD = new RegExp(String.raw`^(?:${SIGN_WORDS})(?:\s?[:：՝/／]\s?|(?<![\p{sc=Han}])\s+(?=\S)|(?<=[\p{sc=Han}])\s+)`, 'iu');
/** Words that are parts of names too: they lead only in capitals or before two words. */
const SHORT_LEAD = /^(?:von|par|por|di|da|av|af|de|od|до|от|του|της|autor)\s+(?=\S+\s+\S)/iu;
const IS_SHORT_LEAD = /^(?:von|par|por|di|da|av|af|de|od|от|του|της|των|autor|text|words|haber|journalist|toimittaja|yazar|van|dal?)\s/iu;
const DIVIDER = /\s*[,;|•·/＋、،؛]\s*|\s+[–—-]\s+/u;
const AND = new RegExp(String.raw`\s+(?:${AND_WORDS})\s+`, 'iu');
const AND_IN_SLOVENE = /\s+(?:in|ter)\s+/iu;
const LEADING_AND = /^(?:and|und|et|y|e|&|och|og|en|ja)\s+(?=\p{Lu})/u;
const CREDIT = new RegExp(String.raw`^(?:${CREDIT_WORDS})(?:\s?[:：]|\s|$)`, 'iu');
const CREDIT_INSIDE = new RegExp(String.raw`\s+(?=(?:${CREDIT_WORDS})\s?[:：])`, 'giu');
const CREDIT_BRACKET = new RegExp(String.raw`[(\[](?:${CREDIT_WORDS})\p{L}{0,4}[)\]]`, 'iu');
const AGENCY = new RegExp(String.raw`^\W*(?:${AGENCY_WORDS})(?:-\S+)?\W*$`, 'iu');
/** An agency's mark among other words ("material of dpa"), as agencies write it, since some are first names otherwise. */
const HAS_AGENCY = /(?:^|\s)(?:dpa|AFP|APA|AP|sda|SDA|ATS|ANSA|EFE|PAP|ČTK|TASR|NTB|MTI|STT|STA|ТАСС|Reuters|Agence|Ritzau|Lusa)(?:\s|$)/u;
const BODY_OF_PEOPLE =
  /\b(team|staff|editors?|editorial|desk|newsroom|news|redaktion|redacción|rédaction|redazione|redação|redactie|redakcja|redakce|redaksjonen|media|agency|network|association|magazine|online|press|contributors?|company|inc|ltd|gmbh|llc|ag|group|institute|foundation|university|observer|times|zeitung|journal|tv|radio|blog|club|society|council|ministry|department|verlag|verein|e\.v)\b|редакц|агентств|xəbər|haber|ajans|խմբագր|լրատվ|تحریریه|خبرگزاری|გამოცემა|რედაქცი|\.(com|net|org|de|ru|am|az|ge|ir|tr|uk|fr|es|it)$/iu;
const IS_ROLE = new RegExp(
  `(^|[\\s-])(${ROLE_WORDS})s?($|[\\s-])|^(senior|staff|contributing|head of|ms|md|phd|mba|rn|rd|jd|msc|bsc|jr)\\b`,
  'iu',
);
const IS_ROLE_WORD = new RegExp(`^(?:${ROLE_WORDS})$`, 'iu');
const IS_DEGREE = /^\p{Lu}{2,6}[®.]?$/u;
/** Two or three capital words, then a role of up to four words more. */
const ROLE_TAIL = new RegExp(`^((?:\\S+\\s+){1,2}?\\S+)\\s+(?:\\S+\\s+){0,4}?(?:${ROLE_WORDS})s?(?:$|\\s).*$`, 'iu');
const SHORT_ROLE_TAIL = new RegExp(`\\s+(?:${ROLE_AFTER_ONE_WORD})$`, 'u');
const TAIL =
  /\s*[|,·•–—:-]?\s*(?<=\s)((last )?updated?\b.*|published\b.*|posted\b.*|(?:last|on|at|for|special to|exclusive|für|aus|pour|para|dla|для|специально)(?: .*)?|(mon|tues|wednes|thurs|fri|satur|sun)day\b.*|(mon|diens|donners|frei|sams|sonn)tag\b.*|mittwoch\b.*|follow\b.*|contact\b.*|bio|u\.\s?a\.|et al\.?|m\.\s?fl\.)$/iu;
/** Short words before a place or a date, which in capitals belong to names. */
const PLACE_TAIL = /\s(?:(?:in|à|en|am|le|il|per|w|из)(?: .*)?|In)$/u;
const NOBODY =
  /^(admin|administrator|webmaster|editor|guest|user|unknown|anonymous|anonym|(the |about (the )?|über (den |die )?|à propos de l’|sobre el )?(authors?|autor(in)?|auteur)|null|undefined|none|share|image|photo|foto|автор|yazar|müəllif|հեղինակ|نویسنده|ავტორი|use case|read more|view (all|author|profile).*|more .*|(edit |my |user )?profile|account.*|my account|log ?out|sign (in|up|out)|archive|by|learn more|portfolio|(\d+ )?min(ute)?s? read|no comments?|(leave a )?comments?.*|login|log in|subscribe|home|news|blog|facebook|twitter|linkedin|instagram|whatsapp|e-?mail|print)$/iu;
/** Georgian has lower-case letters alone. */
const LOWER = /^(?![\u10d0-\u10ff])\p{Ll}/u;
const PARTICLE =
  /^(de|da|di|do|dos|das|du|del|dal|della|la|le|van|von|vom|der|den|ter|ten|zu|zur|zum|al|el|bin|ibn|bint|y|e|the|of|and|d['’]\S+|l['’]\S+|al-\S+|el-\S+|af|av|ap|i|oğlu|qızı)$/u;
/** Legal forms at the end of a publisher's name, who is nobody's author. */
const COMPANY =
  /\s(?:sp\.\s?z\s?o\.\s?o|s\.\s?a|s\.\s?r\.\s?l|s\.p\.a|gmbh(?: & co\.? kg)?|ltd|llc|inc|a\.ş|d\.o\.o|s\.r\.o|kft|zrt|b\.v|mmc)\.?$|^(?:ооо|зао|оао|пао|тов) /iu;
const INITIALS = /^\p{Lu}\.\s?\p{Lu}\.?$/u;
/** Longest text that is read as names, and one name's. */
const LONGEST_TEXT = 260;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const MOST_STRIPPED = 5;

/**
 * Names in a byline's text in the order printed: lead words, dates, roles, addresses, places, and people who took pictures, edited or translated
 * are left out; a reversed name (`Lorne, Ada`) is turned. Empty when it holds none. `lang` settles an "and" that is another word elsewhere.
 */
export function namesIn(text: string, lang: string | null = null): string[] {
  const line = text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f]+/g, ' ')
    .replace(/[([]?\S{1,60}@[\w.-]{1,60}[)\]]?|(^|\s)@\w+/g, ' ')
    .replace(CREDIT_INSIDE, ' | ')
    .trim();
  if (line.length > LONGEST_TEXT || /^(https?:|#|\/|www\.|[\w-]+(\.[\w-]+){2,}$)/.test(line)) return [];
  const parts = writersAlone(withoutLead(line).split(DIVIDER)).filter(
    (part, at) => at === 0 || !(IS_ROLE.test(part) || IS_DEGREE.test(part)),
  );
  const turned = turnedName(parts);
  if (turned) return [turned];
  const names = parts
    .flatMap((part) => dividedAtAnd(part, lang))
    .map(nameOfPart)
    .filter((name) => name !== '');
  const whole = names.filter((name) => name.includes(' '));
  return [...new Set(whole.length > 0 ? whole : names)];
}

/** Parts up to a credit for pictures or editing; what a later label gives to writers comes back. */
function writersAlone(parts: readonly string[]): string[] {
  let isCredit = false;
  return parts.filter((part) => {
    if (CREDIT.test(part)) isCredit = true;
    else if (LEAD.test(part)) isCredit = false;
    return !isCredit;
  });
}

/** `Lorne, Ada` and `Lorne, Ada T.` as "Ada Lorne"; '' for other parts. */
function turnedName(parts: readonly string[]): string {
  const [last = '', first = ''] = parts.map((part) => part.trim());
  const isTurned =
    parts.length === 2 &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(last) &&
    /^\p{Lu}[\p{L}'’-]+( \p{Lu}\.){0,2}$/u.test(first) &&
    !isAgency(last) &&
    !isAgency(first);
  return isTurned && !BODY_OF_PEOPLE.test(first) ? `${first} ${last}` : '';
}

/** Two names with "and" between them; a name of an institution with "and" in it stays whole. */
function dividedAtAnd(part: string, lang: string | null): string[] {
  const whole = part.replace(LEADING_AND, '');
  const pieces = whole.split(lang === 'sl' && !AND.test(whole) ? AND_IN_SLOVENE : AND);
  const areNames = pieces.every((piece) => {
    const name = piece
      .trim()
      .replace(/\s?\([^()]{0,40}\)/g, '')
      .replace(TAIL, '');
    return (
      isAgency(name) ||
      NEWSROOM.test(name) ||
      CREDIT_BRACKET.test(piece) ||
      (/^\S+( \S+){1,5}$/.test(withoutLead(name)) && !/ (for|of|für) /.test(name))
    );
  });
  return areNames || pieces.every(isDense) ? pieces : [whole];
}

/** A name in a script that puts no space into names. */
function isDense(piece: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}・ ]{2,12}$/u.test(piece);
}

/** Whether a name is an agency's mark. */
export function isAgency(name: string): boolean {
  // A capital dotted I has no lower-case form that the i flag knows.
  return AGENCY.test(name.replace(/İ/g, 'i'));
}

/** Whether every word that is no particle begins as names do, without a lower-case letter; agencies write theirs as they like. */
export function looksLikeName(name: string): boolean {
  return isAgency(name) || name.split(' ').every((word) => PARTICLE.test(word) || !LOWER.test(word));
}

/** Whether a name is a person's: neither an agency, a newsroom, a company nor a user's handle, nor one of `sites` (letters of the site's names). */
export function isPersonName(name: string, sites: readonly string[]): boolean {
  const own = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return (
    !isAgency(name) &&
    !HAS_AGENCY.test(name) &&
    !BODY_OF_PEOPLE.test(name) &&
    !/^[a-z0-9._-]+$/.test(name) &&
    !sites.some((site) => site === own || (own.length > 4 && site.startsWith(own)) || (site.length > 5 && own.includes(site)))
  );
}

/** Names without repetitions: of spellings in other case, order or length the fullest one is kept, and one in capitals gives way. */
export function distinctNames(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const words = wordsOf(name);
    const at = kept.findIndex((other) => isPart(words, wordsOf(other)) || isPart(wordsOf(other), words));
    const other = kept[at];
    if (other === undefined) kept.push(name);
    else if (wordsOf(other).length < words.length || (wordsOf(other).length === words.length && isLoud(other) && !isLoud(name)))
      kept[at] = name;
  }
  return kept;
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/(?:dr|prof|mag)\./g, '')
      .match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? []
  );
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

function isLoud(name: string): boolean {
  return name === name.toUpperCase();
}

/** The name in an address of an author's page (`/author/jane-doe`); '' for other addresses. */
export function nameInAddress(address: string): string {
  const slug =
    /\/(?:authors?|autor(?:en|es|i|zy)?|auteurs?|autori|people|profile|staff|by)\/([a-z]{2,20}(?:-[a-z.]{1,20}){1,3})\/?(?:[?#]|$)/i.exec(
      address,
    )?.[1] ?? '';
  return slug.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash ? ' ' : ''}${letter.toUpperCase()}`);
}

/** Any words before a "by" that is never part of a name. */
const GENRE_LEAD = /^(?:[\p{L}'’-]{1,20}\s){1,3}(?:by|par|por|door|przez)\s+(?=\p{Lu})/iu;

function withoutLead(line: string): string {
  let bare = line.replace(/^[^\p{L}\p{N}]+/u, '');
  if (!CREDIT.test(bare)) bare = bare.replace(GENRE_LEAD, '');
  for (let times = 0; times < 2; times += 1) {
    const lead = LEAD.exec(bare)?.[0];
    if (!lead || (IS_SHORT_LEAD.test(lead) && !/[:：՝/]/.test(lead) && !SHORT_LEAD.test(bare) && !/^\S+\s+\S+\s+\S/.test(bare)))
      return bare;
    bare = bare.slice(lead.length).replace(/^[^\p{L}\p{N}]+/u, '');
  }
  return bare;
}

function nameOfPart(part: string): string {
  if (CREDIT_BRACKET.test(part)) return '';
  const bare = part.replace(/\s?[([][^()[\]]{0,60}[)\]]?[^\p{L}]*$/u, ' ').replace(/\s+/g, ' ');
  let name = withoutTail(withoutDate(withoutLead(bare.trim())));
  name = ROLE_TAIL.exec(name)?.[1] ?? name.replace(SHORT_ROLE_TAIL, '');
  name = withoutOutlet(withoutRoleBefore(name)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.!]+$/gu, '');
  return isName(name) ? name : '';
}

/** Without the place, outlet or date behind a name; a single word before them is no name but an institution's ("Center for …"). */
function withoutTail(name: string): string {
  const head = name.replace(TAIL, '').replace(PLACE_TAIL, '').trim();
  return head.includes(' ') || name.split(' ').length < 4 ? head : name.trim();
}

function isName(name: string): boolean {
  if (NOBODY.test(name) || NEWSROOM.test(name) || COMPANY.test(name) || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS)
    return false;
  if (!(/\p{L}{2}/u.test(name) || INITIALS.test(name)) || (/^(\p{Lu}{1,3}|\p{Ll}{1,3})$/u.test(name) && !isAgency(name))) return false;
  if (IS_ROLE.test(name) && !/\p{Lu}|\p{Lo}/u.test(name)) return false;
  return name.includes(' ') || !monthOfName(name);
}

/** "our correspondent Ada Lorne" in any language: words in small letters and roles before a name. */
function withoutRoleBefore(name: string): string {
  const words = name.split(' ');
  for (let stripped = 0; stripped < MOST_STRIPPED && words.length > 1; stripped += 1) {
    const word = words[0] ?? '';
    const isSmall = LOWER.test(word) && !PARTICLE.test(word) && words.some((other) => /^\p{Lu}/u.test(other));
    if (!isSmall && !IS_ROLE_WORD.test(word)) break;
    words.shift();
  }
  return words.join(' ');
}

/** An outlet in capitals behind a name of two words or more that is not ("Ada Lorne RIVER POST"). */
function withoutOutlet(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex(
    (word, at) => at > 1 && ((/^\p{Lu}{2,}$/u.test(word) && !/^I[IV]+$/.test(word)) || /\.(com|net|org|[a-z]{2})$/i.test(word)),
  );
  return first > 1 && words.slice(0, 2).every((word) => /\p{Ll}/u.test(word)) ? words.slice(0, first).join(' ') : name;
}

/** Cuts a date off: what is left before its first number without the month's name, or else what follows its last one. */
function withoutDate(printed: string): string {
  const part = latinDigits(printed);
  const first = part.search(/\d/);
  if (first < 0) return part;
  if (/^[\p{L}_]+\d+$/u.test(part)) return part;
  const words = part.slice(0, first).trim().split(' ');
  while (words.length > 0 && (monthOfName((words.at(-1) ?? '').replace(/[.,]$/, '')) || (words.at(-1) ?? '').length < 2)) words.pop();
  const before = words.join(' ').trim();
  return /\p{L}{2}/u.test(before) ? before : part.replace(/^.*\d[\s.,:|-]*/u, '');
}
