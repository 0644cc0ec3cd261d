import type { Element } from 'domhandler';

const AROUND =
  /related|comment|(^|[\s_-])comms?([\s_-]|$)|kommentare|sidebar|side-bar|teaser|widget|recent|popular|footer|recommend|latest|trending|most-?read|more-(from|stories|news|articles)|read-(more|also|next)|also-read|archive-list|top-?news|current-?date|top-?bar|masthead|site-?header|(^|[\s_-])(today|weather)([\s_-]|$)/i;
/** The foot of the article itself. */
const OWN_FOOTER = /(article|post|entry|story)[-_]{0,2}(\w{1,12}[-_]{1,2})?foot/i;
const FOOT = /(^|\s)footer(\s|$)/;
const LONGEST_NAMES = 300;
/** Siblings after a foot that are looked at. */
const MOST_SIBLINGS = 60;
/** Ancestors that are looked at to tell the article's own date or author from that of a list. */
const MAX_CLIMB = 12;

/** Whether an element is inside what its names call a list of other articles, a comment or a side column; what holds the title is none. */
export function isAroundArticle(element: Element, holders: ReadonlySet<Element>): boolean {
  let node: Element | null = element;
  for (let climb = 0; node && climb < MAX_CLIMB && !holders.has(node); climb += 1) {
    if (node.name !== 'body' && isAround(node) && !isHeadOfText(node, holders)) return true;
    node = node.parent && node.parent.type === 'tag' ? node.parent : null;
  }
  return false;
}

/** Whether what is called a foot stands above the text or the title: the line under a headline, to templates. */
function isHeadOfText(node: Element, holders: ReadonlySet<Element>): boolean {
  if (!FOOT.test(`${node.name} ${namesOf(node.attribs)}`)) return false;
  let looked = 0;
  for (let next = node.next; next && looked < MOST_SIBLINGS; next = next.next) {
    if (next.type === 'tag' && holders.has(next)) return true;
    looked += 1;
  }
  return false;
}

function isAround({ name, attribs }: Element, names = namesOf(attribs)): boolean {
  return (name === 'aside' || name === 'footer' || AROUND.test(names)) && !OWN_FOOTER.test(names);
}

/** Class and id of an element; a page builder calls every box of a page its widget. */
export function namesOf(attribs: Readonly<Record<string, string>>): string {
  return `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, LONGEST_NAMES).replace(/elementor-\S+/g, '');
}
