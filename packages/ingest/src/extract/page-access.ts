import type { Access } from '@corridor/model';
import type { TextRun } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { isOfKind, textOf } from './structured-data.ts';

/** What outlets print where a text is cut for those who do not pay; matched in short lines that are no part of the text. */
const PAYWALL_LINE =
  /subscribe (now )?to (continue|read|keep)|to (continue|keep) reading|(already a|for) subscribers?( only)?\b.{0,30}(log|sign) ?in|this (article|content|story) is (for|available to|reserved for) (paid |our )?(subscribers|members)|subscribers? only|unlock this article|чтобы (продолжить|дочитать|прочитать).{0,40}подпи|доступн\S{0,3} (только )?(по подписке|подписчикам)|для подписчиков|devamını okumak için.{0,40}abone|sadece aboneler|abonelere özel|oxumaq üçün abunə|yalnız abunəçi|բաժանորդ.{0,30}(կարդալու|համար)|շարունակությունը կարդալու համար|فقط (برای )?مشترکین|برای (ادامه|خواندن).{0,40}(اشتراک|عضو)|მხოლოდ გამომწერ|წასაკითხად.{0,30}გამოიწერ/i;
const CONTINUE_LINE =
  /^[^\p{L}\p{N}]{0,3}(read (more|the (full|rest)|on)|continue reading|full (story|article)|читать (далее|полностью|дальше)|подробнее|devamını oku|davamı|ardını oxu|կարդալ ավելին|շարունակությունը|ادامه( مطلب| خبر)?|متن کامل|სრულად|განაგრძეთ|ვრცლად)/iu;
/** Above this many characters of text a prompt to subscribe is an offer (newsletter boxes use the same words), not a wall. */
const WHOLE_TEXT = 3000;
/** A prompt longer than this is text about paywalls. */
const LONGEST_PROMPT = 260;

/** How much of the text there is, by evidence: `isAccessibleForFree: false`, a paywall's words outside the text, an ellipsis with a "read more" after it. */
export function readAccess(facts: PageFacts, lines: readonly TextRun[], runs: readonly TextRun[]): Access {
  const isLocked = facts.structured.some((item) => isOfKind(item, 'article') && /^false$/i.test(freeOf(item.isAccessibleForFree)));
  if (isLocked || /^(locked|metered|premium|subscriber)/i.test(facts.meta.get('article:content_tier') ?? '')) return 'paywalled';
  const chosen = new Set(lines);
  const outside = runs.filter((run) => !chosen.has(run) && run.text.length < LONGEST_PROMPT);
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length < WHOLE_TEXT && outside.some((run) => PAYWALL_LINE.test(run.text) && !/archive/i.test(run.text))) return 'paywalled';
  const last = lines.at(-1)?.text ?? '';
  if (/(\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(last) && outside.some((run) => CONTINUE_LINE.test(run.text))) return 'truncated';
  return 'full';
}

function freeOf(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : textOf(value);
}
