import { Parser } from 'htmlparser2';

/** Characters of markup that are looked at; what stands in for a page is small, and longer markup counts as a long text. */
const LOOKED_AT = 256 * 1024;
const MOST_TEXT = 4000;
const MOST_MARKUP = 96 * 1024;
const MOST_SCRIPT = 48 * 1024;
const MOST_HEADINGS = 6;
const MOST_TITLE = 300;
/** Elements nested deeper than this end the look: the parser's cost of a closing tag grows with its depth. */
const MOST_DEPTH = 400;

/** What a page shows, says of itself and is built of, as far as it tells whether it stands in for another. */
export interface PageSignals {
  readonly title: string;
  readonly headings: readonly string[];
  /** Visible text, white space folded, cut at 4,000 characters; `textLength` counts all of it. */
  readonly text: string;
  readonly textLength: number;
  /** Characters of all there is to see, navigation included; differs from `textLength` where the text was told from what is around it. */
  readonly wholeLength: number;
  /** What readers without JavaScript are told. */
  readonly noscript: string;
  /** Attributes and scripts in lower case: where traces of bot walls are, and never words of the text. */
  readonly markup: string;
  readonly scripts: number;
  readonly hasPassword: boolean;
  /** Calls itself an article (`og:type`, JSON-LD, publication time); a page with dates only may be one. */
  readonly isArticle: boolean;
  readonly hasDates: boolean;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title', 'select', 'iframe', 'object']);
const TRACED = ['src', 'href', 'action', 'id', 'class', 'name', 'data-sitekey', 'data-adblockkey'];
const HEADINGS = new Set(['h1', 'h2']);
const ARTICLE_SCRIPT = /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*Article"/;

/** Reads a page's signals in one pass over its first 256 KB; linear, without a tree, and never throws. */
export const pageSignals = (markup: string): PageSignals => {
  const gathering = new Gathering();
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      if (gathering.open(name, attributes) > MOST_DEPTH) parser.pause();
    },
    ontext: (text) => gathering.text(text),
    onclosetag: (name) => gathering.close(name),
  });
  parser.end(markup.slice(0, LOOKED_AT));
  const signals = gathering.signals();
  if (markup.length <= LOOKED_AT) return signals;
  const length = Math.max(signals.textLength, LOOKED_AT);
  return { ...signals, textLength: length, wholeLength: length };
};

class Gathering {
  readonly #open: string[] = [];
  readonly #headings: string[] = [];
  #title = '';
  #text = '';
  #textLength = 0;
  #noscript = '';
  #markup = '';
  #scripts = 0;
  #hasPassword = false;
  #isArticle = false;
  #hasDates = false;

  open(name: string, attributes: Readonly<Record<string, string>>): number {
    this.#open.push(name);
    if (name === 'script') this.#scripts += 1;
    if (name === 'input' && attributes.type?.toLowerCase() === 'password') this.#hasPassword = true;
    if (name === 'time' || attributes.itemprop?.startsWith('date')) this.#hasDates = true;
    if (name === 'meta') this.#meta(attributes);
    if (HEADINGS.has(name) && this.#headings.length < MOST_HEADINGS) this.#headings.push('');
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
    for (const key of TRACED) {
      const value = attributes[key];
      if (value && this.#markup.length < MOST_MARKUP) this.#markup += ` ${key}=${value.slice(0, 500).toLowerCase()}`;
    }
    return this.#open.length;
  }

  text(data: string): void {
    const within = this.#open.at(-1) ?? '';
    if (within === 'title' && this.#title.length < MOST_TITLE) this.#title += data;
    else if (within === 'script') this.#script(data);
    else if (this.#open.includes('noscript')) this.#noscript += this.#noscript.length < MOST_TEXT ? data : '';
    else if (!UNSEEN.has(within)) this.#visible(data);
  }

  close(name: string): void {
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open.length = at;
  }

  signals(): PageSignals {
    return {
      title: folded(this.#title),
      headings: this.#headings.map(folded).filter((heading) => heading !== ''),
      text: folded(this.#text),
      textLength: this.#textLength,
      wholeLength: this.#textLength,
      noscript: folded(this.#noscript),
      markup: this.#markup,
      scripts: this.#scripts,
      hasPassword: this.#hasPassword,
      isArticle: this.#isArticle,
      hasDates: this.#hasDates,
    };
  }

  #meta(attributes: Readonly<Record<string, string>>): void {
    const key = (attributes.property ?? attributes.name ?? '').toLowerCase();
    if (key === 'article:published_time' || (key === 'og:type' && /article/i.test(attributes.content ?? ''))) this.#isArticle = true;
    const refresh = attributes['http-equiv']?.toLowerCase() === 'refresh' ? attributes.content : undefined;
    if (refresh) this.#markup += ` refresh=${refresh.slice(0, 500).toLowerCase()}`;
  }

  #script(data: string): void {
    if (ARTICLE_SCRIPT.test(data.slice(0, MOST_SCRIPT))) this.#isArticle = true;
    if (this.#markup.length < MOST_MARKUP) this.#markup += ` ${data.slice(0, MOST_SCRIPT).toLowerCase()}`;
  }

  #visible(data: string): void {
    const words = folded(data);
    if (words === '') return;
    this.#textLength += words.length + 1;
    if (this.#text.length < MOST_TEXT) this.#text += data.slice(0, MOST_TEXT);
    if (this.#headings.length > 0 && this.#open.some((name) => HEADINGS.has(name)))
      this.#headings[this.#headings.length - 1] = `${this.#headings.at(-1)}${data.slice(0, MOST_TITLE)}`;
  }
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
