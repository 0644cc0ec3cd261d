import { parentPort } from 'node:worker_threads';
import type { ParsedFeed } from '@corridor/model';
import { parseFeed } from './parse-feed.ts';
import type { ParseInput, ParseLimits } from './parse-limits.ts';

/** One feed to parse, as posted to the worker. */
export interface ParseJob {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly input: ParseInput;
  readonly limits: ParseLimits;
}

/** What the worker posts back. */
export interface ParseDone {
  readonly id: number;
  readonly feed: ParsedFeed;
}

parentPort?.on('message', async ({ id, bytes, input, limits }: ParseJob) => {
  parentPort?.postMessage({ id, feed: await parseFeed(bytes, input, limits) } satisfies ParseDone);
});
