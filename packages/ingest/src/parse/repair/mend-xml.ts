// Over 300 lines, because this is one state machine: every method is one kind of token, and all of them share the stack of open elements.
import { canonicalCase, type ElementKind, isFeedOnly, isMarkupName, keptAttributes, kindOf } from './element-names.ts';
import { EndFinder } from './end-finder.ts';
import { endsRoot, startedRoot, startsPage } from './feed-root.ts';
import { type FeedRoot, type MendedFeed, textMark } from './mended-feed.ts';
import { knownName, type NamespaceScope, scopeWith } from './namespaces.ts';
import { OpenElements } from './open-elements.ts';
import { readCdata } from './read-cdata.ts';
import { nameAt, readTag, type WrittenTag } from './read-tag.ts';
import { addPiece, capturedText, hasMarkup, isInlineMarkup, type TextCapture } from './text-capture.ts';
import { type DocumentEntities, decodeXml, escapeXml } from './xml-text.ts';

/** Elements of a feed nest about ten deep; what lies deeper than this is left out, with its texts. */
const MAX_DEPTH = 48;

/** Elements kept of one record or of the head; real ones have a few dozen, hostile ones a million. */
const MAX_ELEMENTS = 1_000;

/**
 * Rewrites any text as a well-formed feed in one pass that never goes back: names with the prefixes the formats use, records directly
 * below their root, what is open closed, what is stray dropped, texts decoded and set aside, naked markup kept as HTML in its order.
 * At most `maxEntries` records. Never fails; `root` is null when there is no feed.
 */
export const mendXml = (text: string, entities: DocumentEntities, maxEntries: number): MendedFeed =>
  new XmlMender(text, entities, maxEntries).mend();

class XmlMender {
  readonly #text: string;
  readonly #ends: EndFinder;
  readonly #entities: DocumentEntities;
  readonly #maxEntries: number;
  readonly #out: string[] = [];
  readonly #texts: string[] = [];
  readonly #repairs = new Set<string>();
  readonly #open = new OpenElements();
  readonly #headAttributes = new Map<string, string>();
  #capture: TextCapture | null = null;
  #root: FeedRoot | null = null;
  #isHtml = false;
  /** True once any element was met: `head` and `body` after it are another vocabulary's. */
  #hasElement = false;
  #records = 0;
  /** Elements met since the last record began. */
  #elements = 0;
  #isDone = false;
  #isCut = false;

  constructor(text: string, entities: DocumentEntities, maxEntries: number) {
    this.#text = text;
    this.#ends = new EndFinder(text);
    this.#entities = entities;
    this.#maxEntries = maxEntries;
  }

  mend(): MendedFeed {
    let at = 0;
    while (at < this.#text.length && !this.#isDone) at = this.#token(at);
    return this.#finish();
  }

  /** Handles what starts at `at`; the index after it. */
  #token(at: number): number {
    const text = this.#text;
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      this.#characters(text.slice(at, end));
      return end;
    }
    if (text.startsWith('<![CDATA[', at)) return this.#cdata(at);
    if (text.startsWith('<!--', at)) return this.#skip('-->', at + 4);
    if (text[at + 1] === '?') return this.#skip('>', at + 2);
    if (text[at + 1] === '/') return this.#closing(at);
    const nameStart = this.#nameStart(at + 1);
    if (nameStart > 0) return this.#opening(at, nameStart);
    let end = at + 1;
    while (text[end] === '<' && text[end + 1] === '<') end += 1;
    this.#characters(text.slice(at, end));
    return end;
  }

  /** Where the name of a tag begins; a blank before it is forgiven when the name is one of the formats'. 0 when there is no tag. */
  #nameStart(at: number): number {
    if (/[A-Za-z_:]/.test(this.#text[at] ?? '')) return at;
    if (this.#text[at] !== ' ') return 0;
    const name = nameAt(this.#text, at + 1);
    return name && kindOf(canonicalCase(name)) && /[>\s/]/.test(this.#text[at + 1 + name.length] ?? '') ? at + 1 : 0;
  }

  /** Index after `end`; when a comment or instruction is never closed only its opener is dropped. */
  #skip(end: string, from: number): number {
    const found = this.#ends.find(end, from);
    return found < 0 ? from : found + end.length;
  }

  #characters(text: string): void {
    if (this.#capture) {
      addPiece(this.#capture, 'text', text);
      return;
    }
    if (!this.#root) {
      if (text.trim()) this.#repairs.add('text before the feed');
    } else if (this.#open.kind === 'mixed' && text.trim()) this.#out.push(this.#setAside(decodeXml(text, this.#entities)));
  }

  #cdata(at: number): number {
    const section = readCdata(this.#text, at, this.#ends, this.#capture?.writtenName ?? null);
    if (section.isUnclosed) this.#repairs.add('unclosed CDATA section');
    this.#isCut ||= section.isCut;
    this.#literal(section.value);
    return section.end;
  }

  #literal(value: string): void {
    if (this.#capture) addPiece(this.#capture, 'cdata', value);
    else if (this.#open.kind === 'mixed') this.#out.push(this.#setAside(value));
  }

  #opening(at: number, nameStart: number): number {
    const tag = readTag(this.#text, nameStart);
    if (tag.isCut) {
      this.#isCut = true;
      return tag.end;
    }
    if (this.#capture && !this.#endsCapture(this.#capture, tag, at)) {
      this.#markup(this.#capture, tag, at);
      return tag.end;
    }
    if (this.#capture) this.#endCapture('unclosed text element');
    this.#element(tag);
    return tag.end;
  }

  /** True when an opening tag cannot belong to the text being read, so that the text was left unclosed. */
  #endsCapture(capture: TextCapture, tag: WrittenTag, at: number): boolean {
    const name = this.#name(this.#open.scope, tag.name);
    const kind = this.#kind(name);
    if (kind === 'record' || kind === 'channel' || kind === 'root') return true;
    if (capture.kind !== 'markup') return kind !== undefined || (!isMarkupName(tag.name) && this.#isLeftOpen(capture, at));
    if (isInlineMarkup(capture) || name === capture.name) return false;
    return isFeedOnly(name) || (name === 'link' && this.#isTextLink(tag));
  }

  /** True when the record ends before the element that is being read does. */
  #isLeftOpen(capture: TextCapture, at: number): boolean {
    const close = this.#ends.find(`</${capture.writtenName}`, at);
    const end = this.#ends.find(this.#root === 'atom' ? '</entry' : '</item', at);
    return end >= 0 && (close < 0 || end < close);
  }

  /** RSS's `<link>https://…`: HTML's own has attributes and no text. */
  #isTextLink(tag: WrittenTag): boolean {
    return tag.attributes.size === 0 && !tag.isSelfClosing && /^\s{0,20}(?:https?:|\/)/i.test(this.#text.slice(tag.end, tag.end + 30));
  }

  #markup(capture: TextCapture, tag: WrittenTag, at: number): void {
    const source = this.#text.slice(at, tag.end).replace(/^<\s*(?:[\w.-]+:)?/, '<');
    if (tag.name === capture.writtenName && !tag.isSelfClosing) capture.depth += 1;
    if (!isInlineMarkup(capture)) this.#repairs.add('markup inside text');
    addPiece(capture, 'tag', source.endsWith('>') ? source : `${source}>`);
  }

  #element(tag: WrittenTag): void {
    const scope = this.#isFull() ? this.#open.scope : scopeWith(this.#open.scope, tag.attributes);
    if (!this.#root) {
      this.#begin(tag, scope);
      return;
    }
    const name = this.#name(scope, tag.name);
    const kind = this.#kind(name);
    if (kind === 'root') return;
    if (kind === 'channel') this.#keepHead(scope, tag);
    else if (kind === 'record') this.#openRecord(tag, scope);
    else if (kind === 'markup' || kind === 'title' || kind === 'plain') this.#openText(name, kind, tag, scope);
    else this.#push(name, kind, tag, scope);
  }

  /** True when nothing more of this record is kept. */
  #isFull(): boolean {
    return this.#open.depth >= MAX_DEPTH || this.#elements > MAX_ELEMENTS;
  }

  #openText(name: string, kind: ElementKind, tag: WrittenTag, scope: NamespaceScope): void {
    this.#elements += 1;
    if (this.#isFull()) return;
    const attributes = this.#attributes(scope, tag);
    if (tag.isSelfClosing) this.#out.push(`<${name}${written(attributes)}/>`);
    else this.#capture = { name, writtenName: tag.name, kind, attributes, pieces: [], depth: 0 };
  }

  #openRecord(tag: WrittenTag, scope: NamespaceScope): void {
    if (this.#open.isInRecord) this.#repairs.add('unclosed entry');
    this.#closeTo(1);
    if (this.#records >= this.#maxEntries) {
      this.#repairs.add(`only the first ${this.#maxEntries} entries read`);
      this.#isDone = true;
      return;
    }
    this.#records += 1;
    this.#elements = 0;
    this.#push(this.#root === 'atom' ? 'entry' : 'item', 'record', tag, scope);
  }

  #push(name: string, kind: ElementKind | undefined, tag: WrittenTag, scope: NamespaceScope): void {
    this.#elements += 1;
    if (this.#isFull()) {
      this.#repairs.add('elements too deep or too many');
      return;
    }
    const mended = kind ? name : 'other';
    const attributes = kind ? written(this.#attributes(scope, tag)) : '';
    this.#out.push(`<${mended}${attributes}${tag.isSelfClosing ? '/' : ''}>`);
    if (tag.isSelfClosing) return;
    this.#open.push({ name: mended, closedBy: kind ? name : tag.name, kind, scope });
  }

  /** The first element that can start a feed does; an HTML page before it ends the search. */
  #begin(tag: WrittenTag, scope: NamespaceScope): void {
    if (startsPage(tag.name, !this.#hasElement)) {
      this.#isHtml = true;
      this.#isDone = true;
      return;
    }
    this.#hasElement = true;
    const started = startedRoot(scope, tag.name);
    if (!started) {
      this.#repairs.add('text before the feed');
      return;
    }
    this.#root = started.root;
    this.#open.push({ name: started.root, closedBy: started.root, kind: 'root', scope: rootScope(scope, tag.name, started.root) });
    if (started.isImplied) {
      this.#repairs.add('missing root element');
      this.#element(tag);
    } else this.#keepHead(scope, tag);
  }

  /** Attributes of root and channel both belong to the feed; a nearer `xml:base` counts from the outer one. */
  #keepHead(scope: NamespaceScope, tag: WrittenTag): void {
    for (const [key, value] of this.#attributes(scope, tag)) {
      const outer = this.#headAttributes.get(key);
      this.#headAttributes.set(key, key === 'xml:base' && outer && URL.canParse(value, outer) ? new URL(value, outer).href : value);
    }
  }

  #closing(at: number): number {
    const writtenName = nameAt(this.#text, at + 2);
    let end = at + 2 + writtenName.length;
    while (end < this.#text.length && this.#text[end] !== '>' && this.#text[end] !== '<') end += 1;
    if (this.#text[end] === '>') end += 1;
    if (!writtenName) this.#isCut ||= end >= this.#text.length;
    else if (this.#capture) this.#closeInCapture(this.#capture, writtenName, this.#text.slice(at, end));
    else this.#close(writtenName);
    return end;
  }

  #closeInCapture(capture: TextCapture, writtenName: string, source: string): void {
    const name = this.#name(this.#open.scope, writtenName);
    const isOwn = name === capture.name || localName(writtenName) === localName(capture.writtenName);
    if (isOwn && capture.depth === 0) this.#endCapture(null);
    else if (isOwn) {
      capture.depth -= 1;
      addPiece(capture, 'tag', source);
    } else if (this.#isOpen(name) || endsRoot(this.#root, name) || name === 'channel') {
      this.#endCapture('unclosed text element');
      this.#close(writtenName);
    } else if (capture.kind !== 'markup' && this.#kind(name)) this.#endCapture('crossed tags');
    else addPiece(capture, 'tag', source.replace(/^<\/(?:[\w.-]+:)?/, '</'));
  }

  #endCapture(repair: string | null): void {
    const capture = this.#capture;
    if (!capture) return;
    if (repair) this.#repairs.add(repair);
    this.#capture = null;
    if (hasMarkup(capture) && capture.kind !== 'plain') {
      capture.attributes.set('type', 'html');
      capture.attributes.delete('mode');
    }
    const text = capturedText(capture, this.#entities);
    const tag = `<${capture.name}${written(capture.attributes)}`;
    this.#out.push(text.trim() ? `${tag}>${this.#setAside(text)}</${capture.name}>` : `${tag}/>`);
  }

  #close(writtenName: string): void {
    const name = this.#name(this.#open.scope, writtenName);
    if (!this.#root || name === 'channel') return;
    if (endsRoot(this.#root, name)) this.#isDone = true;
    else if (this.#kind(name) === 'record') this.#closeTo(1);
    else if (this.#isOpen(name)) this.#closeTo(this.#open.depthOf(name));
    else if (this.#isOpen(writtenName)) this.#closeTo(this.#open.depthOf(writtenName));
    else if (this.#kind(name) !== 'plain') this.#repairs.add('stray closing tag');
  }

  #closeTo(depth: number): void {
    for (const { name } of this.#open.popTo(depth)) this.#out.push(`</${name}>`);
  }

  #finish(): MendedFeed {
    const isRecordOpen = this.#open.isInRecord;
    if (this.#capture) {
      this.#isCut = true;
      if (this.#capture.kind === 'markup') this.#endCapture(null);
    }
    if (this.#open.depth > 0 && !this.#isDone) this.#repairs.add(this.#isCut ? 'document cut short' : 'unclosed elements');
    this.#closeTo(1);
    const head = written(this.#headAttributes);
    const [open, close] =
      this.#root === 'atom' ? [`<feed${head}>`, '</feed>'] : [`<rss version="2.0"><channel${head}>`, '</channel></rss>'];
    return {
      root: this.#root,
      isHtml: this.#isHtml,
      isRootImplied: this.#repairs.has('missing root element'),
      xml: open + this.#out.join('') + close,
      texts: this.#texts,
      records: this.#records,
      isLastRecordCut: this.#isCut && isRecordOpen,
      repairs: [...this.#repairs],
    };
  }

  #name(scope: NamespaceScope, writtenName: string): string {
    const known = knownName(scope, writtenName);
    return canonicalCase(this.#root === 'atom' && known.startsWith('atom:') ? known.slice(5) : known);
  }

  #kind(name: string): ElementKind | undefined {
    if (this.#root === 'sitemap' && name === 'url') return 'record';
    if (this.#root === 'sitemap-index' && name === 'sitemap') return 'record';
    return kindOf(name);
  }

  #isOpen(name: string): boolean {
    const isRecord = this.#kind(name) === 'record';
    return isRecord ? this.#open.isInRecord : this.#open.has(name);
  }

  #attributes(scope: NamespaceScope, tag: WrittenTag): Map<string, string> {
    const kept = new Map<string, string>();
    for (const [key, value] of tag.attributes) {
      const name = key.includes(':') ? knownName(scope, key) : key;
      if (keptAttributes.has(name)) kept.set(name, decodeXml(value, this.#entities));
    }
    return kept;
  }

  #setAside(text: string): string {
    this.#texts.push(text);
    return textMark(this.#texts.length - 1);
  }
}

/** Inside the root its own prefix is the feed's: an undeclared one stands for its vocabulary, that of RDF for RDF's. */
const rootScope = (scope: NamespaceScope, writtenName: string, root: FeedRoot): NamespaceScope => {
  if (!writtenName.includes(':')) return scope;
  const prefix = writtenName.slice(0, writtenName.indexOf(':'));
  return { known: new Map([...scope.known, [prefix, root === 'rdf' ? 'rdf' : (scope.known.get(prefix) ?? '')]]) };
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const written = (attributes: ReadonlyMap<string, string>): string => {
  let text = '';
  for (const [key, value] of attributes) text += ` ${key}="${escapeXml(value)}"`;
  return text;
};
