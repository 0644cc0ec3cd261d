import type { Edition } from '@corridor/model';
import { renderEditionHtml } from './edition-html.ts';
import type { EditionLinks } from './words.ts';

/** Gmail clips messages near 102 KB; 80 KiB of HTML stays below it with its text part in base64. */
export const HTML_LIMIT_BYTES = 80 * 1024;

/** Shortens an edition, last sections first, until its HTML fits the limit; what is left out stays in the archive, where the counts point. */
export const fitEdition = (edition: Edition, links: EditionLinks, limitBytes = HTML_LIMIT_BYTES): Edition => {
  let fitted = edition;
  for (const shorten of shortenings) {
    if (Buffer.byteLength(renderEditionHtml(fitted, links)) <= limitBytes) break;
    fitted = shorten(fitted);
  }
  return fitted;
};

const shortenings: readonly ((edition: Edition) => Edition)[] = [
  (e) => ({ ...e, receipt: { ...e.receipt, unhealthy: e.receipt.unhealthy.slice(0, 20) } }),
  (e) => ({
    ...e,
    byTheme: e.byTheme.map((t) => ({ ...t, stories: t.stories.slice(0, 1), more: t.more + Math.max(0, t.stories.length - 1) })),
  }),
  (e) => ({ ...e, opinion: e.opinion.slice(0, 2), positions: e.positions.slice(0, 6), claims: e.claims.slice(0, 2) }),
  (e) => ({
    ...e,
    changed: { newStories: e.changed.newStories.slice(0, 4), grown: e.changed.grown.slice(0, 2), quiet: e.changed.quiet.slice(0, 2) },
  }),
  (e) => ({
    ...e,
    byTheme: [],
    opinion: [],
    changed: { newStories: e.changed.newStories.slice(0, 2), grown: [], quiet: [] },
    positions: e.positions.slice(0, 3),
  }),
];
