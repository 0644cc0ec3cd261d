import type { ArticleBody } from './article-body.ts';
import type { Block, TextRun } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { isOfKind, textOf } from './structured-data.ts';
import { titleRunOf } from './title-run.ts';

/** Letters compared; descriptions are cut at various lengths. */
const COMPARED = 60;
const SHORTEST = 40;
const SHORTEST_UNMARKED = 60;
/** Characters above which a line is no standfirst but text. */
const LONGEST = 1200;
/** Lines after the heading that are looked at for a standfirst without a mark. */
const NEAR_HEADING = 4;
const MAX_CLIMB = 4;
const NEAR_MARKED = 16;
const SHORTEST_DESCRIPTION = 30;
/** Letters of a description that is cut, which must begin the line. */
const LONG_START = 40;
const DESCRIPTION_KEYS = ['og:description', 'description', 'twitter:description'];
/** What class names call a standfirst, in the languages of the European press. */
const LEAD_NAME =
  /(^|[\s_-])(standfirst|lead|lede|lead-?(text|paragraph)|deck|dek|sub-?title|sub-?titel|sub-?head(line|ing)?|teaser-?text|summary|excerpt|(article|post|entry)[-_]{0,2}(intro|summary|lead|perex|excerpt|deck|dek|subtitle|standfirst|teaser)|intro|einleitung|perex|ingress|vorspann|chapo|chapeau|sous-?titre|entradilla|bajada|subtitulo|sommario|occhiello|sapo|spot|lid|zajawka|alternativeHeadline)([\s_-]|$)/i;

/**
 * Standfirst of a page: the line before or at the start of the text that its description repeats, else a closed line right after the
 * heading and before the text. Null when there is none. The text keeps it where it is the text's own first paragraph.
 */
export function readStandfirst(facts: PageFacts, body: ArticleBody): string | null {
  const { lines, runs } = body;
  const start = lines[0] ? runs.indexOf(lines[0]) : -1;
  if (start < 0) return null;
  const above = runs.slice(0, start + 1).filter((run) => run.text.length <= LONGEST);
  const described = descriptions(facts)
    .map(letters)
    .filter((text) => text.length >= SHORTEST_DESCRIPTION);
  const isDescribed = (own: string): boolean =>
    described.some((text) => own === text || (text.length >= LONG_START && own.startsWith(text)));
  const repeated = described.length > 0 ? above.find((run) => run.weight >= SHORTEST && isDescribed(letters(run.text))) : undefined;
  return (repeated ?? afterHeading(facts, body, start))?.text ?? null;
}

function descriptions(facts: PageFacts): string[] {
  const told = facts.structured
    .filter((item) => isOfKind(item, 'article'))
    .flatMap((item) => [textOf(item.description), textOf(item.alternativeHeadline)]);
  return [...DESCRIPTION_KEYS.map((key) => facts.meta.get(key) ?? ''), ...told];
}

function afterHeading(facts: PageFacts, body: ArticleBody, start: number): TextRun | undefined {
  const { runs, blocks } = body;
  const title = titleRunOf(facts, body);
  const heading = title < start ? title : runs.slice(0, start).findLastIndex((run) => run.name === 'h1');
  if (heading < 0 || !runs[heading]?.isHeading) return undefined;
  const isMarked = (run: TextRun): boolean =>
    run.weight >= SHORTEST &&
    run.text.length <= LONGEST &&
    run.linkShare < 0.3 &&
    !run.isBoilerplate &&
    LEAD_NAME.test(namesAround(run, blocks)) &&
    !isBeside(run, blocks, 3);
  const marked = runs.slice(heading + 1, Math.min(start + 1, heading + NEAR_MARKED)).find(isMarked);
  if (marked) return marked;
  return runs
    .slice(heading + 1, Math.min(start, heading + NEAR_HEADING))
    .find(
      (run) =>
        run.weight >= SHORTEST_UNMARKED &&
        run.text.length <= LONGEST &&
        run.linkShare < 0.3 &&
        !run.isBoilerplate &&
        run.isClosed &&
        !isBeside(run, blocks, 2),
    );
}

/** Whether a line stands in a picture's box, or in one that its names speak against as much as `suspicion`. */
function isBeside(run: TextRun, blocks: readonly Block[], suspicion: number): boolean {
  let index = run.block;
  for (let climb = 0; climb < MAX_CLIMB; climb += 1) {
    const block = blocks[index];
    if (!block || block.parent < 0) return false;
    if (/^fig/.test(block.name) || block.suspicion >= suspicion || (block.images > 0 && block.lastRun - block.firstRun <= 2)) return true;
    index = block.parent;
  }
  return false;
}

function namesAround(run: TextRun, blocks: readonly Block[]): string {
  const own = blocks[run.block];
  return [own, blocks[own?.parent ?? 0]]
    .map((block) =>
      block?.element.type === 'tag' ? `${block.element.attribs.class ?? ''} ${block.element.attribs.itemprop ?? ''}`.slice(0, 300) : '',
    )
    .join(' ');
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, COMPARED);
}
