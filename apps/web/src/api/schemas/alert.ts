import { alertEndings, alertKinds, feedVerdicts, sides, standIns } from '@corridor/model';
import { z } from '@hono/zod-openapi';

const kind = z.enum(alertKinds).openapi({
  description:
    'Of a source against its own 28 days: silent, falling, jumping. Of a feed: failing, gone, page-instead-of-feed, empty, same-guid, same-link, clock-wrong, stale',
});

const evidenceSchema = z
  .object({
    articles: z.number().optional(),
    expected: z.number().optional(),
    hours: z.number().optional(),
    perDay: z.number().optional(),
    days: z.number().optional(),
    chance: z.number().optional(),
    lastArticleAt: z.string().optional(),
    unheardDays: z.array(z.string()).readonly().optional(),
    verdict: z.enum(feedVerdicts).optional(),
    standIn: z.enum(standIns).optional(),
    lastOkAt: z.string().nullable().optional(),
    newestAt: z.string().nullable().optional(),
    aheadSeconds: z.number().optional(),
  })
  .openapi('AlertEvidence');

/** An alert with the figures it rests on. */
export const alertSchema = z
  .object({
    id: z.string(),
    kind,
    sourceId: z.string(),
    sourceName: z.string(),
    side: z.enum(sides),
    feedId: z.string().nullable(),
    since: z.string(),
    raisedAt: z.string(),
    endedAt: z.string().nullable(),
    ending: z.enum(alertEndings).nullable(),
    evidence: evidenceSchema,
    detail: z.string(),
  })
  .openapi('Alert');

/** An alert as a receipt names it. */
export const receiptAlertSchema = alertSchema.pick({
  id: true,
  kind: true,
  sourceId: true,
  sourceName: true,
  side: true,
  feedId: true,
  since: true,
  detail: true,
});
