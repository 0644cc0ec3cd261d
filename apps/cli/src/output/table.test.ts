import { describe, expect, it } from 'vitest';
import { plain, renderTable } from './table.ts';

describe('renderTable', () => {
  it('aligns columns and numbers', () => {
    expect(
      renderTable(
        [{ title: 'side' }, { title: 'n', align: 'right' }],
        [
          ['AM', 3],
          ['INT', 12],
        ],
      ),
    ).toBe('side   n\n----  --\nAM     3\nINT   12\n');
  });
  it('cuts a long cell', () => {
    expect(renderTable([{ title: 't', most: 5 }], [['Երևանում']])).toContain('Երևա…');
  });
  it.each([
    ['the widest that may be cut gives way', 40, 40],
    ['but not below what tells something', 10, 26],
    ['and not where there is room', 200, 74],
  ])('fits a screen: %s', (_name, screen, width) => {
    const table = renderTable(
      [{ title: 'id' }, { title: 'title', most: 60 }, { title: 'source', most: 30 }],
      [['12', 'x'.repeat(60), 'source 1']],
      screen,
    );
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBe(width);
  });
  it('never cuts a column that may not be', () => {
    expect(renderTable([{ title: 'id' }, { title: 'detail' }], [['1', 'y'.repeat(90)]], 40)).toContain('y'.repeat(90));
  });
  it('shows an empty table as its head', () => {
    expect(renderTable([{ title: 'id' }], [])).toBe('id\n--\n');
  });
});

describe('plain', () => {
  it.each([
    ['escape sequence', 'a\u001b[2Jb', 'a[2Jb'],
    ['line breaks', 'a\n\nb', 'a b'],
    ['direction override', 'a\u202eb', 'ab'],
    ['Persian stays', 'تهران', 'تهران'],
  ])('%s', (_name, text, expected) => expect(plain(text)).toBe(expected));
});
