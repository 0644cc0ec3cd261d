/** Width that tables keep to where no screen says otherwise. */
const SCREEN = 100;
/** A column is not cut below this: fewer letters tell nothing. */
const LEAST = 12;

/** One column of a table: its heading, and the widest it may get; a column without `most` is never cut. */
export interface Column {
  readonly title: string;
  readonly most?: number;
  readonly align?: 'left' | 'right';
}

/**
 * Rows as a table of aligned columns; a cell that is too long is cut with an ellipsis, and columns that may be cut give way until a row
 * fits `screen` columns. Control characters never reach the terminal.
 */
export const renderTable = (
  columns: readonly Column[],
  rows: readonly (readonly (string | number | null)[])[],
  screen = SCREEN,
): string => {
  const whole = rows.map((row) => columns.map((column, i) => cut(plain(String(row[i] ?? '')), column.most ?? 0)));
  const wanted = columns.map((column, i) => whole.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), widthOf(column.title)));
  const widths = fitted(columns, wanted, screen);
  const cells = whole.map((row) => row.map((cell, i) => cut(cell, widths[i] ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (columns[i]?.align === 'right' ? pad(widths[i] ?? 0, cell) + cell : cell + pad(widths[i] ?? 0, cell)))
      .join('  ')
      .trimEnd();
  return `${[line(columns.map((c) => c.title)), line(widths.map((w) => '-'.repeat(w))), ...cells.map(line)].join('\n')}\n`;
};

/** Widths that fit the screen where they can: the widest column that may be cut gives way first. */
const fitted = (columns: readonly Column[], wanted: readonly number[], screen: number): readonly number[] => {
  const widths = [...wanted];
  const gap = 2 * (columns.length - 1);
  for (let over = widths.reduce((a, b) => a + b, gap) - screen; over > 0; over--) {
    const free = columns.flatMap(({ most, title }, i) => (most && (widths[i] ?? 0) > Math.max(LEAST, widthOf(title)) ? [i] : []));
    const widest = free.reduce((best, i) => ((widths[i] ?? 0) > (widths[best] ?? 0) ? i : best), free[0] ?? -1);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};

/** A text without control characters and direction overrides: what outlets write must not move a terminal's cursor. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

const widthOf = (text: string): number => [...text].filter((c) => !/\p{M}/u.test(c)).length;
const pad = (width: number, cell: string): string => ' '.repeat(Math.max(0, width - widthOf(cell)));
const cut = (text: string, most: number): string => (most > 0 && widthOf(text) > most ? `${[...text].slice(0, most - 1).join('')}…` : text);
