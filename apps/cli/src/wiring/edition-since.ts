import type { Archive } from '@corridor/archive';
import { type Edition, type Settings, systemClock } from '@corridor/model';
import { composeFromArchive } from '@corridor/worker';
import { openClassifier, openSettingsArchive } from './open-parts.ts';
import { momentOf } from './window.ts';

/**
 * An edition of everything seen between two moments, composed but not kept. Without an end it reaches to the newest article that was seen,
 * and a `since` such as P1D counts back from there: an archive that was filled last year still answers.
 */
export const editionSince = async (settings: Settings, since: string, until: string | undefined): Promise<Edition> => {
  const archive = await openSettingsArchive(settings);
  try {
    const to = until ? momentOf(until, '--until', systemClock.now()) : await newestSeen(archive);
    const from = momentOf(since, '--since', to);
    const parts = { archive, clock: systemClock, ...(await openClassifier(settings)) };
    const date = new Date(to).toISOString().slice(0, 10);
    return await composeFromArchive(parts, { date, zone: settings.zone, from, to, languages: [], themes: [] });
  } finally {
    await archive.close();
  }
};

/** The moment just after the newest article was seen; now for an empty archive. */
const newestSeen = async (archive: Archive): Promise<number> => {
  const { hits } = await archive.search('', { limit: NEWEST_LOOKED_AT });
  const seen = hits.map((hit) => Date.parse(hit.seenAt));
  return seen.length === 0 ? systemClock.now() : seen.reduce((a, b) => Math.max(a, b)) + 1;
};

/** Newest by publication; the last one seen is among them unless an outlet dates its articles ahead. */
const NEWEST_LOOKED_AT = 200;
