import { Parser } from 'htmlparser2';
import { OPML_NAMESPACE } from './opml-namespace.ts';

/** Limits of an OPML file; the largest collections of feed lists seen have 4,000 feeds in 1 MB. */
const LONGEST_TEXT = 5 * 1024 * 1024;
const MOST_OUTLINES = 20_000;
const DEEPEST = 40;
/** Open tags of any name; beyond them reading stops, because closing tags are looked for among all open ones. */
const MOST_OPEN_TAGS = 200;

/** One outline: its attributes in lower case (ours without their prefix, under `own`), and the outlines inside it. */
export interface Outline {
  readonly attributes: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
  readonly children: Outline[];
}

/** What was read, and why something was left out. */
export interface Outlines {
  readonly outlines: readonly Outline[];
  readonly refused: readonly string[];
}

/**
 * Reads the outlines of an OPML text in one pass. Entities beyond XML's own five and numbers are not expanded, so there is no bomb; broken markup gives what can be
 * read of it. Over 5 MB, 20,000 outlines or 40 levels the rest is refused with a line that says so. Never throws.
 */
export const readOutlines = (xml: string): Outlines => {
  if (xml.length > LONGEST_TEXT) return { outlines: [], refused: [`the file is longer than ${LONGEST_TEXT} characters`] };
  const root: Outline = { attributes: new Map(), own: new Map(), children: [] };
  const open: Outline[] = [root];
  const refused = new Set<string>();
  let prefixes: ReadonlySet<string> = new Set();
  let count = 0;
  let tooDeep = 0;
  let openTags = 0;
  const enter = (attributes: Readonly<Record<string, string>>): void => {
    if (open.length > DEEPEST || count >= MOST_OUTLINES) {
      tooDeep++;
      refused.add(open.length > DEEPEST ? `outlines deeper than ${DEEPEST} levels` : `outlines after the first ${MOST_OUTLINES}`);
      return;
    }
    count++;
    const outline = outlineOf(attributes, prefixes);
    open.at(-1)?.children.push(outline);
    open.push(outline);
  };
  const leave = (): void => {
    if (tooDeep > 0) tooDeep--;
    else if (open.length > 1) open.pop();
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++openTags > MOST_OPEN_TAGS) {
          refused.add(`everything after ${MOST_OPEN_TAGS} tags that are open at once`);
          parser.pause();
        }
        if (local(name) === 'opml') prefixes = ownPrefixes(attributes);
        if (local(name) === 'outline') enter(attributes);
      },
      onclosetag: (name) => {
        openTags--;
        if (local(name) === 'outline') leave();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { outlines: root.children, refused: [...refused] };
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const ownPrefixes = (attributes: Readonly<Record<string, string>>): ReadonlySet<string> => {
  const bound = Object.entries(attributes).filter(([name, value]) => name.startsWith('xmlns:') && value === OPML_NAMESPACE);
  return new Set(bound.map(([name]) => name.slice('xmlns:'.length)));
};

const outlineOf = (attributes: Readonly<Record<string, string>>, prefixes: ReadonlySet<string>): Outline => {
  const outline: Outline & { attributes: Map<string, string>; own: Map<string, string> } = {
    attributes: new Map(),
    own: new Map(),
    children: [],
  };
  for (const [name, value] of Object.entries(attributes)) {
    const colon = name.indexOf(':');
    const isOwn = colon !== -1 && prefixes.has(name.slice(0, colon));
    if (isOwn) outline.own.set(name.slice(colon + 1), value);
    else outline.attributes.set(name.toLowerCase(), value.trim());
  }
  return outline;
};
