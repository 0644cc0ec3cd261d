import type { Element } from 'domhandler';
import { isAroundArticle } from './around-article.ts';
import type { ArticleBody } from './article-body.ts';
import { withArticleHolders } from './article-holders.ts';
import { distinctNames, isPersonName, looksLikeName, nameInAddress, namesIn } from './author-name.ts';
import type { TextRun } from './block-tree.ts';
import { elementsWithAuthors, namesOfElement } from './byline-elements.ts';
import { linesWithAuthors } from './byline-lines.ts';
import type { PageFacts } from './page-facts.ts';
import { isRecord, textOf } from './structured-data.ts';
import { lettersOf } from './title-match.ts';
import { titleRunOf } from './title-run.ts';

const AUTHOR_KEYS =
  'author article:author dc.creator dcterms.creator dc.creator.name parsely-author sailthru.author byl citation_author cxenseparse:author vr:author article.author content-author og:article:author article:author_name creator twitter:creator:name mediator_author'.split(
    ' ',
  );
/** What cards for sharing call the field with the author's name. */
const WRITTEN_BY =
  /^(written by|автор|написано|yazan|yazar|müəllif|հեղինակ|نویسنده|نوشته|كتبت?|بواسطة|ავტორი|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|napisane przez|autor|skrivet av|skrevet av|skrevet af|kirjoittaja|írta|szerző|scris de|автор|γράφτηκε|συντάχθηκε)/i;
const SCRIPT_AUTHOR =
  /\\?"(?:authors?|byline|author_?name)\\?"\s?:\s?\[?\s?(?:\{[^{}]{0,200}?\\?"name\\?"\s?:\s?)?\\?"([^"\\]{4,60})\\?"/gi;
const MOST_IN_SCRIPT = 5;
const MAX_SCRIPT = 400_000;
const MAX_AUTHORS = 8;
/** Entries of a list of authors that are read; scripts that list all of an outlet are no bylines. */
const MOST_ENTRIES = 40;

/** What is known of a page when its authors are looked for. */
export interface BylinePage {
  readonly facts: PageFacts;
  readonly body: ArticleBody;
  readonly lang: string | null;
}

/** Lists of names as a source gives them, best first; `isSure` asks for clear marks only, since another source has named somebody. */
type Source = (page: BylinePage, isSure: boolean) => Iterable<string[]>;

/**
 * Authors as printed, divided by ", ", without "By", roles and dates; from JSON-LD, meta, marked elements, signed lines, then scripts. A source
 * that names a person goes before one that names the site, an agency or a user's handle alone; null when the page names nobody.
 */
export function readByline(told: BylinePage, siteNames: readonly string[]): string | null {
  const page = { ...told, facts: withArticleHolders(told.facts, told.body) };
  const sites = siteNames.map((name) => lettersOf(name.replace(/^www\./, ''))).filter((name) => name.length > 2);
  let spare: string[] = [];
  for (const source of [fromStructured, fromMeta, fromElements, fromLines, fromScripts]) {
    for (const names of source(page, spare.length > 0)) {
      const people = names.filter((name) => isPersonName(name, sites) && (spare.length === 0 || name.includes(' ')));
      if (people.length > 0) return joined(people);
      if (spare.length === 0) spare = names;
    }
  }
  return spare.length > 0 ? joined(spare) : null;
}

function joined(names: readonly string[]): string {
  return distinctNames(names).slice(0, MAX_AUTHORS).join(', ');
}

const fromStructured: Source = function* (page) {
  for (const item of page.facts.articles) {
    for (const value of [item.author, item.creator]) {
      const names = [value]
        .flat(2)
        .slice(0, MOST_ENTRIES)
        .flatMap((author) => namesOf(author, page));
      if (names.length > 0) yield names;
    }
  }
  yield peopleOfGraph(page);
};

/** A graph that has no article but one person is about that person's page, or about an article whose author they are. */
function peopleOfGraph({ facts, lang }: BylinePage): string[] {
  if (facts.articles.length > 0) return [];
  const people = facts.structured.filter((item) => item['@type'] === 'Person');
  return people.length === 1 ? namesIn(textOf(people[0]?.name), lang) : [];
}

/** Names of one entry: a text, an object with one or several names, a list object, a reference by `@id`, or an author page's address. */
function namesOf(entry: unknown, page: BylinePage): string[] {
  const author = referenced(entry, page.facts);
  if (isRecord(author) && Array.isArray(author['@list']))
    return author['@list'].flatMap((inner) => namesOf(referenced(inner, page.facts), page));
  if (isRecord(author) && /Organization/.test(textOf(author['@type'])))
    return [textOf(author.name)].filter((name) => name !== '' && !/^https?:/.test(name));
  if (isRecord(author) && author['0'] !== undefined)
    return Object.values(author)
      .slice(0, MAX_AUTHORS)
      .flatMap((inner) => (isRecord(inner) ? namesOf(inner, page) : []));
  const texts = isRecord(author) ? [author.name ?? author['@value'] ?? fullName(author)].flat() : [author];
  const names = texts.map(textOf).flatMap((text) => (/^https?:/.test(text) ? [nameInAddress(text)] : namesIn(text, page.lang)));
  const known = names.filter((name) => name !== '');
  if (known.length > 0 || !isRecord(author)) return known;
  return [author.url, author['@id']]
    .map((address) => nameInAddress(textOf(address)))
    .filter((name) => name !== '')
    .slice(0, 1);
}

function fullName(author: Readonly<Record<string, unknown>>): string {
  return `${textOf(author.givenName)} ${textOf(author.familyName)}`.trim();
}

/** Graphs name a person once and refer to it by `@id`. */
function referenced(author: unknown, facts: PageFacts): unknown {
  if (!isRecord(author) || author.name !== undefined || typeof author['@id'] !== 'string') return author;
  return facts.structured.find((item) => item['@id'] === author['@id'] && item.name !== undefined) ?? author;
}

const fromMeta: Source = function* ({ facts, lang }) {
  const labelled = [1, 2].filter((at) => WRITTEN_BY.test(facts.meta.get(`twitter:label${at}`) ?? ''));
  const lists = [
    ...AUTHOR_KEYS.map((key) => facts.metaAuthors.get(key) ?? []),
    ...labelled.map((at) => [facts.meta.get(`twitter:data${at}`) ?? '']),
  ];
  for (const list of lists) {
    const names = list.flatMap((text) => (nameInAddress(text) ? [nameInAddress(text)] : namesIn(text, lang)));
    if (names.length > 0) yield names;
  }
};

/** Marked elements, the clearest mark first; neighbours with the same mark are authors of the same text. */
const fromElements: Source = function* ({ facts, lang }, isSure) {
  const own = facts.authors.filter((element) => !isAroundArticle(element, facts.titleHolders) && !isAtPicture(element));
  for (const group of elementsWithAuthors(own, isSure)) yield group.flatMap((element) => namesOfElement(element, lang));
};

function isAtPicture(element: Element): boolean {
  for (let node: Element | null = element, climb = 0; node && climb < 4; climb += 1) {
    if (/^fig/.test(node.name) || /caption|credit|photo|foto|copyright/i.test(node.attribs.class ?? '')) return true;
    node = node.parent?.type === 'tag' ? node.parent : null;
  }
  return false;
}

const fromLines: Source = function* ({ facts, body, lang }) {
  const isOwn = (block: number): boolean => {
    const element = body.blocks[block]?.element;
    return element?.type !== 'tag' || !(isAroundArticle(element, facts.titleHolders) || isAtPicture(element));
  };
  const last = body.lines.at(-1);
  const end = last ? body.runs.indexOf(last) + 1 : body.runs.length;
  const isOfText = (run: TextRun): boolean =>
    run.linkShare === 0 && body.blocks[run.block]?.parent === body.blocks[last?.block ?? 0]?.parent;
  const signed = linesWithAuthors({ runs: body.runs, title: titleRunOf(facts, body), end, isOfText, lang });
  for (const { names, block } of signed) if (isOwn(block)) yield names;
};

/** Names that the page's own scripts give, where it shows none in its markup. */
const fromScripts: Source = function* ({ facts, lang }, isSure) {
  if (isSure) return;
  for (const script of facts.scripts) {
    let found = 0;
    for (const [, text = ''] of script.slice(0, MAX_SCRIPT).matchAll(SCRIPT_AUTHOR)) {
      found += 1;
      const names = namesIn(text, lang).filter((name) => name.includes(' ') && looksLikeName(name));
      if (names.length > 0) yield names;
      if (found >= MOST_IN_SCRIPT) break;
    }
  }
};
