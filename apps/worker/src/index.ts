export {
  type ComposeParts,
  composeAndKeep,
  composeFromArchive,
  type EditionRequest,
  factArticle,
  type SendParts,
  sendDigest,
  sendDueDigests,
} from './edition.ts';
export { checkFeeds } from './jobs/check-feeds.ts';
export { textToRead } from './jobs/classify-text.ts';
export { restUntilOf } from './jobs/rest-after.ts';
export { type RetagReport, retag, type ThemeChange } from './jobs/retag.ts';
export { type AlertHook, createAlertHook } from './observe/alert-hook.ts';
export { createHeartbeat, type Heartbeat, type Pulse } from './observe/heartbeat.ts';
export { logObserver } from './observe/log.ts';
export { createMetrics, type Metrics } from './observe/metrics.ts';
export { type Observer, observers, silentObserver } from './observe/observer.ts';
export type { Parts } from './parts.ts';
export { openBullMqQueue } from './queue/bullmq.ts';
export { InProcessQueue } from './queue/in-process.ts';
export type { DeadJob, Handler, Job, Queue } from './queue/queue.ts';
export { openRedisHostTurns, type RedisHostTurns } from './queue/redis-host-turns.ts';
export { runOnce, startWork } from './run.ts';
export { dueDigest, instantOf, localDate } from './schedule.ts';
