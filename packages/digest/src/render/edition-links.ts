import type { Edition, EditionSection, EditionStory } from '@corridor/model';
import { windowDays } from '../compose/window-days.ts';
import { count } from './words.ts';

/** Addresses that an edition's links start with; `unsubscribeUrl` only in a mail to a subscriber. */
export interface EditionLinks {
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly unsubscribeUrl: string | null;
}

/** Address of a story's page. */
export const storyUrl = (story: EditionStory, { publicUrl }: EditionLinks): string =>
  `${publicUrl}/stories/${encodeURIComponent(story.storyId)}`;

/** Address of what a query finds in the archive. */
export const searchUrl = (query: string, { publicUrl }: EditionLinks): string => `${publicUrl}/?q=${encodeURIComponent(query)}`;

/** Addresses of the edition's page and of its data. */
export const editionUrls = ({ id }: Edition, { publicUrl }: EditionLinks): { readonly page: string; readonly json: string } => ({
  page: `${publicUrl}/editions/${encodeURIComponent(id)}`,
  json: `${publicUrl}/api/v1/editions/${encodeURIComponent(id)}`,
});

const nouns: Readonly<Record<EditionSection, readonly [string, string]>> = {
  newStories: ['more new story', 'more new stories'],
  grown: ['more known story', 'more known stories'],
  quiet: ['more story', 'more stories'],
  positions: ['more position', 'more positions'],
  claims: ['more claim', 'more claims'],
  opinion: ['more text', 'more texts'],
};

/** What a section had no room for: `7 more new stories in the archive`, with the address that finds them; null when it has all. */
export const overflow = (
  edition: Edition,
  section: EditionSection,
  links: EditionLinks,
): { readonly words: string; readonly url: string } | null => {
  const left = edition.more?.[section] ?? 0;
  if (left === 0) return null;
  const url = section === 'positions' ? `${links.publicUrl}/positions` : searchUrl(`on:${windowDays(edition)} -relevance:none`, links);
  return { words: `${count(left, ...nouns[section])} in the archive`, url };
};
