/** What short keys of the floors mean; a key that is not here is shown as it is. */
const meanings = {
  classifier: 'tags',
  blind: 'blind set',
  'blind-2': 'second blind set',
  'blind-3': 'third set, for positions',
  all: 'all items',
  certain: 'without uncertain items',
  folds: 'thresholds chosen out of fold',
  dev: 'labelled set',
  withinLanguage: 'pairs in one language',
  acrossLanguages: 'pairs in two languages',
  suite: 'checks of the feedparser suite that hold',
  damaged: 'damaged feeds read as expected',
  merge: 'pairs of addresses of one page that meet',
  apart: 'pairs of addresses of two pages that stay apart',
  dates: 'dates of the feedparser suite read as it expects',
  aebF1: 'article benchmark, F1 over shingles of four words',
  aebAccuracy: 'article benchmark, pages with exactly the right text',
  aebChanged: 'article benchmark with its markup changed, F1',
  openWebWordF1: 'open web, F1 over words',
  openWebChanged: 'open web with its markup changed, F1 over words',
  openWebTitles: 'open web, titles',
  openWebWith: 'open web, segments that must be in the text',
  openWebWithout: 'open web, segments that must not be',
  openWebDates: 'open web, publication dates',
  openWebAuthors: 'open web, first author',
  rows: 'pages made from our own cases',
  'held-out': 'cases written before the rules were tuned, all mended since',
  date: 'published date',
  at: 'published instant',
  modified: 'instant of the last change',
  byline: 'authors, all and no other',
  site: 'name of the site',
  lang: 'language',
  canonical: 'canonical address',
  refusedPages: 'article pages refused, at most',
  learntF1: 'synthetic sites with what ten of their pages teach, F1',
  learntAccuracy: 'synthetic sites with what ten of their pages teach, pages with exactly the right text',
  learntF1Of3: 'synthetic sites with what three of their pages teach, F1',
  learntF1Of5: 'synthetic sites with what five of their pages teach, F1',
  background: 'paragraphs that some articles of a site repeat, kept',
  backgroundInAll: 'paragraphs that all articles of a site repeat, kept',
  mostHurt: 'pages made worse by what ten pages teach, at most',
  mostHurtOf3: 'pages made worse by what three pages teach, at most',
  mostHurtOf5: 'pages made worse by what five pages teach, at most',
};

/** Keys that group floors without saying anything of them, and what is no floor. */
const silent = new Set(['floors']);
const noFloor = new Set(['measured', 'fingerprint', 'note']);

/** Every number of a floors file with the keys that lead to it. */
const leaves = (value, path) => {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (noFloor.has(key) ? [] : leaves(inner, silent.has(key) ? path : [...path, key])));
};

const row = ({ path, value }) => {
  const words = path.map((key) => meanings[key] ?? key);
  return `| ${words.slice(0, -1).join(', ')} | ${words.at(-1)} | ${value} |`;
};

/** The floors that the gates hold, as a table; `files` has the contents of each floors file by name. */
export const renderScoreTable = (files) =>
  ['| what is read | figure | floor |', '| --- | --- | --- |', ...files.flatMap(([name, floors]) => leaves(floors, [name])).map(row)].join(
    '\n',
  );
