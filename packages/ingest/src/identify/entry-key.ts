import { createHash } from 'node:crypto';
import type { Entry } from '@corridor/model';
import { canonicalKey } from './canonical-key.ts';

/**
 * Key by which an entry is known again. Its link's canonical key, over all feeds; else its guid, within its feed; else a hash of its
 * title and date, within its feed. The guid never goes first: outlets give one guid to all their items, or none. The prefixes `link:`,
 * `guid:` and `text:` keep the three kinds apart; keys are at most 600 characters.
 */
export const entryKey = (
  entry: Pick<Entry, 'link' | 'guid' | 'guidIsLink' | 'title' | 'summary' | 'publishedAt'>,
  feedId: string,
): string => {
  const link = canonicalKey(entry.link ?? '') ?? (entry.guidIsLink ? canonicalKey(entry.guid ?? '') : null);
  if (link) return linkKey(link);
  if (entry.guid) return `guid:${feedId}:${bounded(entry.guid.trim())}`;
  const words = `${folded(entry.title)}\n${entry.publishedAt ?? folded(entry.summary)}`;
  return `text:${feedId}:${digest(words)}`;
};

/** The key of an entry whose link has this canonical key. */
export const linkKey = (canonical: string): string => `link:${bounded(canonical)}`;

const MAX_CHARS = 500;

const bounded = (key: string): string => (key.length <= MAX_CHARS ? key : `${key.slice(0, MAX_CHARS - 33)}#${digest(key)}`);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const folded = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
