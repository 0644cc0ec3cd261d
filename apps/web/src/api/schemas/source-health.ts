import { feedNotes, feedVerdicts, ownerships, sides, standIns } from '@corridor/model';
import { z } from '@hono/zod-openapi';
import { alertSchema } from './alert.ts';

const list = <S extends z.ZodType>(of: S) => z.array(of).readonly();
const kind = z.enum(['feed', 'news-sitemap', 'pointer']);

const feedSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    lang: z.string(),
    kind,
    minIntervalMinutes: z.int().optional(),
    userAgent: z.string().optional(),
    enabled: z.boolean(),
    categories: list(z.string()).optional(),
    note: z.string().optional(),
  })
  .openapi('Feed');

const sourceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    side: z.enum(sides),
    ownership: z.enum(ownerships),
    zone: z.string().optional().openapi({ description: 'Zone of its dates that name none' }),
    isWire: z.boolean(),
    homepage: z.string().optional(),
    userAgent: z.string().optional(),
    note: z.string().optional(),
    feeds: list(feedSchema),
  })
  .openapi('Source');

const paceSchema = z.object({
  readAt: z.string(),
  windowMinutes: z.number().nullable(),
  newestAt: z.string().nullable().optional(),
  hintMinutes: z.number().nullable(),
  skipHours: list(z.int()),
  skipDays: list(z.string()),
});

const feedStateSchema = z
  .object({
    feedId: z.string(),
    sourceId: z.string(),
    kind,
    lang: z.string(),
    zone: z.string().nullable(),
    minIntervalMinutes: z.int().nullable(),
    userAgent: z.string().nullable(),
    enabled: z.boolean(),
    url: z.string(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    nextPollAt: z.string(),
    lastCheckedAt: z.string().nullable(),
    lastOkAt: z.string().nullable(),
    consecutiveFailures: z.int(),
    failureWeight: z.number(),
    liedAt: z.string().nullable(),
    redirectTo: z.string().nullable(),
    redirectSeen: z.int(),
    redirectSince: z.string().nullable(),
    goneSeen: z.int(),
    goneSince: z.string().nullable(),
    hostPausedUntil: z.string().nullable(),
    pace: paceSchema.nullable(),
  })
  .openapi('FeedState');

const feedCheckSchema = z
  .object({
    feedId: z.string(),
    checkedAt: z.string(),
    verdict: z.enum(feedVerdicts),
    httpStatus: z.int().nullable(),
    entries: z.int(),
    newEntries: z.int(),
    bodyBytes: z.int(),
    durationMillis: z.number(),
    detail: z.string().nullable(),
    notes: list(z.enum(feedNotes)).optional(),
    standIn: z.enum(standIns).optional(),
    newestAt: z.string().nullable().optional(),
    aheadSeconds: z.number().optional(),
  })
  .openapi('FeedCheck');

/** A source with the alerts that last, its feeds, their state and their last checks, newest first. */
export const sourceHealthSchema = z
  .object({
    source: sourceSchema,
    alerts: list(alertSchema),
    feeds: list(z.object({ state: feedStateSchema, checks: list(feedCheckSchema) })),
  })
  .openapi('SourceHealth');
