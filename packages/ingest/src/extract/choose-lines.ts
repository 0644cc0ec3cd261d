import type { Block, TextRun } from './block-tree.ts';
import { isSignature } from './byline-lines.ts';
import { latinDigits, readPrintedDate } from './printed-date.ts';

const TEXT_TAGS = new Set('p li blockquote td pre dd'.split(' '));
const PARAGRAPH_TAGS = new Set('p blockquote li'.split(' '));
/** Weighted characters from which a line outside the prose, or without a text's tag inside it, is kept for its length alone. */
const LONG_BEFORE = 40;
const LONG_AFTER = 25;
const LONG_INSIDE = 60;
/** A short paragraph that is mostly link ("Get it at …") is text inside the prose only. */
const LINK_LINE_SHARE = 0.6;
const LONGEST_LINK_LINE = 140;
/** Characters and words (the month's and the weekday's among them) that a line of a date has at most. */
const LONGEST_STAMP = 50;
const MOST_STAMP_WORDS = 4;
const LONGEST_DIVIDED_STAMP = 90;
/** Lines after the first prose, a standfirst mostly, in which such a line may still stand. */
const LINES_OF_STAMP = 2;
/** Words of a line that ends in a colon and is a field's label. */
const MOST_LABEL_WORDS = 3;
/** Paragraphs after which one that recurs alone is no copy, as of a standfirst or a box. */
const FAR_APART = 1;
const CLOCK = /\d{1,2}[:.]\d{2}(?!\d|[.:])/;
/** Headings on top of one another that still head a text. */
const MOST_HEADINGS = 8;
/** Wrappers around one paragraph that are passed over. */
const MAX_WRAPPERS = 3;

/** Where the prose of a text stands, to judge short lines by their neighbours. */
interface ProsePlace {
  readonly first: number;
  readonly last: number;
  /** Blocks that hold prose themselves, and blocks that hold such blocks. */
  readonly blocks: ReadonlySet<number>;
  readonly holders: ReadonlySet<number>;
  /** Tag that most of the prose has: sites may write their paragraphs as `div`. */
  readonly paragraph: string;
}

/** Of a container's lines those that are text: prose, and short lines that stand beside it; each line of prose once. */
export function chooseLines(lines: readonly TextRun[], blocks: readonly Block[]): TextRun[] {
  const prose = lines.filter((line) => line.prose > 0);
  if (prose.length === 0) return [...lines];
  const place: ProsePlace = {
    first: lines.findIndex((line) => line.prose > 0),
    last: lines.findLastIndex((line) => line.prose > 0),
    blocks: new Set(prose.map((line) => line.block)),
    holders: new Set(prose.map((line) => parentOf(line.block, blocks))),
    paragraph: commonestTag(prose),
  };
  const repeated = repeatedLines(lines);
  return withoutSignature(lines.filter((line, at) => !repeated.has(at) && isText(line, at, lines, place, blocks)));
}

/** Without the writer's name as the last line of its own, after a closed one. */
function withoutSignature(lines: TextRun[]): TextRun[] {
  const [before, last] = lines.slice(-2);
  return before?.isClosed && last && isSignature(last) ? lines.slice(0, -1) : lines;
}

/** Indices of lines of prose that repeat an earlier one. A paragraph alone that recurs far from its first place is the writer's own. */
function repeatedLines(lines: readonly TextRun[]): Set<number> {
  const first = new Map<string, number>();
  const prose = lines.flatMap((line, at) => (line.prose > 0 ? [at] : []));
  const isRepeat = prose.map((at, order) => {
    const text = lines[at]?.text ?? '';
    const before = first.get(text);
    if (before === undefined) first.set(text, order);
    return before;
  });
  const dropped = isRepeat.map((before, order) => {
    if (before === undefined) return false;
    const isAlone = isRepeat[order - 1] === undefined && isRepeat[order + 1] === undefined;
    return !(isAlone && order - before > FAR_APART && lines[prose[order] ?? 0]?.name === lines[prose[before] ?? 0]?.name);
  });
  return new Set(prose.filter((_, order) => dropped[order]));
}

function commonestTag(prose: readonly TextRun[]): string {
  const weights = new Map<string, number>();
  for (const line of prose) weights.set(line.name, (weights.get(line.name) ?? 0) + line.prose);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'p';
}

function isText(line: TextRun, at: number, lines: readonly TextRun[], place: ProsePlace, blocks: readonly Block[]): boolean {
  const isParagraph = PARAGRAPH_TAGS.has(line.name) || line.name === place.paragraph;
  const isBeside = isBesideProse(line, place, blocks);
  if (at < place.first && (isStamp(line.text) || isFieldLabel(line) || !/[\p{L}\p{N}]/u.test(line.text))) return false;
  if (at <= place.first + LINES_OF_STAMP && (isDividedStamp(line.text) || (CLOCK.test(line.text) && isStamp(line.text)))) return false;
  if (at === place.first - 1 && place.holders.has(line.block) && line.linkShare < LINK_LINE_SHARE && /[:：]$/.test(line.text)) return true;
  if (at < place.first && !(isParagraph && (isBeside || (line.isClosed && line.weight >= LONG_BEFORE)))) return false;
  if (line.isHeading && at > place.last) return headsText(lines, at, place, blocks);
  const isLastOfBlock = place.blocks.has(line.block) && line.isClosed && line.linkShare === 0;
  if (at > place.last && line.name === 'td' && line.linkShare === 0) return true;
  if (at > place.last && !isLastOfBlock && !(isParagraph && (isBeside || (line.isClosed && line.weight >= LONG_AFTER)))) return false;
  const isInside = at > place.first && at < place.last && isBeside;
  if (at < place.last && isQuoted(line, blocks)) return true;
  if (line.linkShare > LINK_LINE_SHARE && line.weight < LONGEST_LINK_LINE && !isInside) return false;
  if (line.isHeading) return headsText(lines, at, place, blocks);
  return (
    line.prose > 0 || TEXT_TAGS.has(line.name) || line.isClosed || line.weight >= LONG_INSIDE || place.blocks.has(line.block) || isBeside
  );
}

/** A line of a date or time and at most two words more, or with a name divided from it, as it stands above a text. */
function isStamp(text: string): boolean {
  if (isDividedStamp(text)) return true;
  if (text.length > LONGEST_STAMP) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length > MOST_STAMP_WORDS) return false;
  return readPrintedDate(text, 'day-first') !== null || /^\d{1,2}[:.]\d{2}$/.test(latinDigits(text));
}

/** A name and a date with a bar or a dot between them. */
function isDividedStamp(text: string): boolean {
  return text.length <= LONGEST_DIVIDED_STAMP && /\s[|·•]\s/.test(text) && readPrintedDate(text, 'day-first') !== null;
}

/** A form's label ("Episode description:"), unlike the words that open a list or a quotation, and a speaker's name in capitals. */
function isFieldLabel({ text, isHeading }: TextRun): boolean {
  return !isHeading && /\p{Ll}[:：]$/u.test(text) && text.split(' ').length <= MOST_LABEL_WORDS;
}

function isBesideProse(line: TextRun, place: ProsePlace, blocks: readonly Block[]): boolean {
  const parent = parentOf(line.block, blocks);
  return place.holders.has(parent) || (line.name === 'li' && place.holders.has(parentOf(parent, blocks)));
}

/** Whether a line is part of a quotation, such as a quoted post with its links. */
export function isQuoted(line: TextRun, blocks: readonly Block[]): boolean {
  return line.name === 'blockquote' || blocks[parentOf(line.block, blocks)]?.name === 'blockquote';
}

/** The block around another; wrappers that hold nothing else are passed over, up to a few. */
function parentOf(block: number, blocks: readonly Block[]): number {
  let parent = blocks[block]?.parent ?? -1;
  for (let climb = 0; climb < MAX_WRAPPERS && blocks[parent]?.children.length === 1; climb += 1) {
    const [outer, inner] = [blocks[parent], blocks[block]];
    const isWrapper = outer?.name === 'div' && outer.firstRun === inner?.firstRun && outer.lastRun === inner.lastRun;
    if (!isWrapper) return parent;
    parent = outer.parent;
  }
  return parent;
}

/** A heading belongs to the text when text follows it; further headings between are passed over. */
function headsText(lines: readonly TextRun[], at: number, place: ProsePlace, blocks: readonly Block[]): boolean {
  let next = at + 1;
  while (lines[next]?.isHeading && next - at < MOST_HEADINGS) next += 1;
  const below = lines[next];
  return below !== undefined && (next <= place.last + 1 || (!below.isHeading && isText(below, next, lines, place, blocks)));
}
