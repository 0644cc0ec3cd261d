import type { Element } from 'domhandler';

/** How much a block's tag, role and names speak against it: 0 none, 1 a little, 2 much, 3 certain (comments, consent). */
export type Suspicion = 0 | 1 | 2 | 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SUSPECT_TAGS = words('nav aside footer form figcaption');
const DOUBTED_TAGS = words('header');
const SUSPECT_ROLES = words('navigation complementary contentinfo search dialog alert menu menubar toolbar alertdialog');
/** Words of class names and ids that mark what stands around an article. */
const SUSPECT_WORDS = words(
  'comment comments commentlist commentary disqus disqusion related recommend recommended recommendation recommendations share sharing sharebar sharedaddy shares social socials sidebar promo promos promotion newsletter newsletters subscribe subscription signup nav navbar navigation navigationbar menu submenu breadcrumb breadcrumbs footer cookie cookies consent gdpr popup modal overlay lightbox advert adverts advertisement advertising advertorial ads ad adsbygoogle adslot adunit sponsor sponsored sponsors outbrain taboola tags taglist keywords byline author authors bio dateline meta postmeta metadata timestamp pubdate caption captions credit credits copyright toolbar rating ratings poll quiz trending popular mostread mostpopular pagination pager paging pagenav prevnext banner toc masthead sr tooltip ticker readmore respond subscribebox newsletterbox follow pullquote marketing',
);
/** Words that mark it only now and then. */
const DOUBTED_WORDS = words(
  'gallery slider slideshow carousel swiper banner widget widgets teaser teasers latest meta tag skip login register reply topbar infobox factbox facts faktenbox faktaboks faktaruta infokasten steckbrief encadre kader feedback tools utility menu print more',
);
/** What outlets call comments, related pages, sharing, advertisements and captions in other languages than English. */
const SUSPECT_PARTS_ELSEWHERE =
  /kommentar(e|er|bereich|liste|form|box)s?(?![a-z])|comentarios|comentários|comentarii|commentaires|commenti(?![a-z])|commenten|reacties(?![a-z])|komentarz[ey]|koment[aá][rř][eií](?![a-z])|kommentarer|kommentit|yorum(lar|-)|serhler|relacionad[ao]s|relacionados|correlati(?![a-z])|verwandte-|weitere-?(artikel|themen|meldungen)|mehr-?zum|zum-?thema|lees-?(ook|meer)|lire-?aussi|a-lire-|leer-?mas|leia-?(mais|tambem)|leggi-?anche|ilgili-|czytaj-?(tez|takze|wiecej)|ctete-|lasemys|teilen(?![a-z])|partag(e|er|es)(?![a-z])|compartir|compartilhar|condividi|udostepnij|paylas(?![a-z])|werbung|anzeigen?(?![a-z])|publicidad|publicite|pubblicita|reklam[ay]?(?![a-z])|annonser?(?![a-z])|bildunterschrift|bildtext|didascali|pie-?(de-?)?foto|legende(?![a-z])/i;
const SUSPECT_PARTS =
  /coral-?(talk|embed|stream|thread)|vuukle|viafoura|livefyre|spot-?im(-|$)|^cackle|remark42|relat(ed|ive-?post)|recommend|newsletter|subscrib|signup|sign-up|share-?(bar|button|tool|box|links)|social|comment|disqus|breadcrumb|sidebar|advert|sponsor|outbrain|taboola|cookie|consent|popup|modal|most-?(read|popular|viewed)|read-?(more|next|also)|see-?also|also-?(read|like)|trending|byline|author-?(bio|box|info|card)|post-?meta|entry-?meta|article-?meta|caption|copyright|pagination|print-?only|screen-?reader|visually-?hidden|sr-only|off-?screen|tag-?list|hashtag|promo|masthead|site-?(header|footer|nav)|paywall-(msg|message|prompt)|inline-?(ad|related|video)|more-?(on|from|stories|news)|yarpp|jp-related|addtoany|addthis/i;
const BODY_NAMES =
  /article-?body|articlebody|article-?content|story-?body|story-?content|post-?content|post-?body|entry-?content|content-?body|body-?content|main-?content|article[-_]{0,2}main|article-?text|news-?text|page-?content|blog-?content|td-post-content|richtext|wysiwyg/i;
/** Quoted posts of social networks are part of a text, unlike the buttons that share it. */
const EMBEDDED_POST =
  /social[\w-]{0,20}(embed|post)|embed[\w-]{0,20}social|(twitter|tweet|instagram|facebook|telegram)[\w-]{0,20}(embed|post|tweet)|blockquote/i;
const CERTAIN =
  /coral-?(talk|embed|stream|thread)|vuukle|viafoura|livefyre|spot-?im\b|cackle|remark42|comment|disqus|respond\b|cookie|consent|outbrain|taboola/i;
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const HIDDEN_WORD = /^hidden$|^(visually|is|screen-reader)-?hidden$|^sr-only$|^d-none$/;
/** A name that shows the block again at some width is not hidden (`hidden md:block`). */
const SHOWN_AGAIN = /:(block|flex|grid|inline)|d-(sm|md|lg|xl)-/;
/** Names that speak of what a block does or has, not of what it is (`has-sidebar`, `overflow-hidden`, `commented`). */
const SPEAKS_OF_OTHERS =
  /^(overflow|has|no|not|with|without|hide|show|allow)-|-(enabled|disabled|open|closed|allowed)(--\w{1,8})?$|^comment(ed|able)$/;
/** Class attributes are read up to here; longer ones are utility classes. */
const MAX_NAMES_LENGTH = 600;
/** Tags that stay suspect when a page is read a second time. */
const ALWAYS_SUSPECT = words('nav footer aside figcaption');

const memo = new Map<string, Suspicion>();
/** Names seen are remembered up to this many, since a site repeats its own on every page. */
const MAX_REMEMBERED = 5_000;

/** Judges a block by tag, role, hiding and the words of its class and id. `isRelaxed` forgives all but certain ones. */
export function suspicionOf(element: Element, isRelaxed: boolean): Suspicion {
  const suspicion = firstSuspicion(element);
  const isForgiven = isRelaxed && suspicion < 3 && !ALWAYS_SUSPECT.has(element.name);
  return isForgiven ? 0 : suspicion;
}

function firstSuspicion(element: Element): Suspicion {
  const { attribs, name } = element;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-component'] ?? ''}`.slice(0, MAX_NAMES_LENGTH).trim();
  if (SUSPECT_TAGS.has(name) || isHidden(element) || SUSPECT_ROLES.has(attribs.role ?? '')) return CERTAIN.test(names) ? 3 : 2;
  if (attribs.itemprop?.includes('articleBody')) return 0;
  const byName = names ? suspicionOfNames(names) : 0;
  if (byName === 0 && DOUBTED_TAGS.has(name) && !BODY_NAMES.test(names)) return 1;
  return byName;
}

/** Whether an element says that it is not shown. */
function isHidden(element: Element): boolean {
  const { attribs } = element;
  return 'hidden' in attribs || attribs['aria-hidden'] === 'true' || (attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style));
}

const READERS_ONLY =
  /(^|[\s_-])(visually-?hidden|sr-only|screen-?reader(-text|-only)?|tooltip-?(text|content|box|body)|popover(-body|-content)?|hover-?card|rollover[\w-]{0,20}(block|content|box))(?![\w])/i;

/** Whether an inline element is not shown: hidden by attribute, made for screen readers alone, or for the pointer to bring up. */
export function isHiddenInline(element: Element): boolean {
  const { class: names, hidden, style } = element.attribs;
  return (
    hidden !== undefined ||
    (style !== undefined && HIDDEN_STYLE.test(style)) ||
    (names !== undefined && READERS_ONLY.test(names.slice(0, MAX_NAMES_LENGTH)))
  );
}

function suspicionOfNames(names: string): Suspicion {
  const known = memo.get(names);
  if (known !== undefined) return known;
  const found = readNames(names);
  if (memo.size >= MAX_REMEMBERED) memo.clear();
  memo.set(names, found);
  return found;
}

function readNames(names: string): Suspicion {
  if (BODY_NAMES.test(names) || EMBEDDED_POST.test(names)) return 0;
  let worst: Suspicion = 0;
  for (const raw of names.split(/\s+/)) {
    const suspicion = suspicionOfName(raw, names);
    if (suspicion === 2) return CERTAIN.test(names) ? 3 : 2;
    if (suspicion > worst) worst = suspicion;
  }
  return worst;
}

function suspicionOfName(raw: string, names: string): Suspicion {
  if (!raw || raw.includes(':') || raw.includes('[') || SPEAKS_OF_OTHERS.test(raw)) return 0;
  const name = withoutBuildHash(raw);
  if (HIDDEN_WORD.test(name)) return SHOWN_AGAIN.test(names) ? 0 : 2;
  if (SUSPECT_PARTS.test(name) || SUSPECT_PARTS_ELSEWHERE.test(name)) return 2;
  let isDoubted = false;
  for (const word of name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (SUSPECT_WORDS.has(word)) return 2;
    isDoubted ||= DOUBTED_WORDS.has(word);
  }
  return isDoubted ? 1 : 0;
}

/** `Card_body__x7Kq2` → `Card_body`. */
function withoutBuildHash(name: string): string {
  return name.replace(/__?[A-Za-z0-9]{0,40}[0-9][A-Za-z0-9]{0,40}$/, '').replace(/__[A-Za-z0-9_-]{4,6}$/, '');
}
