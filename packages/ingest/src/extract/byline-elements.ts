import type { Element } from 'domhandler';
import { looksLikeName, namesIn } from './author-name.ts';
import { plainText, walkTree } from './page-tree.ts';

const LONGEST_LINE = 80;
const LONGEST_ELEMENT = 260;
const LONGEST_BOX = 160;
/** Elements marked by property, rel or an author name's class. */
const SURE_RANK = 1;
/** Boxes whose class speaks of an author loosely: their text must be a name from its first word to its last. */
const LOOSE_RANK = 3;
const PERSON_PAGE = /\/(authors?|autor(en|es|i|zy|in)?|auteurs?|profiles?|people|staff|team|contributors?|by|journalists?|yazar(lar)?)\//i;

/** Groups of elements that name the authors of a text, the clearest mark first; `isSure` leaves doubtful marks out. */
export function* elementsWithAuthors(elements: readonly Element[], isSure: boolean): Generator<Element[]> {
  const ranked = [...elements].sort((one, other) => rankOf(one) - rankOf(other));
  for (const element of ranked) {
    if (isSure && rankOf(element) > SURE_RANK) return;
    const names = namesOfElement(element, null);
    if (names.length === 0 || (rankOf(element) === LOOSE_RANK && names.length > 1 && !names.some(isWholeName))) continue;
    yield [element, ...ranked.filter((other) => other !== element && areBeside(element, other))];
  }
}

/** Two words, or a name in a script that puts no space into names, or an agency's. */
function isWholeName(name: string): boolean {
  return name.includes(' ') || !/^\p{Lu}\p{Ll}/u.test(name);
}

function rankOf({ attribs, name }: Element): number {
  if (/\bauthor\b/.test(`${attribs.itemprop ?? ''} ${attribs.property ?? ''}`) || /\bauthor\b/.test(attribs.rel ?? '')) return 0;
  if (/author-?_*name|byline-?_*name|user-?name/i.test(`${attribs.class ?? ''} ${attribs['data-hook'] ?? ''}`)) return 1;
  return name === 'a' ? 2 : LOOSE_RANK;
}

/** Elements of the same mark under one parent, or under two that are neighbours. */
function areBeside(one: Element, other: Element): boolean {
  if (one.name !== other.name || one.attribs.class !== other.attribs.class || rankOf(one) !== rankOf(other)) return false;
  return one.parent === other.parent || (one.parent?.parent === other.parent?.parent && one.parent?.parent != null);
}

/** Names that a marked element gives: those of its text where that is short, else that of the first person's link inside. */
export function namesOfElement(element: Element, lang: string | null): string[] {
  const told = element.name === 'meta' ? (element.attribs.content ?? '') : dividedText(element);
  const names = told.length <= LONGEST_BOX ? namesIn(told, lang).filter(looksLikeName) : [];
  return names.length > 0 ? names : namesIn(firstName(element), lang).filter(looksLikeName);
}

/** Text of an element with a comma between neighbours that stand without a space between them, as linked names often do. */
function dividedText(element: Element): string {
  let text = '';
  let isAfterElement = false;
  walkTree(element, {
    text: (data) => {
      if (text.length < LONGEST_ELEMENT) text += data;
      isAfterElement = isAfterElement && !/\S/.test(data);
    },
    enter: ({ name, attribs }) => {
      if (/^(script|style|noscript|template|svg|button|aside)$/.test(name) || attribs.hidden !== undefined) return false;
      const isBlock = /^(br|li|div|p)$/.test(name);
      if (/\S\s*$/.test(text)) text += isBlock || (isAfterElement && /\S$/.test(text)) ? ', ' : name === 'a' || name === 'span' ? '' : ' ';
      isAfterElement = false;
      return true;
    },
    leave: () => {
      isAfterElement = true;
    },
  });
  return text
    .slice(0, LONGEST_ELEMENT)
    .replace(/[\s,]*,[\s,]*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text of the first link to a person's page, or element named after a name, inside a longer box about the author. */
function firstName(box: Element): string {
  let found = '';
  walkTree(box, {
    text: () => {},
    enter: (inner) => {
      if (found) return false;
      const { class: names = '', href = '', rel = '' } = inner.attribs;
      if (/name/i.test(names) || (inner.name === 'a' && (rel.includes('author') || PERSON_PAGE.test(href))))
        found = plainText(inner, LONGEST_LINE);
      return true;
    },
    leave: () => {},
  });
  return found;
}
