export { openBullMqQueue } from './queue/bullmq.ts';
export { InProcessQueue } from './queue/in-process.ts';
export type { DeadJob, Handler, Job, Queue } from './queue/queue.ts';
