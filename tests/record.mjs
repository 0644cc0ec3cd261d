// `npm run record -- URL|FILE [--url U] [--content-type T] [--as page|feed] [--into FOLDER]`: turns a page or feed into a dated entry of the corpus. The
// expected values are what the product reads today; correct them by hand, then set "isChecked" to true. Until then `npm run gate` fails.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createFetcher, userAgentOf } from '@corridor/ingest';
import { isoNow, systemClock } from '@corridor/model';
import { readRecorded } from './setup/recorded.mjs';

const usage = 'usage: npm run record -- URL|FILE [--url U] [--content-type T] [--as page|feed] [--into FOLDER]';
const isAddress = (text) => /^https?:\/\//i.test(text);

const main = async () => {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      'content-type': { type: 'string' },
      as: { type: 'string' },
      into: { type: 'string', default: fileURLToPath(new URL('./corpus/recorded/', import.meta.url)) },
    },
  });
  const [from, ...rest] = positionals;
  if (!from || rest.length > 0 || (flags.as !== undefined && flags.as !== 'page' && flags.as !== 'feed')) throw new Error(usage);
  if (!isAddress(from) && !isAddress(flags.url ?? '')) throw new Error(`a file needs the address it came from: --url https://…\n${usage}`);
  const got = isAddress(from) ? await download(from, flags.as) : { bytes: await readFile(from), contentType: null, url: flags.url };
  const origin = { url: flags.url ?? got.url, contentType: flags['content-type'] ?? got.contentType };
  const kind = flags.as ?? (await kindOf(got.bytes, origin));
  const recordedOn = isoNow(systemClock).slice(0, 10);
  const folder = join(flags.into, `${recordedOn}-${nameOf(origin.url)}`);
  const entry = { kind, ...origin, recordedOn, isChecked: false, note: null, expected: await readRecorded(kind, got.bytes, origin) };
  await mkdir(flags.into, { recursive: true });
  if (existsSync(folder)) throw new Error(`${folder} is there already: an entry a page and day; take it away to record anew`);
  await mkdir(folder);
  await writeFile(join(folder, 'bytes.gz'), gzipSync(got.bytes, { level: 9 }));
  await writeFile(join(folder, 'entry.json'), `${JSON.stringify(entry, null, 2)}\n`);
  console.log(`${folder}: a ${kind}. Correct what is wrong under "expected" in entry.json, then set "isChecked" to true.`);
};

/** Bytes of an address through the product's own guard and limits, pages only where robots.txt allows; throws what its verdict says. */
const download = async (url, kind) => {
  const fetcher = createFetcher({
    userAgent: userAgentOf('record', process.env.CORRIDOR_CONTACT),
    clock: systemClock,
    allowLoopback: process.env.CORRIDOR_ALLOW_LOOPBACK === 'true',
  });
  try {
    const outcome = await (kind === 'feed' ? fetcher.fetchFeed({ url }) : fetcher.fetchPage({ url }));
    if (outcome.kind !== 'ok') throw new Error(`${outcome.verdict}: ${outcome.detail}`);
    return { bytes: outcome.body, contentType: outcome.contentType, url: outcome.url };
  } finally {
    await fetcher.close();
  }
};

/** A feed is what reads as one; all else is a page. */
const kindOf = async (bytes, origin) => {
  const { verdict } = await readRecorded('feed', bytes, origin);
  return verdict === 'ok' || verdict === 'empty' ? 'feed' : 'page';
};

/** Host and last step of the path, as a folder may be called. */
const nameOf = (url) => {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return `${hostname}-${last}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
