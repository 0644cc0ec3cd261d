import { expect, it } from 'vitest';
import { directed, momentsIn, outward, webAddress } from './layout.ts';

it.each([
  ['an outlet', 'https://outlet.example/a?b=1', 'https://outlet.example/a?b=1'],
  ['capitals', 'HTTP://outlet.example', 'HTTP://outlet.example'],
  ['a script', 'javascript:alert(1)', null],
  ['a script behind a line break', 'java\nscript:alert(1)', null],
  ['a script after a space', ' javascript:alert(1)//https://', null],
  ['data', 'data:text/html,<script>', null],
  ['a file', 'file:///etc/passwd', null],
  ['no host', 'https://', null],
  ['nothing', null, null],
])('webAddress lets through or not: %s', (_name, url, expected) => expect(webAddress(url)).toBe(expected));

it('outward writes a quotation mark in an address as part of it', () => {
  expect(String(outward('https://outlet.example/" onclick="alert(1)', 'Outlet'))).toBe(
    '<a href="https://outlet.example/&quot; onclick=&quot;alert(1)" rel="noopener noreferrer external">Outlet</a>',
  );
});

it.each([
  ['fa', ' lang="fa" dir="rtl"'],
  ['hy', ' lang="hy" dir="ltr"'],
  ['und', ' lang="" dir="auto"'],
  ['x"y', ' lang="x&quot;y" dir="ltr"'],
])('directed %s', (lang, attributes) => expect(String(directed(lang))).toBe(attributes));

it.each([
  ['in its zone', 'Asia/Yerevan', '2025-08-09T21:30:00.000Z', '10 Aug 2025, 01:30'],
  ['across the end of summer time', 'Europe/London', '2025-10-26T01:30:00.000Z', '26 Oct 2025, 01:30'],
  ['that is none', 'UTC', 'yesterday', 'yesterday'],
])('a moment %s', (_name, zone, iso, shown) => expect(momentsIn(zone)(iso)).toBe(shown));
