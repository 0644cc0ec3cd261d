import { CorridorError, parseYamlFile, type Source, sourcesFileSchema, type YamlFile } from '@corridor/model';

/** Something that must not occur twice, and where it stands. */
interface Sighting {
  readonly kind: 'source id' | 'feed id' | 'feed address';
  readonly value: string;
  /** What makes two of them the same. */
  readonly key: string;
  readonly path: readonly PropertyKey[];
}

/**
 * Reads a dossier's `sources.yaml`. Throws a CorridorError with the file's code; its message has one line per mistake, each with file and line: fields that are
 * missing, wrong or unknown, and source ids, feed ids or feed addresses that stand twice (both lines are named).
 */
export const loadSources = (file: YamlFile): Source[] => {
  const { value, where } = parseYamlFile(file, sourcesFileSchema);
  const doubles = doublesOf(value.sources).map(
    ([first, second]) => `${where(second.path)}: ${second.kind} ${second.value} stands twice, first at ${where(first.path)}`,
  );
  if (doubles.length > 0) throw new CorridorError(file.code, doubles.join('\n'));
  return value.sources;
};

/**
 * What two addresses of one feed have in common: host without `www.`, path without a slash at its end, query. Scheme, port and fragment do not tell
 * feeds apart. What is no address is compared as it is.
 */
export const feedAddressKey = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};

const doublesOf = (sources: readonly Source[]): (readonly [Sighting, Sighting])[] => {
  const first = new Map<string, Sighting>();
  return sources.flatMap(sightingsOf).flatMap((sighting) => {
    const key = `${sighting.kind} ${sighting.key}`;
    const known = first.get(key);
    if (!known) first.set(key, sighting);
    return known ? [[known, sighting] as const] : [];
  });
};

const sightingsOf = (source: Source, index: number): Sighting[] => [
  { kind: 'source id', value: source.id, key: source.id, path: ['sources', index, 'id'] },
  ...source.feeds.flatMap((feed, feedIndex): Sighting[] => [
    { kind: 'feed id', value: feed.id, key: feed.id, path: ['sources', index, 'feeds', feedIndex, 'id'] },
    { kind: 'feed address', value: feed.url, key: feedAddressKey(feed.url), path: ['sources', index, 'feeds', feedIndex, 'url'] },
  ]),
];
