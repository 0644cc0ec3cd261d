import { isRightToLeft, type QuotedSentence } from '@corridor/model';
import { html, raw } from 'hono/html';
import type { EditionLinks } from './edition-links.ts';
import { inQuotes, sideNames } from './words.ts';

/** A piece of HTML; texts put into it are escaped. */
export type Html = ReturnType<typeof html>;

/** Styles stand in the elements because mail readers drop style sheets; the sheet in the head only adds the dark mode. */
export const css = {
  body: "margin:0;padding:0;background:#fbfaf7;color:#1d1d1b;font:16px/1.5 Georgia,'Noto Serif',serif",
  page: 'max-width:640px;margin:0 auto;padding:20px 16px;overflow-wrap:break-word',
  h1: 'font-size:24px;line-height:1.25;margin:0 0 4px',
  h2: 'font-size:19px;line-height:1.3;margin:32px 0 12px;padding-top:10px;border-top:2px solid #1d1d1b',
  h3: 'font-size:16px;line-height:1.4;margin:0 0 4px',
  words: 'margin:0 0 4px',
  quiet: 'margin:16px 0 0',
  small: "font:13px/1.45 system-ui,'Segoe UI',sans-serif;color:#55534c;margin:0 0 3px",
  link: 'color:#0b4f8a',
  list: 'margin:6px 0 20px;padding:0;list-style:none',
  listed: 'margin:0 0 10px',
  item: 'margin:0 0 18px',
} as const;

/** The style sheet: colours for readers who asked for dark ones, #8ec5ff on #181816 being 9.8 to 1. */
export const darkSheet = raw(
  '@media (prefers-color-scheme:dark){body,.page{background:#181816!important;color:#ecebe6!important}.small{color:#b5b3ab!important}a{color:#8ec5ff!important}h2{border-color:#76746c!important}}',
);

/** A small line of counts and sources. */
export const small = (content: Html | string, lang = 'en'): Html =>
  html`<p class="small"${isRightToLeft(lang) ? raw(' align="right"') : ''} style="${raw(css.small)}">${content}</p>`;

/** A link that tells the other side nothing of where it was followed. */
export const link = (url: string, words: Html | string): Html =>
  html`<a href="${url}" rel="noopener noreferrer" style="${css.link}">${words}</a>`;

/** Language and direction of an element, as attributes. */
export const directed = (lang: string): Html => html` lang="${lang}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}"`;

/** A section with its heading; nothing when it has nothing to show. */
export const section = (title: string, items: readonly (Html | '')[], overflow: Html | '' = ''): Html | '' =>
  items.length === 0 && overflow === '' ? '' : html`<h2 style="${css.h2}">${title}</h2>${items}${overflow}`;

/** Line under a section that had no room for all. */
export const overflowLine = (left: { readonly words: string; readonly url: string } | null): Html | '' =>
  left ? small(link(left.url, left.words)) : '';

/** Source, side and ownership of a quotation, linked to the article. */
export const sourceLine = (q: QuotedSentence): Html =>
  small(html`<bdi>${link(q.url, q.sourceName)}</bdi>, ${sideNames[q.side]}, ${q.ownership}`, q.lang);

/** A quotation with its source, as part of an item. */
export const quotedWords = (q: QuotedSentence): Html => html`<p${directed(q.lang)} style="${css.words}">${inQuotes(q)}</p>
${sourceLine(q)}`;

/** A quotation with its source, standing for itself. */
export const quotation = (q: QuotedSentence, label: Html | '' = ''): Html => html`<div style="${css.item}">
${label}${quotedWords(q)}</div>`;

/** Link to leave the list; nothing on the archive's own page. */
export const unsubscribeLink = ({ unsubscribeUrl }: EditionLinks, words: string): Html | '' =>
  unsubscribeUrl === null ? '' : html` · ${link(unsubscribeUrl, words)}`;
