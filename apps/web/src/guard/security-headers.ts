import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

const policy = (styles: string): string =>
  `default-src 'none'; style-src ${styles}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * Headers of every answer: nothing runs, nothing is embedded, no address is passed on, and nothing stays on the disk of a reader for
 * whom it is a risk to be seen reading.
 */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'self'"),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-store',
};

/** Puts the security headers on every answer; one that an answer already carries is kept. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const decoded = (attribute: string): string => attribute.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

/**
 * The policy for a document of our own that carries its styles in it, as a mail must: exactly these styles are allowed, by hash. Text in
 * the document cannot add one, because its quotation marks and brackets are escaped.
 */
export const policyForInlineStyles = (document: string): string => {
  const attributes = [...document.matchAll(/ style="([^"]*)"/g)].map((m) => decoded(m[1] ?? ''));
  const sheets = [...document.matchAll(/<style>([^<]*)<\/style>/g)].map((m) => m[1] ?? '');
  const hashes = [...new Set([...attributes, ...sheets])].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return policy(["'self'", "'unsafe-hashes'", ...hashes].join(' '));
};
