import { createFeedParser } from '@corridor/ingest';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { readBytes } from '../wiring/files.ts';

/** `parse FILE`: feed bytes turned into entries. */
export const parseCommand = ({ terminal }: CommandContext): Command =>
  new Command('parse')
    .description('read a feed from a file: entries and verdict')
    .argument('<file>', 'feed, or - for standard input')
    .option('--url <url>', 'address it came from, for relative links', 'https://feed.invalid/')
    .option('--content-type <type>', 'Content-Type header it came with')
    .option('--json', 'print {feed, entries, verdict} as JSON')
    .action(async (file: string, options: { url: string; contentType?: string; json?: boolean }) => {
      const parser = createFeedParser();
      try {
        const parsed = await parser.parse(await readBytes(file), { contentType: options.contentType ?? null, url: options.url });
        if (options.json) return terminal.out(jsonLine(parsed));
        const rows = parsed.entries.map((e) => [e.publishedAt?.slice(0, 16) ?? '', e.title, e.link]);
        terminal.out(renderTable([{ title: 'published' }, { title: 'title', most: 70 }, { title: 'link', most: 90 }], rows));
        terminal.out(
          `${parsed.verdict}: ${parsed.entries.length} entries, ${parsed.feed.format}, ${parsed.charset}${parsed.detail ? `; ${parsed.detail}` : ''}\n`,
        );
      } finally {
        await parser.close();
      }
    });
