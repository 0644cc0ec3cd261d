import type { MiddlewareHandler } from 'hono';

/** The doors that take POST; the second is there only where hubs push. */
const WRITABLE = /^\/(?:unsubscribe|websub)\/[^/]+$/;

/** Answers OPTIONS with what is allowed, and any method that nothing here understands with 405. */
export const methodGuard: MiddlewareHandler = async (c, next) => {
  const allowed = ['GET', 'HEAD', 'OPTIONS', ...(WRITABLE.test(c.req.path) ? ['POST'] : [])];
  const headers = { Allow: allowed.join(', ') };
  if (c.req.method === 'OPTIONS') return c.body(null, 204, headers);
  if (!allowed.includes(c.req.method)) return c.text(`${c.req.path} takes ${headers.Allow}.\n`, 405, headers);
  return next();
};
