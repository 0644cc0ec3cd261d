import { type Edition, type Settings, systemClock } from '@corridor/model';
import { composeFromArchive } from '@corridor/worker';
import { openClassifier, openSettingsArchive } from './open-parts.ts';
import { momentOf } from './window.ts';

/** An edition of everything seen between two moments, composed but not kept. */
export const editionSince = async (settings: Settings, since: string, until: string | undefined): Promise<Edition> => {
  const now = systemClock.now();
  const from = momentOf(since, '--since', now);
  const to = until ? momentOf(until, '--until', now) : now;
  const archive = await openSettingsArchive(settings);
  try {
    const parts = { archive, clock: systemClock, ...(await openClassifier(settings)) };
    const date = new Date(to).toISOString().slice(0, 10);
    return await composeFromArchive(parts, { date, zone: settings.zone, from, to, languages: [], themes: [] });
  } finally {
    await archive.close();
  }
};
