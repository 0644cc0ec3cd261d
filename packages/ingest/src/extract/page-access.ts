import type { Access } from '@corridor/model';
import type { ArticleBody } from './article-body.ts';
import type { PageFacts } from './page-facts.ts';
import { isPaywallLine } from './paywall-line.ts';
import { isOfKind, textOf } from './structured-data.ts';

const CONTINUE_LINE =
  /^[^\p{L}\p{N}]{0,3}(read (more|the (full|rest)|on)|continue reading|full (story|article)|читать (далее|полностью|дальше)|подробнее|devamını oku|davamı|ardını oxu|կարդալ ավելին|շարունակությունը|ادامه( مطلب| خبر)?|متن کامل|სრულად|განაგრძეთ|ვრცლად)/iu;
/** Above this many characters of text a prompt to subscribe is an offer (newsletter boxes use the same words), not a wall. */
const WHOLE_TEXT = 3000;
/** A line longer than this is no link to the rest. */
const LONGEST_PROMPT = 260;

/** How much of the text there is, by evidence: `isAccessibleForFree: false`, a paywall's words outside the text, an ellipsis with a "read more" after it, a page that ends within a sentence of its text. */
export function readAccess(facts: PageFacts, { lines, runs, hasWall }: ArticleBody): Access {
  const isLocked = facts.structured.some((item) => isOfKind(item, 'article') && /^false$/i.test(freeOf(item.isAccessibleForFree)));
  if (isLocked || /^(locked|metered|premium|subscriber)/i.test(facts.meta.get('article:content_tier') ?? '')) return 'paywalled';
  const chosen = new Set(lines);
  const outside = runs.filter((run) => run.text.length < LONGEST_PROMPT && !chosen.has(run));
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length < WHOLE_TEXT && (hasWall || outside.some((run) => isPaywallLine(run.text) && !/archive/i.test(run.text)))) return 'paywalled';
  const last = lines.at(-1);
  if (last && last === runs.at(-1) && last.prose > 0 && !last.isClosed) return 'truncated';
  if (/(\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(last?.text ?? '') && outside.some((run) => CONTINUE_LINE.test(run.text))) return 'truncated';
  return 'full';
}

function freeOf(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : textOf(value);
}
