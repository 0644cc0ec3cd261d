import { sourceSchema } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { renderSourcesDoc } from './sources-doc.ts';

const source = sourceSchema.parse({
  id: 'outlet',
  name: 'Outlet | *News*',
  country: 'LV',
  side: 'RU',
  ownership: 'independent',
  isWire: true,
  proxy: 'exit',
  headers: { 'Accept-Language': 'ru' },
  note: 'Exile outlet.',
  feeds: [
    { id: 'outlet-ru', url: 'https://outlet.example/?a|b', lang: 'ru' },
    {
      id: 'outlet-en',
      url: 'https://outlet.example/en',
      lang: 'en',
      kind: 'pointer',
      enabled: false,
      minIntervalMinutes: 60,
      userAgent: 'x',
      note: 'A <second> one.',
    },
  ],
});

describe('renderSourcesDoc', () => {
  const page = renderSourcesDoc([source]);

  it.each([
    ['counts what is there and what is polled', '1 sources with 2 feeds, 1 of them polled, in ru.'],
    ['has a row for a side without sources', '| AM | Armenia | 0 | 0 | |'],
    [
      'names the outlet once, safe for a table',
      '| **Outlet \\| \\*News\\***, wire | LV | independent | `outlet-ru` | ru | <https://outlet.example/?a%7Cb> | Proxy: exit. Own headers: Accept-Language. Exile outlet. |',
    ],
    [
      'tells what is special of a feed',
      '| `outlet-en` | en | <https://outlet.example/en> | Not polled. pointer. At most every 60 minutes. Own User-Agent. Proxy: exit. Own headers: Accept-Language. A \\<second\\> one. |',
    ],
  ])('%s', (_, expected) => {
    expect(page).toContain(expected);
  });

  it('has no section for a side without sources', () => {
    expect(page.match(/^## .+$/gm)).toEqual(['## Russia (RU)']);
  });
});
