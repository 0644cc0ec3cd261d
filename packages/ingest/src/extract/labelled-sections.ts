import type { TextRun } from './block-tree.ts';
import { isSectionHeading } from './boilerplate-line.ts';
import type { PageReading } from './page-reading.ts';

/** Most of the prose that a labelled section may hold, and the least that must stand before it (share, weighted characters). */
const LABELLED_SHARE = 0.5;
const PROSE_BEFORE_LABEL = 0.3;
const PROSE_BEFORE_LABEL_WEIGHT = 200;
/** Comments and lists of other articles may well be longer than the article before them, when that is a whole one (weighted characters). */
const LONG_SHARE = 0.9;
const ARTICLE_PROSE = 150;
/** Lines that are links from which on a section is a list of other pages, and share of a list's characters that are. */
const FEWEST_LINKS = 2;
const LIST_LINK_SHARE = 0.4;
const COMMENTS =
  /comment|repl(y|ies)|respons|discussion|diskus|kommentar|coment|koment|комент|коммент|камент|yorum|şərh|teswir|izoh|fikr|пікір|пикир|изоҳ|шарҳ|մեկնաբ|نظر|دیدگاه|تعليق|تبصر|კომენტ|σχόλι|תגוב|reactie|réaction|hozzászól|keskustelu|bình luận|ความคิดเห็น|टिप्पण|评论|評論|留言|コメント|댓글/i;

/** Takes away a heading such as "Comments" or "Related stories" and what follows it in its section. */
export function removeLabelledSections(page: PageReading): void {
  const total = page.proseOf(0);
  const needed = Math.min(PROSE_BEFORE_LABEL_WEIGHT, total * PROSE_BEFORE_LABEL);
  page.runs.forEach((run, at) => {
    if (page.isRunGone(at) || !isSectionHeading(run.text)) return;
    const end = endOfLabelled(page, run, at);
    const before = page.sums.proseBetween(0, at);
    const isLong = before > ARTICLE_PROSE && (COMMENTS.test(run.text) || page.sums.linkedLinesBetween(at, end) >= FEWEST_LINKS);
    if (before < needed || page.sums.proseBetween(at, end) > total * (isLong ? LONG_SHARE : LABELLED_SHARE)) return;
    page.removeRuns(at, end);
  });
  page.sumAgain();
}

/** The section is the widest block that begins with the label; a heading alone in its block heads what follows beside it. */
function endOfLabelled(page: PageReading, run: TextRun, at: number): number {
  const { blocks } = page;
  let section = run.block;
  while (section > 0 && blocks[blocks[section]?.parent ?? 0]?.firstRun === at) section = blocks[section]?.parent ?? 0;
  const own = blocks[section];
  if (section <= 0 || !own) return at + 1;
  if (own.lastRun > at + 1) return own.lastRun;
  return run.isHeading ? nextHeading(page, section, run.name) : endOfList(page, section, at);
}

/** Line after the list of links that stands next to a label, or after the label alone. */
function endOfList({ blocks, sums }: PageReading, label: number, at: number): number {
  const next = blocks[blocks[label]?.end ?? 0];
  if (!next || next.parent !== blocks[label]?.parent) return at + 1;
  return sums.linkedLines(next) >= FEWEST_LINKS ||
    (/^[uo]l$/.test(next.name) && sums.linkedCharacters(next) > LIST_LINK_SHARE * sums.characters(next))
    ? next.lastRun
    : at + 1;
}

/** Line at which the next heading of a rank stands among the siblings, or the parent's end. */
function nextHeading({ blocks }: PageReading, heading: number, rank: string): number {
  const parent = blocks[blocks[heading]?.parent ?? 0];
  const end = parent?.end ?? 0;
  for (let index = blocks[heading]?.end ?? end; index < end; index = blocks[index]?.end ?? end) {
    const { name = '', firstRun = 0 } = blocks[index] ?? {};
    if (/^h[1-6]$/.test(name) && name <= rank) return firstRun;
  }
  return parent?.lastRun ?? 0;
}
