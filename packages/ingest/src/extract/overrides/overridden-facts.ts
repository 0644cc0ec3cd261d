import type { Element } from 'domhandler';
import type { ArticleBody } from '../article-body.ts';
import type { PageFacts } from '../page-facts.ts';

/** A page's facts as if one element were all that speaks of its date or its author. */
export function factsOf(facts: PageFacts, element: Element): PageFacts {
  const machineDate = element.attribs.datetime ?? element.attribs.content;
  return {
    ...facts,
    meta: machineDate ? new Map([['article:published_time', machineDate]]) : new Map(),
    metaAuthors: new Map(),
    canonical: '',
    structured: [],
    articles: [],
    times: [],
    authors: [element],
    dateBoxes: [element],
    titleIndex: 0,
    scripts: [],
  };
}

/** A body without lines, so that none of them speaks of date or author. */
export function withoutLines(body: ArticleBody): ArticleBody {
  return { ...body, lines: [], runs: [] };
}
