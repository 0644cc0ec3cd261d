import type { NameRow } from '@corridor/archive';
import { expect, it } from 'vitest';
import type { Frame } from './layout.ts';
import { namesPage } from './names-page.ts';

const same = (id: string): string => id;
const labels = { theme: same, entity: same, name: same, target: same, side: same, lang: same, country: same };
const frame: Frame = { dossierTitle: 'A deal', labels, zone: 'UTC', moment: same };
const row = (changes: Partial<NameRow>): NameRow => ({
  name: 'zangezur-corridor',
  entity: 'tripp',
  sourceId: 'river-post',
  sourceName: 'River Post',
  side: 'US',
  week: '2025-08-04',
  uses: 1,
  quoted: 0,
  ...changes,
});
const shown = (rows: readonly NameRow[]): string => String(namesPage(frame, rows, ''));

it.each([
  ['own uses of two weeks', [row({ uses: 2 }), row({ week: '2025-08-11', uses: 3 })], '<td class="n">5</td>'],
  ['quotations apart', [row({ uses: 5, quoted: 2 })], '<td class="n">3 <span class="meta">+ 2</span></td>'],
  ['quotations alone', [row({ uses: 2, quoted: 2 })], '<td class="n">0 <span class="meta">+ 2</span></td>'],
  ['a side that does not use it', [row({}), row({ side: 'TR', name: 'other' })], '<td class="n"></td>'],
  ['no name at all', [], 'No name that the dossier tells apart was used.'],
])('counts %s', (_name, rows, expected) => expect(shown(rows)).toContain(expected));

it('shows the newest weeks and says how many rows it leaves out', () => {
  const rows = Array.from({ length: 400 }, (_, i) =>
    row({ sourceName: `Outlet ${i}`, week: new Date(Date.UTC(2020, 0, 6 + 7 * i)).toISOString().slice(0, 10) }),
  );
  expect(shown(rows)).toContain('The newest 300 of 400 rows');
  expect(shown(rows)).toContain('Outlet 399<');
  expect(shown(rows)).not.toContain('Outlet 0<');
});
