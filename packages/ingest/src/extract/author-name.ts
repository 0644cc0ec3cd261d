import { monthOfName } from './month-names.ts';

/** Words before a name that need no more than a name after them, and short ones that are parts of names too. */
const LEAD =
  /^(written by|reported by|reporting by|story by|posted by|by|text|words|автор(ы)?|текст|подготовил[аи]?|yazar|yazan|haber|müəllif|muallif|hazırladı|հեղինակ|նյութի հեղինակ|نویسنده|خبرنگار|ავტორი|ავტორები|autor(in|es|a)?|auteur|autore|redacteur|door|verfasst von|écrit par|escrito por)(?=[\s:：՝])[\s:：՝]*/iu;
const SHORT_LEAD = /^(von|par|por|di|da|av|af|de|od|autor)[\s:]+(?=\S+\s+\S)/iu;
const CAPITAL_LEAD = /^(Von|VON|Par|Por|Di|Av|Af|Door|De|Da|Od|Przez|Pe)[\s:]+(?=\S+\s+\S)/u;
/** What divides the parts of a byline, and "and" in the languages of the press, which divides two names. */
const DIVIDER = /\s*[,;|•·/＋]\s*|\s+[–—-]\s+/u;
const AND = /\s+(?:and|und|et|y|e|i|и|та|ve|və|և|و|და|og|och|en|ja|&|with|mit|avec)\s+/iu;
const LEADING_AND = /^(?:and|und|et|&)\s+/iu;
const AGENCY =
  /^\W*(dpa|afp|reuters|ap|apa|sda|ats|ansa|efe|pap|čtk|tt|ntb|ritzau|belga|anp|tass|тасс|риа новости|ria novosti|interfax|интерфакс|укринформ|унн|aa|anadolu|anadolu ajansı|dha|iha|irna|isna|ایسنا|ایرنا|armenpress|արմենպրես|azertac|azərtac|trend|interpress\S*|ინტერპრესნიუსი|keystone|associated press|press association|pa media|bloomberg|lusa|agerpres|mti|stt|epa|kna|epd|sid|getty images|agenc(y|ies)|agentur(en)?)(-\S+)?\W*$/iu;
const BODY_OF_PEOPLE =
  /\b(team|staff|editors?|editorial|desk|newsroom|news|redaktion|redacción|rédaction|redazione|redactie|redakcja|redakce|redaksjonen|media|agency|network|association|magazine|online|press|contributors?|company|inc|ltd|gmbh|llc|group|institute|foundation|university|observer|times|zeitung|journal|tv|radio)\b|редакц|агентств|xəbər|haber|ajans|խմբագր|լրատվ|تحریریه|خبرگزاری|გამოცემა|რედაქცი|\.(com|net|org|de|ru|am|az|ge|ir|tr|uk|fr|es|it)$/iu;
const ROLE =
  'writer|author|reporter|journalist|correspondent|columnist|editor(-in-chief)?|blogger|contributor|freelancer?|expert|specialist|consultant|advisor|manager|coordinator|director|officer|analyst|producer|researcher|strategist|developer|engineer|co-?founder|ceo|cto|president|professor|redakteur(in)?|journalistin|korrespondent(in)?|reporterin|chefredakteur(in)?|journaliste|rédacteur|rédactrice|periodista|redactor|redactora|giornalista|журналист|корреспондент|редактор|обозреватель|muhabir|editör|gazeteci|jurnalist|müxbir|լրագրող|խմբագիր|خبرنگار|سردبیر|ჟურნალისტი|რედაქტორი';
const IS_ROLE = new RegExp(
  `(^|[\\s-])(${ROLE})s?($|[\\s-])|^(senior|staff|contributing|head of|ms|md|phd|mba|rn|rd|jd|msc|bsc|jr)\\b`,
  'iu',
);
const IS_DEGREE = /^\p{Lu}{2,6}[®.]?$/u;
/** Two or three capital words, then a role of up to four words more. */
const ROLE_TAIL = new RegExp(`^((?:\\S+\\s+){1,2}?\\S+)\\s+(?:\\S+\\s+){0,4}?(?:${ROLE})s?(?:$|\\s).*$`, 'iu');
const TAIL =
  /\s*[|,·•–—:-]?\s*(?<=\s)((last )?updated?\b.*|published\b.*|posted\b.*|last|on|in|at|für|aus|in \p{Lu}.*|(mon|tues|wednes|thurs|fri|satur|sun)day\b.*|follow\b.*|contact\b.*|bio)$/iu;
const NOBODY =
  /^(admin|administrator|editor|guest|user|unknown|anonymous|(the |about the )?authors?|staff|null|undefined|none|share|image|photo|foto|автор|yazar|müəllif|հեղինակ|نویسنده|ავტორი|use case|read more|view all.*|more .*|profile|by|learn more|portfolio|min(ute)?s? read|no comments?|(leave a )?comments?.*|login|log in|subscribe)$/i;
/** Georgian has lower-case letters alone. */
const LOWER = /^(?![\u10d0-\u10ff])\p{Ll}/u;
const PARTICLE = /^(de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ibn|y|e|the|of|and|d'\\S+|af|av)$/;
/** Longest text that is read as names, and one name's. */
const LONGEST_TEXT = 220;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** Names in a byline's text in the order printed: lead words, dates, roles, addresses and places are left out; empty when it holds none. */
export function namesIn(text: string): string[] {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\S{1,60}@[\w.]{1,60}|\s@\w+/g, ' ')
    .replace(/\([^()]{0,60}\)?[^\p{L}]*$/u, '')
    .trim();
  if (line.length > LONGEST_TEXT || /^(https?:|#|\/|www\.|[\w-]+(\.[\w-]+){2,}$)/.test(line)) return [];
  const parts = withoutLead(line)
    .split(DIVIDER)
    .filter((part, at) => at === 0 || !(IS_ROLE.test(part) || IS_DEGREE.test(part)));
  const names = parts
    .flatMap(dividedAtAnd)
    .map(nameOfPart)
    .filter((name) => name !== '');
  const whole = names.filter((name) => name.includes(' '));
  const isReversed = names.length === 2 && whole.length <= 1 && parts.length === 2 && !names[0]?.includes(' ');
  return [...new Set(whole.length > 0 && !isReversed ? whole : names)];
}

/** Two names with "and" between them; a name of an institution with "and" in it stays whole. */
function dividedAtAnd(part: string): string[] {
  const pieces = part.replace(LEADING_AND, '').split(AND);
  const areNames = pieces.every(
    (piece) => AGENCY.test(piece) || (/^\S+( \S+){1,3}$/.test(piece.trim()) && !/ (for|of|für|de la) /.test(piece)),
  );
  return areNames ? pieces : [part.replace(LEADING_AND, '')];
}

/** Whether every word that is no particle begins as names do, without a lower-case letter. */
export function looksLikeName(name: string): boolean {
  return name.split(' ').every((word) => PARTICLE.test(word) || !LOWER.test(word));
}

/** Whether a name is a person's: neither an agency, nor a newsroom or company, nor one of `sites` (letters of the site's names). */
export function isPersonName(name: string, sites: readonly string[]): boolean {
  const own = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return (
    !AGENCY.test(name) && !BODY_OF_PEOPLE.test(name) && !sites.some((site) => site === own || (own.length > 4 && site.startsWith(own)))
  );
}

/** The name in an address of an author's page (`/author/jane-doe`); '' for other addresses. */
export function nameInAddress(address: string): string {
  const slug =
    /\/(?:authors?|autor(?:en)?|people|profile|staff|by)\/([a-z]{2,20}(?:-[a-z.]{1,20}){1,3})\/?(?:[?#]|$)/i.exec(address)?.[1] ?? '';
  return slug.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash ? ' ' : ''}${letter.toUpperCase()}`);
}

function withoutLead(line: string): string {
  const bare = line.replace(/^[^\p{L}\p{N}]+/u, '');
  return bare.replace(LEAD, '').replace(CAPITAL_LEAD, '').replace(SHORT_LEAD, '');
}

function nameOfPart(part: string): string {
  let name = withoutDate(withoutLead(part.trim())).replace(TAIL, '').trim();
  name = ROLE_TAIL.exec(name)?.[1] ?? name;
  name = name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.!)]+$/gu, '');
  const isName = /\p{L}{2}/u.test(name) && !NOBODY.test(name) && !(/^\p{Lu}{1,3}$/u.test(name) && !AGENCY.test(name));
  return isName && name.length <= LONGEST_NAME && name.split(' ').length <= MOST_WORDS && (name.includes(' ') || !monthOfName(name))
    ? name
    : '';
}

/** Cuts a date off: what is left before its first number without the month's name, or else what follows its last one. */
function withoutDate(part: string): string {
  const first = part.search(/\d/);
  if (first < 0) return part;
  if (/^[\p{L}_]+\d+$/u.test(part)) return part;
  const words = part.slice(0, first).trim().split(' ');
  while (words.length > 0 && (monthOfName((words.at(-1) ?? '').replace(/[.,]$/, '')) || (words.at(-1) ?? '').length < 2)) words.pop();
  const before = words.join(' ').trim();
  return /\p{L}{2}/u.test(before) ? before : part.replace(/^.*\d[\s.,:|-]*/u, '');
}
