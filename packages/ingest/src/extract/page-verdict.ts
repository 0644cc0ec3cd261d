import type { PageVerdict } from '@corridor/model';
import type { ArticleBody } from './article-body.ts';
import { weightOf } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { otherThanArticle } from './page-kind.ts';

/** A verdict with one line for a person where it is not `ok`. */
export interface JudgedPage {
  readonly verdict: PageVerdict;
  readonly detail: string | null;
}

/** News briefs of one paragraph have about this many characters, weighted by script; below it there is nothing to classify. */
const SHORTEST_ARTICLE = 120;
/** Text up to this length can be a wall and nothing else; below the second length the whole page is looked at. */
const LONGEST_WALL = 700;
const HARDLY_ANY_TEXT = 120;
/** Consent pages run to some thousand characters and name their matter at least once in so many. */
const LONGEST_CONSENT = 6000;
const CONSENT_SPACING = 160;
const CONSENT_WORD =
  /cookies?\b|consent|our partners|vendors|legitimate interest|personal data|персональны\S{1,3} данны|çerez|kişisel veri|کوکی|քուքի|ქუქი/gi;
/** Share of links from which a page without text is a list of them. */
const INDEX_LINK_SHARE = 0.6;
const WALLS: readonly (readonly [RegExp, string])[] = [
  [
    /verify(ing)? (that )?you are (a )?human|checking your browser|enable javascript and cookies|just a moment\b|are you a robot|unusual traffic|captcha|ddos.guard|cloudflare ray id|проверк\S{0,3} браузера|подтвердите, что вы (человек|не робот)|robot olmadığınızı|robot olmadığınızı|ربات نیستید/i,
    'a check for robots stands in front of the page',
  ],
  [
    /(we|our partners|and our).{0,80}(value your privacy|store and\/or access information|use cookies)|before you continue to|accept all cookies|consent to (the use of )?cookies|çerez politikası.{0,200}kabul|принять все (файлы )?cookie/i,
    'a request for consent stands in front of the page',
  ],
  [
    /access (to this page )?(has been |is )?denied|403 forbidden|you don.t have permission|доступ (запрещ|огранич)|erişim engellendi|دسترسی.{0,20}(مسدود|محدود)/i,
    'the server refuses access',
  ],
  [
    /(page|article) (you (were|are) looking for )?(was |could )?(not|n.t) (be )?found|error 404|страница не найдена|sayfa bulunamadı|səhifə tapılmadı|էջը չի գտնվել|صفحه.{0,20}(یافت|پیدا) نشد|გვერდი (ვერ|არ) მოიძებნა/i,
    'the page says that it was not found',
  ],
];

/** Judges whether a page's text may be classified. */
export function judgePage(facts: PageFacts, body: ArticleBody, text: string, url: string, title: string | null): JudgedPage {
  if (body.runs.length === 0) return refused('empty', 'the page holds no text');
  const wall = wallOf(body, text, title);
  if (wall) return refused('boilerplate', wall);
  const other = otherThanArticle(facts, body, text, url);
  if (other) return refused('not-an-article', other);
  if (weightOf(text) < SHORTEST_ARTICLE) return judgeShort(body, text);
  return { verdict: 'ok', detail: null };
}

function refused(verdict: PageVerdict, detail: string): JudgedPage {
  return { verdict, detail };
}

/** Walls are told by their words: those of the whole page where it has hardly any text, else those of the text itself. */
function wallOf(body: ArticleBody, text: string, title: string | null): string | null {
  if (isConsentText(text)) return 'the text speaks of consent and cookies';
  if (text.length > LONGEST_WALL) return null;
  const lines = text.length < HARDLY_ANY_TEXT ? body.runs.slice(0, 60).map((run) => run.text.slice(0, 500)) : [text];
  const words = [title ?? '', ...lines].join('\n');
  return WALLS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function isConsentText(text: string): boolean {
  if (text.length > LONGEST_CONSENT) return false;
  const words = text.match(CONSENT_WORD)?.length ?? 0;
  return words >= 5 && words * CONSENT_SPACING > text.length;
}

function judgeShort(body: ArticleBody, text: string): JudgedPage {
  if (body.linkShare > INDEX_LINK_SHARE && body.runs.length > 20 && text.length === 0)
    return refused('boilerplate', 'the page holds links and no text');
  return refused('too-short', `${text.length} characters of text`);
}
