import type { TextRun } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';

/** Letters compared; descriptions are cut at various lengths. */
const COMPARED = 60;
const SHORTEST = 40;
const SHORTEST_UNMARKED = 60;
/** Lines after the heading that are looked at for a standfirst without a mark. */
const NEAR_HEADING = 4;

/**
 * Standfirst of a page: the line before or at the start of the text that its description repeats, else a closed line right after the
 * heading and before the text. Null when there is none. The text keeps it where it is the text's own first paragraph.
 */
export function readStandfirst(facts: PageFacts, lines: readonly TextRun[], runs: readonly TextRun[]): string | null {
  const start = lines[0] ? runs.indexOf(lines[0]) : -1;
  if (start < 0) return null;
  const described = letters(facts.meta.get('og:description') ?? facts.meta.get('description') ?? '');
  const above = runs.slice(0, start + 1);
  const repeated = described.length >= 30 ? above.find((run) => run.weight >= SHORTEST && letters(run.text) === described) : undefined;
  return (repeated ?? afterHeading(runs, start))?.text ?? null;
}

function afterHeading(runs: readonly TextRun[], start: number): TextRun | undefined {
  const heading = runs.slice(0, start).findLastIndex((run) => run.name === 'h1');
  if (heading < 0) return undefined;
  return runs
    .slice(heading + 1, Math.min(start, heading + NEAR_HEADING))
    .find(
      (run) => run.weight >= SHORTEST_UNMARKED && run.linkShare < 0.3 && !run.isBoilerplate && run.isClosed && run.name !== 'figcaption',
    );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, COMPARED);
}
