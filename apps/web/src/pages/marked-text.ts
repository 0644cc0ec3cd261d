import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** A span of a text to be marked (UTF-16 units), with its class and what a reader sees on hovering. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'entity' | 'theme' | 'chosen' | 'position' | 'hit';
  readonly label: string;
  /** Set on the first piece of the mark, so that links lead to it. */
  readonly anchor?: string;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
}

/** A text with its marks; where marks overlap, the piece carries all their classes and labels. */
export const markedText = (text: string, marks: readonly TextMark[]): Html =>
  html`${cut(text.length, marks, []).map((piece) => pieceOf(text, piece))}`;

/** A text as one paragraph a line, with its marks. Linear in text and marks, whatever a page put into them. */
export const markedParagraphs = (text: string, marks: readonly TextMark[]): Html => {
  const lines = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const pieces = cut(
    text.length,
    marks,
    lines.flatMap(({ start, end }) => [start, end]),
  );
  let at = 0;
  return html`${lines.map(({ start, end }) => {
    const inside: Html[] = [];
    for (let piece = pieces[at]; piece && piece.start < end; piece = pieces[++at])
      if (piece.start >= start) inside.push(pieceOf(text, piece));
    return html`<p>${inside}</p>\n`;
  })}`;
};

/** Cuts 0…length at the ends of all marks and at further offsets; every piece knows the marks it lies in. Marks outside the text are left out. */
const cut = (length: number, marks: readonly TextMark[], further: readonly number[]): readonly Piece[] => {
  const inside = marks.filter((m) => m.start >= 0 && m.end <= length && m.start < m.end).toSorted((a, b) => a.start - b.start);
  const bounds = [...new Set([0, length, ...further, ...inside.flatMap((m) => [m.start, m.end])])].toSorted((a, b) => a - b);
  let open: TextMark[] = [];
  let next = 0;
  return bounds.slice(0, -1).map((start, i) => {
    open = open.filter((m) => m.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) open.push(mark);
    return { start, end: bounds[i + 1] ?? length, marks: [...open] };
  });
};

const pieceOf = (text: string, { start, end, marks }: Piece): Html => {
  const words = text.slice(start, end);
  if (marks.length === 0) return html`${words}`;
  const kinds = [...new Set(marks.map((m) => m.kind))].join(' ');
  const labels = [...new Set(marks.map((m) => m.label))].join(' · ');
  const anchor = marks.find((m) => m.anchor !== undefined && m.start === start)?.anchor;
  return html`<mark${anchor ? html` id="${anchor}"` : ''} class="${kinds}" title="${labels}">${words}</mark>`;
};
