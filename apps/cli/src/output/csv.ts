/**
 * Rows as CSV (RFC 4180, CRLF, all cells quoted where needed). A cell that a spreadsheet would run as a formula begins with an apostrophe
 * (OWASP, CSV injection).
 */
export const renderCsv = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [head, ...rows].map((row) => `${row.map((cell) => csvCell(cell)).join(',')}\r\n`).join('');

const csvCell = (cell: string | number | null | undefined): string => {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
