import type { FeedVerdict, ParsedFeed } from '@corridor/model';
import { emptyHead } from './normalise/feed-head.ts';

/** A parse that ended without entries to trust: the verdict, a line for a person, and what was repaired on the way. */
export const refused = (verdict: FeedVerdict, detail: string, charset = 'utf-8', repairs: readonly string[] = []): ParsedFeed => ({
  feed: emptyHead,
  entries: [],
  verdict,
  detail: detail.replace(/\s+/g, ' ').slice(0, 300),
  repairs,
  charset,
});

/** Verdict on a text in which no feed starts. */
export const noFeed = (isHtml: boolean, text: string, charset: string): ParsedFeed => {
  if (isHtml || /^\s{0,1000}<!doctype\s+html/i.test(text.slice(0, 2_000)))
    return refused('html-instead-of-feed', 'The address serves an HTML page; look on it for the feed’s address.', charset);
  if (!text.trim()) return refused('not-a-feed', 'The body is empty.', charset);
  return refused('not-a-feed', `The body is neither a feed nor a page; it starts with "${text.trim().slice(0, 60)}".`, charset);
};
