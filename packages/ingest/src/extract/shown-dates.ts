import type { Element } from 'domhandler';
import { isAroundArticle, namesOf } from './around-article.ts';
import type { ArticleBody } from './article-body.ts';
import type { TextRun } from './block-tree.ts';
import { OTHER_DATE, PUBLISHED, publishedPart, UPDATED } from './date-labels.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './page-tree.ts';
import type { PrintedDate } from './printed-date.ts';
import { titleRunOf } from './title-run.ts';

/** Reads a date in the page's order and language. */
export type ReadDate = (text: string | null | undefined) => PrintedDate | null;

/** Attributes in which scripts keep the moment that they show as "two hours ago". */
const DATE_ATTRIBUTES =
  'datetime content data-datetime data-date data-time data-timestamp data-published data-utime data-epoch title'.split(' ');
const OTHER_ATTRIBUTE = /^data-\w{0,20}-?(date|time|stamp|published|epoch)/;
const STAMP = /^\d{4}-\d\d-\d\d|^\d{10}(\d{3})?$/;
const LONGEST_BOX = 260;
const LONGEST_LINE = 200;
/** Characters of an element in which words about its date are looked for. */
const SHORT_TEXT = 120;
/** A line of at most so many characters is a stamp; in longer ones a date is more likely that of what they tell. */
const LONGEST_STAMP = 90;
/** Lines after and before the title in which a date is the article's own. */
const LINES_AFTER_TITLE = 14;
const LINES_BEFORE_TITLE = 6;
/** Lines in which one that speaks of publication is looked for. */
const MOST_LINES = 3000;
/** Characters at the beginning of a paragraph in which its dateline stands, and lines at the end of a text that may be one. */
const LONGEST_DATELINE = 60;
const LAST_LINES = 4;
/** Characters from the title on in which an otherwise unmarked date is looked for. */
const TEXT_SCAN = 4000;
const LONGEST_SQUARE = 30;
const MAX_SCRIPT = 400_000;
const SCRIPT_DATE =
  /(?:date_?published|published_?at|publish(?:ed)?_?(?:date|time|on)|publication_?date|pub_?date|first_?published(?:_?at|_?date|_?time)?|date_?posted|article_?date)(?:\\?["']|&quot;)?\s?[:=]\s?(?:\\?["']|&quot;)?(\d{4}-\d{2}-\d{2}[^"'\\&,;}]{0,30}|\d{10,13}(?!\d))/i;

/** `time` elements by the clarity of their mark, then boxes with a telling class; those of lists and comments are passed over. */
export function printedDate(facts: PageFacts, read: ReadDate): PrintedDate | null {
  const own = ownInOrder(facts.times, facts);
  const ranked = [
    ...own.filter((element) => 'pubdate' in element.attribs || /publi|date/i.test(element.attribs.class ?? '')),
    ...own.filter((element) => element.attribs.datetime),
    ...own,
  ];
  return firstPublished(ranked, toldDate, read) ?? firstPublished(ownInOrder(facts.dateBoxes, facts), shortText, read);
}

/** The date that readers see nearest to the title; null when no marked element shows one. */
export function titleDate(facts: PageFacts, read: ReadDate): PrintedDate | null {
  const visible = (element: Element): string => publishedPart(plainText(element, LONGEST_LINE));
  return firstPublished(ownInOrder(facts.times, facts), visible, read) ?? firstPublished(ownInOrder(facts.dateBoxes, facts), visible, read);
}

/** Elements by their nearness to the title: page heads print today's date, lists below print those of others. */
function ownInOrder(elements: readonly Element[], { titleIndex, titleHolders }: PageFacts): Element[] {
  const distance = (element: Element): number => Math.abs((element.startIndex ?? 0) - titleIndex);
  return elements.filter((element) => !isAroundArticle(element, titleHolders)).sort((one, other) => distance(one) - distance(other));
}

/** What an element tells in an attribute, else in its text. */
export function toldDate(element: Element): string {
  const told = DATE_ATTRIBUTES.map((name) => element.attribs[name]).find((value) => value && /\d{4}/.test(value));
  return told ?? publishedPart(plainText(element, LONGEST_LINE));
}

function shortText(box: Element): string {
  const { attribs } = box;
  const names = [...DATE_ATTRIBUTES, ...Object.keys(attribs).filter((name) => OTHER_ATTRIBUTE.test(name))];
  const stamp = names.map((name) => attribs[name]).find((value) => value && STAMP.test(value));
  if (stamp) return stamp;
  const text = plainText(box, LONGEST_BOX);
  if (text.length <= LONGEST_LINE && /\d.*\d/.test(text)) return publishedPart(text);
  return attribs.title ?? '';
}

/** The first date of elements in order; one marked as that of a change only when there is no other. */
function firstPublished(elements: readonly Element[], textOf: (element: Element) => string, read: ReadDate): PrintedDate | null {
  let changed: PrintedDate | null = null;
  for (const element of elements) {
    const date = read(textOf(element));
    if (date && isOther(element)) continue;
    if (date && !isUpdate(element)) return date;
    changed ??= date;
  }
  return changed;
}

function isOther(element: Element): boolean {
  return OTHER_DATE.test(`${namesOf(element.attribs)} ${plainText(element, SHORT_TEXT)}`);
}

/** Whether a date is marked as that of a change: by its names, its own words or the few words before it. */
export function isUpdate(element: Element): boolean {
  const parent = element.parent?.type === 'tag' ? element.parent : null;
  const isAlone = parent !== null && parent.children.filter((child) => child.type === 'tag').length === 1;
  const words = `${namesOf(element.attribs)} ${element.attribs.itemprop ?? ''} ${plainText(isAlone ? parent : element, SHORT_TEXT)}`;
  return UPDATED.test(words) && !PUBLISHED.test(words);
}

/** Day and month of a box without year, as date squares have them, where the address gives year and month (`/2025/08/`). */
export function squareDate(facts: PageFacts, url: string, read: ReadDate): PrintedDate | null {
  const [, year, month] = /\/(20[0-4]\d)\/(\d\d)\//.exec(url) ?? [];
  if (!year || !month) return null;
  for (const box of ownInOrder(facts.dateBoxes, facts)) {
    const text = plainText(box, LONGEST_BOX);
    const date = text.length <= LONGEST_SQUARE && /\d/.test(text) ? read(`${text} ${year}`) : null;
    if (date?.date.startsWith(`${year}-${month}`)) return date;
  }
  return null;
}

/** A date that scripts give the article, as pages drawn by scripts do. */
export function scriptDate(facts: PageFacts, read: ReadDate): PrintedDate | null {
  for (const script of facts.scripts) {
    const date = read(SCRIPT_DATE.exec(script.slice(0, MAX_SCRIPT))?.[1]);
    if (date) return date;
  }
  return null;
}

/**
 * `near`: the date of a short line after the title, of one before it, or of one that says it is that of publication. `far`: that of a short line
 * at the end of the text, of a dateline, or of any line soon after the title.
 */
export function textDate(facts: PageFacts, body: ArticleBody, read: ReadDate, reach: 'near' | 'far'): PrintedDate | null {
  const { runs, blocks } = body;
  const title = titleRunOf(facts, body);
  const isOwn = (run: TextRun): boolean => {
    const element = blocks[run.block]?.element;
    return element?.type !== 'tag' || !(isAroundArticle(element, facts.titleHolders) || OTHER_DATE.test(namesOf(element.attribs)));
  };
  if (reach === 'far') {
    const datelines = runs.slice(title, title + LINES_AFTER_TITLE).map((run) => ({ ...run, text: run.text.slice(0, LONGEST_DATELINE) }));
    return (
      firstDated(body.lines.slice(-LAST_LINES).reverse(), LONGEST_STAMP, read, isOwn) ??
      firstDated(datelines, LONGEST_LINE, read, isOwn) ??
      firstDated(soonAfter(runs, title), LONGEST_LINE, read, isOwn)
    );
  }
  const after = runs.slice(title, title + LINES_AFTER_TITLE);
  const before = runs.slice(Math.max(0, title - LINES_BEFORE_TITLE), title).reverse();
  const labelled = runs
    .slice(title, title + MOST_LINES)
    .filter((run) => run.text.length < LONGEST_LINE && /\d/.test(run.text) && PUBLISHED.test(run.text));
  return (
    firstDated(after, LONGEST_STAMP, read, isOwn) ??
    firstDated(before, LONGEST_STAMP, read, isOwn) ??
    firstDated(labelled, LONGEST_LINE, read, isOwn)
  );
}

function soonAfter(runs: readonly TextRun[], title: number): TextRun[] {
  let scanned = 0;
  return runs.slice(title).filter((run) => {
    scanned += run.text.length;
    return scanned - run.text.length <= TEXT_SCAN;
  });
}

function firstDated(runs: readonly TextRun[], longest: number, read: ReadDate, isOwn: (run: TextRun) => boolean): PrintedDate | null {
  let changed: PrintedDate | null = null;
  for (const run of runs) {
    const date = run.text.length < longest ? read(publishedPart(run.text)) : null;
    if (!date || OTHER_DATE.test(run.text) || !isOwn(run)) continue;
    if (!UPDATED.test(run.text) || PUBLISHED.test(run.text)) return date;
    changed ??= date;
  }
  return changed;
}
