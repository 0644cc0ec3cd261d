import type { Edition, EditionSection } from '@corridor/model';
import { renderEditionHtml } from './edition-html.ts';
import type { EditionLinks } from './edition-links.ts';
import { renderEditionText } from './edition-text.ts';

/** PRODUCT.md: the HTML stays under 80 KiB. */
export const HTML_LIMIT_BYTES = 80 * 1024;
/** PRODUCT.md: the whole message stays under 100 KiB, because Gmail clips near 102 KB. */
export const MESSAGE_LIMIT_BYTES = 100 * 1024;
/** Headers, boundaries and signature; 1589 bytes were measured with a DKIM key of 2048 bits. */
const HEADER_BYTES = 4 * 1024;

/** Bytes of a part in base64, with the line ends after every 76 characters. */
const encodedBytes = (part: string): number => Math.ceil(Buffer.byteLength(part) / 3) * 4 * (78 / 76);

/**
 * Shortens an edition until its mail fits both limits, from the end of what a reader needs: theme lists first, top lines last. What is
 * left out is counted in `more` and stays in the archive, where the counts point.
 */
export const fitEdition = (edition: Edition, links: EditionLinks, messageLimitBytes = MESSAGE_LIMIT_BYTES): Edition => {
  const fits = (shorter: Edition): boolean => {
    const html = renderEditionHtml(shorter, links);
    const message = encodedBytes(html) + encodedBytes(renderEditionText(shorter, links)) + HEADER_BYTES;
    return Buffer.byteLength(html) <= HTML_LIMIT_BYTES && message <= messageLimitBytes;
  };
  return shortened(edition, fits, 0);
};

const shortened = (edition: Edition, fits: (edition: Edition) => boolean, step: number): Edition => {
  const shorten = shortenings[step];
  return !shorten || fits(edition) ? edition : shortened(shorten(edition), fits, step + 1);
};

const limitThemes = (edition: Edition, most: number): Edition => ({
  ...edition,
  byTheme: edition.byTheme.map((t) => ({ ...t, stories: t.stories.slice(0, most), more: t.more + Math.max(0, t.stories.length - most) })),
});

const limit = (edition: Edition, most: Readonly<Partial<Record<EditionSection, number>>>): Edition => {
  const { changed, positions, claims, opinion } = edition;
  const parts: Readonly<Record<EditionSection, readonly unknown[]>> = { ...changed, positions, claims, opinion };
  const left = Object.entries(most).map(([name, n]) => {
    const section = name as EditionSection;
    return [section, (edition.more?.[section] ?? 0) + Math.max(0, parts[section].length - n)] as const;
  });
  return {
    ...edition,
    changed: {
      newStories: changed.newStories.slice(0, most.newStories),
      grown: changed.grown.slice(0, most.grown),
      quiet: changed.quiet.slice(0, most.quiet),
    },
    positions: positions.slice(0, most.positions),
    claims: claims.slice(0, most.claims),
    opinion: opinion.slice(0, most.opinion),
    more: { ...edition.more, ...Object.fromEntries(left) },
  };
};

const shortenings: readonly ((edition: Edition) => Edition)[] = [
  (e) => limitThemes(e, 2),
  (e) => limitThemes(limit(e, { opinion: 3, quiet: 3 }), 1),
  (e) => limit(e, { opinion: 2, quiet: 2, positions: 6, claims: 2, newStories: 8, grown: 4 }),
  (e) => limitThemes(limit(e, { quiet: 0, positions: 4, newStories: 5, grown: 3 }), 0),
  (e) => limit(e, { opinion: 0, positions: 2, claims: 1, newStories: 3, grown: 1 }),
  (e) => ({ ...limit(e, { positions: 0, claims: 0, newStories: 2, grown: 0 }), topLines: e.topLines.slice(0, 3) }),
];
