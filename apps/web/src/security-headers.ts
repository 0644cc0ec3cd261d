import { createHash } from 'node:crypto';

const policy = (styles: string): string =>
  `default-src 'none'; style-src ${styles}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Headers of every answer: nothing runs, nothing is embedded, no address is passed on. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'self'"),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The policy for a document of our own that carries its styles in it, as a mail must: exactly these styles are allowed, by hash. */
export const policyForInlineStyles = (document: string): string => {
  const attributes = [...document.matchAll(/ style="([^"]*)"/g)].map((m) => m[1] ?? '');
  const sheets = [...document.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((m) => m[1] ?? '');
  const hashes = [...new Set([...attributes, ...sheets])].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return policy(["'self'", "'unsafe-hashes'", ...hashes].join(' '));
};
