/** A page's markup with one thing about it changed that readers do not see. */
export type PageChange = (markup: string) => string;

/** One tag of a page; what it stands for may be rewritten, or left as it is. */
interface Tag {
  readonly isClosing: boolean;
  /** Lower case. */
  readonly name: string;
  /** As written, with leading white space. */
  readonly attributes: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|textarea|title|noscript)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;

/** Rewrites every tag of a page outside scripts, styles and comments; `rewrite` gives the new markup, or null for what was there. */
function rewriteTags(markup: string, rewrite: (tag: Tag) => string | null): string {
  return markup.replace(TOKEN, (whole, raw: string | undefined, slash: string | undefined, name: string | undefined, attributes = '') => {
    if (raw !== undefined || name === undefined) return whole;
    return rewrite({ isClosing: slash === '/', name: name.toLowerCase(), attributes }) ?? whole;
  });
}

/** Numbers that look random and are the same on every run (a linear congruential generator). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every class and id gets a name without meaning, the same wherever it stands in the page. */
function rename(markup: string): string {
  const names = new Map<string, string>();
  const next = seededNumbers(markup.length);
  const renamed = (name: string): string => {
    if (!names.has(name)) names.set(name, `q${Math.floor(next() * 2 ** 32).toString(36)}${names.size.toString(36)}z`);
    return names.get(name) ?? name;
  };
  return rewriteTags(markup, ({ isClosing, name, attributes }) =>
    isClosing
      ? null
      : `<${name}${attributes.replace(
          /(\s(?:class|id)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
          (_: string, key: string, value: string) =>
            `${key}"${value
              .replace(/^["']|["']$/g, '')
              .split(/\s+/)
              .filter(Boolean)
              .map(renamed)
              .join(' ')}"`,
        )}>`,
  );
}

/** Opening and closing markup in place of the tags named. */
function replaceTags(markup: string, names: string, open: (tag: Tag) => string, close: string): string {
  const replaced = new Set(names.split(' '));
  return rewriteTags(markup, (tag) => (replaced.has(tag.name) ? (tag.isClosing ? close : open(tag)) : null));
}

const SECTIONS = 'section article aside nav header footer main figure figcaption';

/** Attributes that a page cannot do without: where links and pictures lead, and what its head says. */
const KEPT_ATTRIBUTE =
  /\s(?:href|src|content|property|name|rel|type|lang|charset|http-equiv|datetime)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** Changes that leave what readers see as it is, by name; each but the first three comes on top of new names. */
export const pageChanges: Readonly<Record<string, PageChange>> = {
  renamed: rename,
  'renamed and wrapped': (markup) => replaceTags(rename(markup), 'p', (tag) => `<div class="w"><p${tag.attributes}>`, '</p></div>'),
  'without attributes': (markup) =>
    rewriteTags(markup, ({ isClosing, name, attributes }) =>
      isClosing ? null : `<${name}${(attributes.match(KEPT_ATTRIBUTE) ?? []).join('')}>`,
    ),
  'divs for sections': (markup) => replaceTags(rename(markup), SECTIONS, (tag) => `<div${tag.attributes}>`, '</div>'),
  'divs for paragraphs': (markup) => replaceTags(rename(markup), 'p', (tag) => `<div${tag.attributes}>`, '</div>'),
  'more wrappers': (markup) => {
    const next = seededNumbers(markup.length);
    const depths: number[] = [];
    return rewriteTags(rename(markup), ({ isClosing, name, attributes }) => {
      if (name !== 'div' && name !== 'p' && name !== 'section') return null;
      if (isClosing) return `</${name}>${'</div>'.repeat(depths.pop() ?? 0)}`;
      const depth = next() < 0.3 ? 1 + Math.floor(next() * 2) : 0;
      depths.push(depth);
      return `${'<div>'.repeat(depth)}<${name}${attributes}>`;
    });
  },
  'breaks for paragraphs': (markup) => replaceTags(rename(markup), 'p', () => '<span>', '</span><br><br>'),
  'tables for boxes': (markup) =>
    replaceTags(rename(markup), SECTIONS, (tag) => `<table${tag.attributes}><tbody><tr><td>`, '</td></tr></tbody></table>'),
  'lists for paragraphs': (markup) => replaceTags(rename(markup), 'p', (tag) => `<ul><li${tag.attributes}>`, '</li></ul>'),
  'amp pictures': (markup) => replaceTags(rename(markup), 'img', (tag) => `<amp-img${tag.attributes}></amp-img>`, ''),
  'font and bold': (markup) =>
    replaceTags(
      replaceTags(rename(markup), 'h2 h3 h4 h5 h6', () => '<div><font size="5"><b>', '</b></font></div>'),
      SECTIONS,
      () => '<center>',
      '</center>',
    ),
  'open paragraphs': (markup) => rewriteTags(rename(markup), (tag) => (tag.isClosing && /^(p|li|td|tr|dd|dt)$/.test(tag.name) ? '' : null)),
  'scripts between': (markup) =>
    replaceTags(
      rename(markup),
      'p',
      (tag) => `<script>var a = "<p>Text of a script.</p>";</script><p${tag.attributes}>`,
      '</p><style>.a{b:c}</style>',
    ),
};
