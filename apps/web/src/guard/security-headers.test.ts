import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyForInlineStyles } from './security-headers.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it.each([
  ['an attribute', '<p style="margin:0">', ['margin:0']],
  ['an attribute as the browser decodes it', '<p style="font:16px &quot;A&quot;,&#39;B&#39;">', [`font:16px "A",'B'`]],
  ['a sheet', '<style>a{color:red}</style>', ['a{color:red}']],
  ['the same style twice', '<p style="margin:0"><p style="margin:0">', ['margin:0']],
  ['words that speak of a style', '<p>&lt;p style=&quot;color:red&quot;&gt;</p>', []],
])('policyForInlineStyles allows %s', (_name, document, styles) => {
  const directive = /style-src ([^;]*)/.exec(policyForInlineStyles(document))?.[1];
  expect(directive).toBe(["'self'", "'unsafe-hashes'", ...styles.map(hash)].join(' '));
});
