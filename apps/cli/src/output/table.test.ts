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
