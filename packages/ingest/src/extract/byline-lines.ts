import { isAgency, looksLikeName, namesIn } from './author-name.ts';
import type { TextRun } from './block-tree.ts';
import { CLEAR_SIGN_WORDS, ROLE_WORDS, SIGN_WORDS } from './byline-words.ts';
import { readPrintedDate } from './printed-date.ts';

/** Names that a line of the page signs with, and the block that the line is in. */
export interface SignedLine {
  readonly names: string[];
  readonly block: number;
}

/** Lines of a page; `title` is the index of its title's line, `end` that of the first line after its text. */
interface SignedPage {
  readonly runs: readonly TextRun[];
  readonly title: number;
  readonly end: number;
  /** Whether a line stands beside the last one of the text. */
  readonly isOfText: (run: TextRun) => boolean;
  readonly lang: string | null;
}

/** Lines that are bylines by their first words, which a colon or a name must follow. */
const SIGNED = new RegExp(String.raw`^[^\p{L}\p{N}]{0,3}(?:(?:${SIGN_WORDS})\s?[:：՝]|(?:${CLEAR_SIGN_WORDS})(?=\s))\s?\p{L}`, 'iu');
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:(?:van|von|de|der|den|la|le|da|dos|di|del)\s){0,2}\p{Lu}[\p{L}.'’-]{0,30}){1,3}`;
/** A signature after the date or another word (`Published May 3, 2025 by …`, `Geschrieben am 3. Mai 2025 von …`). */
const SIGNED_INSIDE = new RegExp(
  String.raw`(?:^|[\s|·•,–-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|[Dd]i|[Aa]utor(?:in)?:?|[Аа]втор:?)\s+(${NAME}(?:(?:,| and| und| et| y| e| en| och| og)\s${NAME})?)`,
  'u',
);
/** A job and a name, and nothing else. */
const SIGNED_BY_ROLE = new RegExp(String.raw`^(?:${ROLE_WORDS})\s+(${NAME})$`, 'iu');
const CLEARLY_WRITTEN =
  /^(written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|автор:|text:|autor(in)?:)\s?\p{L}/iu;
const PERSON = new RegExp(`^${NAME}$`, 'u');
/** Where a correspondent writes from, behind the name. */
const PLACE = /^\p{Lu}[\p{L}-]{2,30}$/u;
const DIVIDER = /\s*[|·•/,]\s*|\s+[–—-]\s+/;
const NOT_A_PERSON = /\b(street|city|new|news|north|south|east|west|the|republic|united|san|los|min|minutes?|read|share|photo|uhr|home)\b/i;
const LINES_AFTER_TITLE = 12;
const LINES_BEFORE_TITLE = 4;
/** Lines after the title in which a name without a word before it may stand beside a date. */
const LINES_OF_STAMP = 10;
/** Lines after the text in which its writer may sign. */
const LINES_OF_SIGNATURE = 2;
const LONGEST_SIGNATURE = 60;
/** Lines in which a clear signature is looked for. */
const MOST_LINES = 2000;
const LONGEST_LINE = 90;
const LONGEST_DATED_LINE = 140;

/** Short lines near the title that sign, then clearly signed ones anywhere, a bare name beside a date right under the title, and one that the text ends with. */
export function* linesWithAuthors({ runs, title, end, isOfText, lang }: SignedPage): Generator<SignedLine> {
  const near = [...runs.slice(title, title + LINES_AFTER_TITLE), ...runs.slice(Math.max(0, title - LINES_BEFORE_TITLE), title)];
  yield* named(near, (text) => signature(text), lang);
  yield* named(runs.slice(0, MOST_LINES), (text) => (text.length <= LONGEST_LINE && CLEARLY_WRITTEN.test(text) ? text : ''), lang);
  yield* stamps(runs.slice(title + 1, title + 1 + LINES_OF_STAMP));
  const below = runs
    .slice(end, end + LINES_OF_SIGNATURE)
    .filter((run, at) => isSignature(run) && (SIGNED.test(run.text) || (at === 0 && isOfText(run))));
  yield* named(below, (text) => text, lang);
}

/** Whether a short line is a byline, or a name and nothing else, as texts end with. */
export function isSignature({ text, name, isHeading, isClosed }: TextRun): boolean {
  if (text.length > LONGEST_SIGNATURE || isHeading || isClosed || name === 'li' || name === 'td') return false;
  return SIGNED.test(text) || (PERSON.test(text) && !NOT_A_PERSON.test(text));
}

function* named(runs: readonly TextRun[], pick: (text: string) => string, lang: string | null): Generator<SignedLine> {
  for (const run of runs) {
    const picked = pick(run.text);
    const names = picked ? namesIn(picked, lang).filter(looksLikeName) : [];
    if (names.length > 0) yield { names, block: run.block };
  }
}

function signature(text: string): string {
  if (text.length <= LONGEST_LINE && SIGNED.test(text)) return text;
  const byRole = text.length <= LONGEST_LINE ? SIGNED_BY_ROLE.exec(text)?.[1] : undefined;
  if (byRole) return byRole;
  return text.length <= LONGEST_DATED_LINE && /\d{4}/.test(text) ? (SIGNED_INSIDE.exec(text)?.[1] ?? '') : '';
}

/** `Ada Lorne | 3 May 2025`, `Ada Lorne · Senior Writer · 3 May 2025`, or a line with a name alone beside one with a date. */
function* stamps(runs: readonly TextRun[]): Generator<SignedLine> {
  for (const [at, run] of runs.entries()) {
    if (run.isHeading || run.text.length > LONGEST_LINE) continue;
    const [first = '', ...others] = run.text.split(DIVIDER);
    if (!isAgency(first) && (!PERSON.test(first) || NOT_A_PERSON.test(first) || first.split(' ').length > 4)) continue;
    const isPlaced = others.length === 1 && PLACE.test(others[0] ?? '');
    const near = isPlaced ? [runs[at + 1]?.text] : others.length > 0 ? [] : [runs[at - 1]?.text, runs[at + 1]?.text, runs[at + 2]?.text];
    const beside = [others.join(' '), ...near];
    const isDated = beside.some((text) => text !== undefined && text.length <= LONGEST_LINE && readPrintedDate(text, 'day-first') !== null);
    if (isDated) yield { names: [first], block: run.block };
  }
}
