import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** A span of a text to be marked, with its class and what a reader sees on hovering. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'entity' | 'theme' | 'position' | 'hit';
  readonly label: string;
}

/** A text with its marks; where marks overlap, the piece carries all their labels and the strongest kind. Offsets are UTF-16 units. */
export const markedText = (text: string, marks: readonly TextMark[]): Html => {
  const inside = marks.filter((m) => m.start >= 0 && m.end <= text.length && m.start < m.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((m) => [m.start, m.end])])].toSorted((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }));
  const sorted = inside.toSorted((a, b) => a.start - b.start);
  return html`${pieces.map(({ start, end }) =>
    piece(
      text.slice(start, end),
      sorted.filter((m) => m.start <= start && m.end >= end),
    ),
  )}`;
};

const strength = { hit: 3, entity: 2, position: 1, theme: 0 } as const;

const piece = (words: string, marks: readonly TextMark[]): Html => {
  const strongest = marks.toSorted((a, b) => strength[b.kind] - strength[a.kind])[0];
  if (!strongest) return html`${words}`;
  return html`<mark class="${strongest.kind}" title="${[...new Set(marks.map((m) => m.label))].join(' · ')}">${words}</mark>`;
};
