/** One case of the metadata corpus: parts of a page, and what a reader of it would say. */
export interface MetadataRow {
  readonly id: string;
  /** `lang` of the html element; '' leaves it out. */
  readonly lang: string;
  /** Language of the prose, when it is another than `lang`. */
  readonly text?: string;
  readonly url?: string;
  /** Markup of the head, of what stands over the heading, of the heading (else the prose's own), of what stands under it and after the text. */
  readonly head?: string;
  readonly above?: string;
  readonly h1?: string;
  readonly body?: string;
  readonly foot?: string;
  /** False leaves the `title` element out. */
  readonly title?: boolean;
  readonly want: MetadataWant;
}

/** Fields that a case checks; those that are not named are not checked. */
export interface MetadataWant {
  readonly date?: string | null;
  readonly at?: string | null;
  readonly modified?: string | null;
  /** Names divided by ", ", in any order. */
  readonly byline?: string | null;
  readonly title?: string | null;
  readonly site?: string | null;
  readonly canonical?: string | null;
  readonly lang?: string | null;
  readonly standfirst?: string | null;
}

/** A heading and a paragraph by language. */
export type MetadataTexts = Readonly<Record<string, readonly [title: string, prose: string]>>;

/** Kinds of pages that every case is put into. */
export const shells = ['portal', 'blog', 'table', 'bare'] as const;
/** A kind of page. */
export type Shell = (typeof shells)[number];

const RELATED = `<ul><li><a href="/n/1">Market opens late</a> <time datetime="2020-01-07T10:00:00Z">7 January 2020</time> by <a href="/author/zoe-ray">Zoe Ray</a></li>
<li><a href="/n/2">Bridge stays closed</a> <span class="date">12.02.2021</span></li><li><a href="/n/3">School has a roof again</a> <span class="date">13.02.2021</span></li></ul>`;
const COMMENTS = `<ol class="comment-list"><li class="comment"><span class="comment-author">Otto Moss</span> <time datetime="2026-02-01T08:00:00Z">1 February 2026</time><p>Good to hear.</p></li></ol>`;

/** Markup of a case inside a kind of page: with others' dates and names around it, as pages have them. */
export function pageOf(row: MetadataRow, texts: MetadataTexts, shell: Shell): string {
  const [title, prose] = texts[row.text ?? row.lang] ?? texts.en ?? ['', ''];
  const heading = row.h1 ?? `<h1>${title}</h1>`;
  const paragraphs = [0, 1, 2].map((at) => `<p>${at % 2 === 0 ? prose : prose.split(/(?<=[.。։])\s*/).at(-1)}</p>`);
  const text = [...new Set(paragraphs)].join('');
  const titleTag = row.title === false ? '' : `<title>${title}</title>`;
  const head = `<head><meta charset="utf-8">${titleTag}${row.head ?? ''}</head>`;
  const inside = bodies[shell](row.above ?? '', heading, row.body ?? '', text, row.foot ?? '');
  return `<!doctype html><html${row.lang ? ` lang="${row.lang}"` : ''}>${head}<body>${inside}</body></html>`;
}

type Body = (above: string, heading: string, body: string, text: string, foot: string) => string;

const bodies: Readonly<Record<Shell, Body>> = {
  portal: (above, heading, body, text, foot) =>
    `<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article class="story"><header class="story-header">${above}${heading}${body}</header><div class="story-body">${text}</div>${foot}</article>
<section class="related-stories"><h3>More</h3>${RELATED}</section><section id="comments">${COMMENTS}</section></main><footer>© 2016–2026</footer>`,
  blog: (above, heading, body, text, foot) =>
    `<div id="page"><div id="content"><div class="post hentry">${above}${heading}<div class="entry-meta">${body}</div><div class="entry-content">${text}</div>${foot}</div>
<div id="comments">${COMMENTS}</div></div><div id="sidebar" class="widget-area"><div class="widget"><h4>Recent</h4>${RELATED}</div></div><div id="footer">Copyright 2012</div></div>`,
  table: (above, heading, body, text, foot) =>
    `<table><tr><td><a href="/">Start</a><br><a href="/k">Contact</a></td><td>${above}${heading}<div>${body}</div><br>${text}${foot}</td><td class="rechts sidebar">${RELATED}</td></tr></table><p>(c) 2003 - 2014</p>`,
  bare: (above, heading, body, text, foot) => `${above}${heading}${body}${text}${foot}`,
};
