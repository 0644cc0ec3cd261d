import type { Clock } from '@corridor/model';
import type { Archive } from '../archive.ts';
import { describeAlerts } from './alerts.ts';
import { describeAsking } from './asking.ts';
import { describeCare } from './care.ts';
import { describeInflection } from './inflection.ts';
import { describeLongTexts } from './long-texts.ts';
import { describeMeaning } from './meaning.ts';
import { describePolling } from './polling.ts';
import { describeRereads } from './rereads.ts';
import { describeSearch } from './search.ts';
import { describeSites } from './sites.ts';
import { describeStages } from './stages.ts';

export { describeParity } from './parity.ts';
export { describePostgres } from './postgres.ts';

/** Opens a new, empty archive of one engine. */
export type OpenEmpty = (clock: Clock) => Promise<Archive>;

/** What every engine of the archive must do, as tests. Call it once per engine at the top of a test file. */
export const describeArchive = (open: OpenEmpty): void => {
  describeStages(open);
  describePolling(open);
  describeAlerts(open);
  describeRereads(open);
  describeSites(open);
  describeSearch(open);
  describeMeaning(open);
  describeInflection(open);
  describeLongTexts(open);
  describeAsking(open);
  describeCare(open);
};
