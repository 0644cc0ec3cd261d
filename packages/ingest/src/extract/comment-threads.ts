import type { PageReading } from './page-reading.ts';

/** What the button under a reader's comment says, alone on its line. */
const REPLY =
  /^[^\p{L}]{0,4}(reply( to (this|comment|.{1,30}))?|respond|ответить|відповісти|адказаць|одговори|отговор(и)?|жауап беру|жооп берүү|javob berish|жавоб бериш|yanıtla|cevapla|cavabla|cavab ver|պատասխանել|پاسخ( دهید| دادن)?|رد|الرد|პასუხი|უპასუხე|antworten|auf kommentar antworten|répondre|responder|rispondi|odpowiedz|odpovědět|odpovedať|válasz|răspunde|απάντηση|beantwoorden|reageer|svara|svar|vastaa|odgovori|atsakyti|atbildēt|vasta|השב|הגב|返信|回复|回覆|답글|답글쓰기|जवाब दें|उत्तर दें|trả lời|balas|ตอบกลับ)([^\p{L}].{0,12})?$/iu;
const LONGEST_REPLY = 45;
const FEWEST_REPLIES = 2;
/** Prose, in weighted characters, that must stand before comments; they may be many times as long as the article. */
const PROSE_BEFORE = 200;

/** Takes away comments that are known by the "Reply" under each: what stands between the blocks of the first and the last, their own included. */
export function removeCommentThreads(page: PageReading): void {
  const replies: number[] = [];
  page.runs.forEach((run, at) => {
    if (run.text.length <= LONGEST_REPLY && REPLY.test(run.text) && !page.isRunGone(at)) replies.push(run.block);
  });
  const [first, last] = [replies[0], replies.at(-1)];
  if (replies.length < FEWEST_REPLIES || first === undefined || last === undefined) return;
  const thread = commonHolder(page, first, last);
  const from = page.blocks[childTowards(page, thread, first)]?.firstRun ?? 0;
  const to = page.blocks[childTowards(page, thread, last)]?.lastRun ?? 0;
  if (page.sums.proseBetween(0, from) < PROSE_BEFORE) return;
  page.removeRuns(from, to);
  page.sumAgain();
}

/** The innermost block around two blocks. */
function commonHolder({ blocks }: PageReading, one: number, other: number): number {
  let holder = one;
  while (holder > 0 && !(other >= holder && other < (blocks[holder]?.end ?? 0))) holder = blocks[holder]?.parent ?? 0;
  return holder;
}

/** The child of a block in which another block is; the block itself when it is that one. */
function childTowards({ blocks }: PageReading, holder: number, block: number): number {
  let child = block;
  while (child > holder && (blocks[child]?.parent ?? 0) > holder) child = blocks[child]?.parent ?? 0;
  return child;
}
