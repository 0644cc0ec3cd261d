import type { ArticleBody } from './article-body.ts';
import type { TextRun } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { isOfKind } from './structured-data.ts';

/** Up to this length a page that is full of links, or shows a video or pictures, is judged by what is around the text. */
const LONGEST_CAPTION = 700;
const INDEX_LINK_SHARE = 0.6;
const LINES_OF_INDEX = 15;
/** Clock times alone on a line from which on a text is a live blog. */
const FEWEST_UPDATES = 8;
/** A line that is a link, and long enough to be a headline. */
const LINK_SHARE = 0.8;
const SHORTEST_HEADLINE = 25;
/** Of a section front's paragraphs this share follow a linked headline each; from so many paragraphs on. */
const FRONT_SHARE = 0.7;
const FEWEST_EXCERPTS = 4;
/** Linked headlines that a page at a list's or a search's address must show. */
const FEWEST_HEADLINES = 6;
/** Text up to which a page that calls itself something else than an article is taken at its word. */
const LONGEST_PROFILE = 2500;

/** Whether a page says of itself that it is an article, by JSON-LD, og:type or its date of publication. */
export function saysArticle({ structured, meta }: PageFacts): boolean {
  return (
    structured.some((item) => isOfKind(item, 'article')) || /article/i.test(meta.get('og:type') ?? '') || meta.has('article:published_time')
  );
}

/** What a page is when it is no article; null when nothing speaks against it. Told by JSON-LD, og:type, address and shape. */
export function otherThanArticle(facts: PageFacts, body: ArticleBody, text: string, url: string): string | null {
  const { structured } = facts;
  const kind = facts.meta.get('og:type') ?? '';
  const hasArticle = kind === 'article' || structured.some((item) => isOfKind(item, 'article'));
  if (structured.some((item) => isOfKind(item, 'liveblog')) || countUpdates(body.lines) >= FEWEST_UPDATES) return 'a live blog';
  if (isHomePage(facts, body, url)) return 'a home page';
  if (!hasArticle) {
    const list = listOf(facts, body, text, url);
    if (list) return list;
  }
  if (text.length > LONGEST_CAPTION) return null;
  if (/^video/.test(kind) || (!hasArticle && structured.some((item) => isOfKind(item, 'video')))) return 'a video page';
  if (!hasArticle && structured.some((item) => isOfKind(item, 'gallery'))) return 'a gallery';
  const isIndex = !hasArticle && body.linkShare > INDEX_LINK_SHARE && linkedLines(body, 0) >= LINES_OF_INDEX;
  return isIndex ? 'a list of links' : null;
}

const SEARCH_ADDRESS =
  /^https?:\/\/[^/?#]+\/(([a-z]{2}\/)?(search|suche|recherche|buscar|busca|cerca|szukaj|poisk|arama|axtar|جستجو)\b|[^?#]*\?([^#]*&)?(q|s|query|search|text)=)/i;
const LIST_ADDRESS =
  /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(tags?|topics?|categor(y|ies|ie|ia|ias)|authors?|sections?|rubrics?|rubrik|archive|etiquetas?|temas?|themen?|thema|etiket|tegi?|page)\/[^/?#]+\/?(page\/\d+\/?)?([?#].*)?$/i;
const LIST_TYPE = /CollectionPage|SearchResultsPage/;

function listOf(facts: PageFacts, body: ArticleBody, text: string, url: string): string | null {
  const kind = facts.meta.get('og:type') ?? '';
  const types = facts.structured.map((item) => [item['@type']].flat().join(' ')).join(' ');
  const headlines = linkedLines(body, SHORTEST_HEADLINE);
  if (SEARCH_ADDRESS.test(url) && headlines >= FEWEST_HEADLINES) return 'a list of search results';
  if ((LIST_ADDRESS.test(url) || LIST_TYPE.test(types)) && headlines >= FEWEST_HEADLINES && followsHeadlines(body) >= FRONT_SHARE / 2)
    return 'a list of articles';
  if (followsHeadlines(body) >= FRONT_SHARE) return 'a list of articles';
  if (text.length > LONGEST_PROFILE) return null;
  if (/^profile/.test(kind) || /ProfilePage/.test(types)) return "a person's page";
  if (/^(product|og:product|music|book)/.test(kind)) return `a page of the kind ${kind.slice(0, 30)}`;
  return null;
}

/** Share of the text's paragraphs before which a linked headline stands, as each excerpt on a section front has one; 0 below so many paragraphs. */
function followsHeadlines({ lines, runs }: ArticleBody): number {
  const chosen = new Set(lines);
  let [paragraphs, excerpts] = [0, 0];
  let before: TextRun | null = null;
  for (const run of runs) {
    if (chosen.has(run) && run.prose > 0) {
      paragraphs += 1;
      if (before && isHeadline(before, SHORTEST_HEADLINE)) excerpts += 1;
    }
    if (run.weight >= SHORTEST_HEADLINE) before = run;
  }
  return paragraphs >= FEWEST_EXCERPTS ? excerpts / paragraphs : 0;
}

function isHeadline(run: TextRun, shortest: number): boolean {
  return run.linkShare > LINK_SHARE && run.weight >= shortest;
}

function linkedLines(body: ArticleBody, shortest: number): number {
  return body.runs.reduce((count, run) => count + (isHeadline(run, shortest) ? 1 : 0), 0);
}

const HOME = /^https?:\/\/[^/?#]+\/?(([a-z]{2}|home|index\.(html?|php))\/?)?$/i;
/** A home page leads to others; a text alone at a site's first address has a link or two. */
const LINES_TO_OTHERS = 3;

/** At a site's first address only a page that calls itself an article, or one text alone under its heading, is one. */
function isHomePage(facts: PageFacts, body: ArticleBody, url: string): boolean {
  if (!HOME.test(url)) return false;
  const kind = facts.meta.get('og:type') ?? '';
  const articles = facts.structured.filter((item) => isOfKind(item, 'article')).length;
  if (kind === 'article' || (articles === 1 && kind !== 'website')) return false;
  return kind === 'website' || body.runs.filter((run) => run.linkShare > 0.5).length >= LINES_TO_OTHERS;
}

const UPDATE_TIME = /^(kl\.? ?)?\d{1,2}(:\d{2}|[.h]\d{2}(?= ?(uhr|h$)))(\s?([ap]\.?m\.?|gmt|utc|cet|bst|est|msk|мск|uhr|h))?$/i;

/** Lines that are a clock time and nothing else, as live blogs put before each entry. */
function countUpdates(lines: readonly TextRun[]): number {
  return lines.filter((run) => UPDATE_TIME.test(run.text)).length;
}
