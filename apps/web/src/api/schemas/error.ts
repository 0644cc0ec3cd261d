import { z } from '@hono/zod-openapi';

/** What went wrong: a stable code, what it was, what to do. */
export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string(), advice: z.string() }) }).openapi('Error');
