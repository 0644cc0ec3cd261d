/** One column of a table: its heading, and the widest it may get (0: as wide as it needs). */
export interface Column {
  readonly title: string;
  readonly most?: number;
  readonly align?: 'left' | 'right';
}

/** Rows as a table of aligned columns; a cell that is too long is cut with an ellipsis. Control characters never reach the terminal. */
export const renderTable = (columns: readonly Column[], rows: readonly (readonly (string | number | null)[])[]): string => {
  const cells = rows.map((row) => columns.map((column, i) => cut(plain(String(row[i] ?? '')), column.most ?? 0)));
  const widths = columns.map((column, i) => Math.max(widthOf(column.title), ...cells.map((row) => widthOf(row[i] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (columns[i]?.align === 'right' ? pad(widths[i] ?? 0, cell) + cell : cell + pad(widths[i] ?? 0, cell)))
      .join('  ')
      .trimEnd();
  return `${[line(columns.map((c) => c.title)), line(widths.map((w) => '-'.repeat(w))), ...cells.map(line)].join('\n')}\n`;
};

/** A text without control characters and direction overrides: what outlets write must not move a terminal's cursor. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

const widthOf = (text: string): number => [...text].filter((c) => !/\p{M}/u.test(c)).length;
const pad = (width: number, cell: string): string => ' '.repeat(Math.max(0, width - widthOf(cell)));
const cut = (text: string, most: number): string => (most > 0 && widthOf(text) > most ? `${[...text].slice(0, most - 1).join('')}…` : text);
