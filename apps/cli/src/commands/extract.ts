import { extractPage } from '@corridor/ingest';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { readBytes } from '../wiring/files.ts';

/** `extract FILE`: page bytes turned into text and metadata. */
export const extractCommand = ({ terminal }: CommandContext): Command =>
  new Command('extract')
    .description('read an article page from a file: text and metadata')
    .argument('<file>', 'page, or - for standard input')
    .option('--url <url>', 'address it came from', 'https://page.invalid/')
    .option('--content-type <type>', 'Content-Type header it came with')
    .option('--json', 'print {title, text, byline, publishedAt, lang, canonicalUrl, siteName, verdict} as JSON')
    .action(async (file: string, options: { url: string; contentType?: string; json?: boolean }) => {
      const page = extractPage(await readBytes(file), { contentType: options.contentType ?? null, url: options.url });
      if (options.json) return terminal.out(jsonLine(page));
      const { text, title, standfirst, ...rest } = page;
      const facts = Object.entries(rest).filter(([, value]) => value !== null);
      terminal.out(
        `${title ?? '(no title)'}\n${facts.map(([key, value]) => `${key}: ${value}`).join('\n')}\n\n${standfirst ? `${standfirst}\n\n` : ''}${text}\n`,
      );
    });
