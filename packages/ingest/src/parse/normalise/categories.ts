import { htmlText } from '../html/html-text.ts';
import type { FeedNode } from '../tree/feed-node.ts';
import { firstOfEach } from './first-of-each.ts';

const MAX_CATEGORIES = 64;
const MAX_CHARS = 200;

/** Everything an entry is filed under: RSS categories, Atom terms with their labels, Dublin Core subjects, Media RSS and iTunes, keyword lists. Each once. */
export const categoriesOf = (node: FeedNode): readonly string[] => {
  const written = [
    ...node.all('category').flatMap(termAndLabel),
    ...node.all('atom:category').flatMap(termAndLabel),
    ...texts(node, 'dc:subject'),
    ...texts(node, 'media:category'),
    ...node.all('itunes:category').flatMap(nested),
    ...['tags', 'media:keywords', 'itunes:keywords'].flatMap((name) => texts(node, name)).flatMap((list) => list.split(',')),
  ];
  const clean = written.map((text) => htmlText(text.slice(0, MAX_CHARS))).filter(Boolean);
  return firstOfEach(clean).slice(0, MAX_CATEGORIES);
};

const texts = (node: FeedNode, name: string): readonly string[] => node.all(name).map((child) => child.text);

const termAndLabel = (node: FeedNode): readonly string[] => [node.text, node.attribute('term') ?? '', node.attribute('label') ?? ''];

const nested = (node: FeedNode): readonly string[] => [node.attribute('text') ?? node.text, ...node.all('itunes:category').flatMap(nested)];
