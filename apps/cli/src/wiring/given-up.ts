import { CorridorError } from '@corridor/model';
import type { DeadJob } from '@corridor/worker';

/** Throws `jobs-failed` naming how many jobs were given up and the first reason; silent when there is none. */
export const complainOf = (givenUp: readonly DeadJob[]): void => {
  const first = givenUp[0];
  if (!first) return;
  const jobs = givenUp.length === 1 ? '1 job was' : `${givenUp.length} jobs were`;
  throw new CorridorError('jobs-failed', `${jobs} given up; the last one (${first.job.name}): ${first.code}: ${first.message}`);
};
