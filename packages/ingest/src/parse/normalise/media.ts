import type { Enclosure } from '@corridor/model';
import { type Bases, resolveAddress } from '../html/web-address.ts';
import { type FeedNode, firstText } from '../tree/feed-node.ts';
import type { FeedLink } from './feed-links.ts';

/** Files and the picture of an entry. */
export interface EntryMedia {
  readonly enclosures: readonly Enclosure[];
  readonly image: string | null;
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i;

/** RSS enclosures, Atom enclosure links and Media RSS files, in this order, each address once; the first picture among them and the thumbnails. */
export const mediaOf = (node: FeedNode, links: readonly FeedLink[], bases: Bases): EntryMedia => {
  const groups = [node, ...node.all('media:group')];
  const contents = groups.flatMap((group) => group.all('media:content'));
  const original = firstText(node, ['feedburner:origEnclosureLink']);
  const files = [
    ...node
      .all('enclosure')
      .map((file) =>
        enclosure(original ?? file.attribute('url') ?? file.attribute('href'), file.attribute('type'), file.attribute('length'), bases),
      ),
    ...links.filter((link) => link.rel === 'enclosure').map((link) => enclosure(link.href, link.type, link.bytes, [...bases, link.base])),
    ...contents.map((file) =>
      enclosure(file.attribute('url'), file.attribute('type') ?? file.attribute('medium'), file.attribute('filesize'), bases),
    ),
  ].filter((file) => file !== null);
  const thumbnails = widestFirst([...groups, ...contents].flatMap((group) => group.all('media:thumbnail'))).map(
    (image) => image.attribute('url') ?? image.text,
  );
  const pictures = [...node.all('itunes:image'), ...node.all('image')].map(
    (image) => image.attribute('href') ?? image.first('url')?.text ?? image.text,
  );
  const image = picture(node, contents, files, bases) ?? firstAddress([...thumbnails, ...pictures], bases);
  return { enclosures: [...new Map(files.map((file) => [file.url, file])).values()], image };
};

/** The picture among the files: an enclosure, else the Media RSS file that is called the default one or is widest. */
const picture = (node: FeedNode, contents: readonly FeedNode[], files: readonly Enclosure[], bases: Bases): string | null => {
  const pictures = new Map(files.filter(isPicture).map((file) => [file.url, file]));
  const enclosed = node.all('enclosure').map((file) => resolveAddress(file.attribute('url') ?? file.attribute('href'), bases));
  const standard = contents.filter((file) => file.attribute('isdefault') === 'true');
  const ordered = [...enclosed, ...[...standard, ...widestFirst(contents)].map((file) => resolveAddress(file.attribute('url'), bases))];
  return ordered.find((url) => url !== null && pictures.has(url)) ?? files.find(isPicture)?.url ?? null;
};

/** By width, widest first; those that give none stay in their order behind. */
const widestFirst = (images: readonly FeedNode[]): readonly FeedNode[] =>
  images.toSorted(
    (a, b) => (Number.parseInt(b.attribute('width') ?? '', 10) || 0) - (Number.parseInt(a.attribute('width') ?? '', 10) || 0),
  );

const isPicture = (file: Enclosure): boolean => (file.type ? /^image/i.test(file.type) : PICTURE.test(file.url));

const firstAddress = (addresses: readonly string[], bases: Bases): string | null => {
  for (const address of addresses) {
    const resolved = resolveAddress(address, bases);
    if (resolved) return resolved;
  }
  return null;
};

const enclosure = (href: string | undefined, type: string | undefined, length: string | undefined, bases: Bases): Enclosure | null => {
  const url = resolveAddress(href, bases);
  const bytes = Number.parseInt(length ?? '', 10);
  return url ? { url, type: type ?? null, bytes: Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null } : null;
};

/** Start of a text that is looked at for a picture, tags looked at in it, and characters of each. */
const MAX_HTML = 20_000;
const MAX_TAGS = 10;
const MAX_TAG = 3_000;
const SOURCE = /\ssrc\s?=\s?["']?(https?:[^"'\s>]{1,2000})["'\s>]/i;

/** First picture inside an HTML source that has an absolute address, or null: what a reader would show when the feed names none. */
export const pictureIn = (html: string | null): string | null => {
  const start = (html ?? '').slice(0, MAX_HTML);
  const tags = [...start.matchAll(/<img\s/gi)]
    .slice(0, MAX_TAGS)
    .map(({ index }) => start.slice(index, index + MAX_TAG).split('>', 1)[0] ?? '');
  return resolveAddress(tags.map((tag) => SOURCE.exec(`${tag}>`)?.[1]).find(Boolean), []);
};
