import { extractPage, extractTogether } from '@corridor/ingest';
import type { ExtractedPage } from '@corridor/model';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { readBytes } from '../wiring/files.ts';
import { pageAddress } from '../wiring/page-address.ts';

interface Flags {
  readonly url: string;
  readonly contentType?: string;
  readonly alone?: boolean;
  readonly json?: boolean;
}

/** `extract FILE…`: page bytes turned into text and metadata; of several pages of a site each is read with what all of them teach. */
export const extractCommand = ({ terminal }: CommandContext): Command =>
  new Command('extract')
    .description('read article pages from files: text and metadata; several pages of one site are read together')
    .argument('<file...>', 'pages, or - for one on standard input')
    .option('--url <url>', 'address they came from', 'https://page.invalid/')
    .option('--content-type <type>', 'Content-Type header they came with')
    .option('--alone', 'read each page without what the others teach about the site')
    .option('--json', 'print {title, text, byline, publishedAt, lang, canonicalUrl, siteName, verdict} as JSON, one line a page')
    .action(async (files: readonly string[], flags: Flags) => {
      const origin = { contentType: flags.contentType ?? null, url: pageAddress(flags.url) };
      const pages = await Promise.all(files.map(async (file) => ({ bytes: await readBytes(file), origin })));
      const read = flags.alone ? pages.map(({ bytes }) => extractPage(bytes, origin)) : extractTogether(pages);
      const isOne = files.length === 1;
      if (flags.json) return terminal.out(read.map((page, at) => jsonLine(isOne ? page : { file: files[at], ...page })).join(''));
      terminal.out(read.map((page, at) => (isOne ? shown(page) : `${files[at]}\n${shown(page)}`)).join('\n'));
    });

const shown = ({ text, title, standfirst, ...rest }: ExtractedPage): string => {
  const facts = Object.entries(rest).filter(([, value]) => value !== null);
  return `${title ?? '(no title)'}\n${facts.map(([key, value]) => `${key}: ${value}`).join('\n')}\n\n${standfirst ? `${standfirst}\n\n` : ''}${text}\n`;
};
