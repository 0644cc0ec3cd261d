import { createFeedParser } from '@corridor/ingest';
import type { ParsedFeed } from '@corridor/model';
import { Command } from 'commander';
import { counted } from '../output/counted.ts';
import { jsonLine } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { readBytes } from '../wiring/files.ts';
import { pageAddress } from '../wiring/page-address.ts';

/** `parse FILE`: feed bytes turned into entries. */
export const parseCommand = ({ terminal }: CommandContext): Command =>
  new Command('parse')
    .description('read a feed from a file: entries and verdict')
    .argument('<file>', 'feed, or - for standard input')
    .option('--url <url>', 'address it came from, for relative links', 'https://feed.invalid/')
    .option('--content-type <type>', 'Content-Type header it came with')
    .option('--json', 'print {feed, entries, verdict} as JSON')
    .action(async (file: string, options: { url: string; contentType?: string; json?: boolean }) => {
      const origin = { contentType: options.contentType ?? null, url: pageAddress(options.url) };
      const parser = createFeedParser();
      try {
        const parsed = await parser.parse(await readBytes(file), origin);
        if (options.json) return terminal.out(jsonLine(parsed));
        terminal.out(shown(parsed, terminal.columns));
      } finally {
        await parser.close();
      }
    });

const columns = [{ title: 'published, UTC' }, { title: 'title', most: 70 }, { title: 'link', most: 90 }] as const;

/** Entries as a table where there are any, then what the feed is and what had to be repaired. */
const shown = ({ entries, verdict, feed, charset, repairs, detail }: ParsedFeed, screen: number): string => {
  const rows = entries.map((e) => [e.publishedAt?.slice(0, 16).replace('T', ' ') ?? '', e.title, e.link]);
  const repaired = repairs.length > 0 ? `; repaired: ${repairs.join(', ')}` : '';
  const facts = `${verdict}: ${counted(entries.length, 'entry', 'entries')}, ${feed.format}, ${charset}${repaired}${detail ? `; ${detail}` : ''}\n`;
  return rows.length > 0 ? `${renderTable(columns, rows, screen)}${facts}` : facts;
};
