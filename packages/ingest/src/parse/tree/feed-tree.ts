import Parser from 'rss-parser';
import type { MendedFeed } from '../repair/mended-feed.ts';
import { type FeedNode, feedNode } from './feed-node.ts';

/** A feed as a tree: its head and its entries. */
export interface FeedTree {
  readonly head: FeedNode;
  readonly entries: readonly FeedNode[];
}

interface RawTree {
  readonly head: unknown;
  readonly entries: unknown;
}

/**
 * rss-parser as XML-to-object step with dispatch by feed type. Its own field mapping is left out: it loses the feed for one bad date,
 * drops most fields, and makes snippets in quadratic time (docs/decisions/0003-feed-parsing.md).
 */
class TreeParser extends Parser {
  buildAtomFeed(xml: { readonly feed: Readonly<Record<string, unknown>> }): RawTree {
    return { head: xml.feed, entries: xml.feed.entry };
  }

  buildRSS(channel: unknown, items: unknown): RawTree {
    return { head: channel, entries: items };
  }
}

/** Reads a mended feed into its tree. The input is well-formed by construction; a failure here is a defect and rejects. */
export const readTree = async (mended: MendedFeed): Promise<FeedTree> => {
  const parsed: unknown = await new TreeParser({ defaultRSS: 2.0 }).parseString(mended.xml);
  const { head, entries } = parsed as RawTree;
  const list = Array.isArray(entries) ? (entries as readonly unknown[]) : [];
  return { head: feedNode(head, mended.texts), entries: list.map((entry) => feedNode(entry, mended.texts)) };
};
