import { type Feed, type Side, type Source, sides } from '@corridor/model';

/** Names of the sides as the page shows them. */
const sideNames: Readonly<Record<Side, string>> = {
  AM: 'Armenia',
  AZ: 'Azerbaijan',
  TR: 'Turkey',
  IR: 'Iran',
  RU: 'Russia',
  US: 'United States',
  GE: 'Georgia',
  EU: 'European Union',
  INT: 'International',
};

/** The page `docs/sources.md`: what is followed, by side, with every feed; made from the catalogue alone, so that it can be checked for drift. */
export const renderSourcesDoc = (sources: readonly Source[]): string => `# Sources

Generated from \`dossiers/tripp/sources.yaml\` by \`node tests/generate.mjs\`; change that file, not this one. What a side is and how outlets were put
to theirs: [decision 4](decisions/0004-sides.md). None of the addresses is vouched for: \`corridor sources check\` tries them all and tells what each answers today.

${countsLine(sources)}

${countsTable(sources)}

${sides
  .map((side) => sideSection(side, sources))
  .filter((section) => section !== '')
  .join('\n\n')}
`;

const countsLine = (sources: readonly Source[]): string => {
  const feeds = sources.flatMap((source) => source.feeds);
  const polled = feeds.filter((feed) => feed.enabled);
  const languages = [...new Set(polled.map((feed) => feed.lang))].sort();
  return `${sources.length} sources with ${feeds.length} feeds, ${polled.length} of them polled, in ${languages.join(', ')}.`;
};

const countsTable = (sources: readonly Source[]): string => {
  const rows = sides.map((side) => {
    const own = sources.filter((source) => source.side === side);
    const feeds = own.flatMap((source) => source.feeds).filter((feed) => feed.enabled);
    return row([
      side,
      sideNames[side],
      String(own.length),
      String(feeds.length),
      [...new Set(feeds.map((feed) => feed.lang))].sort().join(' '),
    ]);
  });
  return table(['side', 'name', 'sources', 'feeds polled', 'languages'], rows);
};

const sideSection = (side: Side, sources: readonly Source[]): string => {
  const own = sources.filter((source) => source.side === side);
  if (own.length === 0) return '';
  const rows = own.flatMap((source) => source.feeds.map((feed, index) => feedRow(source, feed, index === 0)));
  return `## ${sideNames[side]} (${side})\n\n${table(['source', 'country', 'ownership', 'feed', 'language', 'address', 'note'], rows)}`;
};

const feedRow = (source: Source, feed: Feed, isFirst: boolean): string =>
  row([
    isFirst ? `**${text(source.name)}**${source.isWire ? ', wire' : ''}` : '',
    isFirst ? source.country : '',
    isFirst ? source.ownership : '',
    `\`${feed.id}\``,
    feed.lang,
    `<${feed.url.replaceAll('|', '%7C')}>`,
    text(notesOf(source, feed, isFirst)),
  ]);

const notesOf = (source: Source, feed: Feed, isFirst: boolean): string => {
  const kind = feed.kind === 'feed' ? null : `${feed.kind}.`;
  const pause = feed.minIntervalMinutes === undefined ? null : `At most every ${feed.minIntervalMinutes} minutes.`;
  const agent = (feed.userAgent ?? source.userAgent) === undefined ? null : 'Own User-Agent.';
  const proxy = source.proxy === undefined ? null : `Proxy: ${source.proxy}.`;
  const headers = source.headers && `Own headers: ${Object.keys(source.headers).join(', ')}.`;
  return [feed.enabled ? null : 'Not polled.', kind, pause, agent, proxy, headers, isFirst ? source.note : null, feed.note]
    .filter((part) => part != null)
    .join(' ');
};

const table = (heads: readonly string[], rows: readonly string[]): string => [row(heads), row(heads.map(() => '---')), ...rows].join('\n');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}\|/g, ' |');
const text = (value: string): string => value.replace(/[\\|<>*_`[\]]/g, '\\$&').replace(/\s+/g, ' ');
