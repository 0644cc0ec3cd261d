import { CorridorError } from '@corridor/model';
import type { Context } from 'hono';
import type { Frame } from '../pages/layout.ts';
import { errorPage } from '../pages/plain-pages.ts';

type Status = 400 | 404 | 500 | 503;

/** Doors whose callers are programs that read JSON, or plain text. */
const isJsonDoor = (path: string): boolean => path.startsWith('/api/') || path === '/feed.json' || path === '/openapi.json';
const isTextDoor = (path: string): boolean => path === '/feed.atom' || path === '/metrics';

/**
 * An error as its caller reads it: JSON with code, message and advice, a line of text, or a page. Foreign errors are named as such; what
 * they say stays in the log.
 */
export const failed = (c: Context, frame: Frame, error: Error): Response | Promise<Response> => {
  const known = error instanceof CorridorError ? error : null;
  const code = known?.code ?? 'unexpected';
  const message = known?.message ?? 'Something went wrong on our side.';
  const advice = known?.advice ?? 'Look into the log of the process.';
  if (isJsonDoor(c.req.path)) return c.json({ error: { code, message, advice } }, statusOf(known));
  if (isTextDoor(c.req.path)) return c.text(`${code}: ${message}\n${advice}\n`, statusOf(known));
  return c.html(errorPage(frame, message, advice), statusOf(known));
};

const statusOf = (error: CorridorError | null): Status => {
  if (error === null) return 500;
  if (error.code === 'not-found') return 404;
  return error.action === 'usage' ? 400 : error.action === 'retry' ? 503 : 500;
};
