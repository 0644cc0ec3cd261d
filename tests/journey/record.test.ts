import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'corridor-record-'));
const page = `<html lang="en"><title>Bridge opens</title><h1>Bridge opens</h1><article>${'<p>The first lorries crossed the new bridge on Friday morning, the ministry said.</p>'.repeat(3)}</article></html>`;
const feed =
  '<rss version="2.0"><channel><title>Outlet</title><item><title>Bridge opens</title><link>https://outlet.example/1</link></item></channel></rss>';
const server = createServer((request, response) =>
  request.url === '/robots.txt' ? response.writeHead(404).end() : response.setHeader('content-type', 'text/xml').end(feed),
);

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const script = fileURLToPath(new URL('../record.mjs', import.meta.url));
const record = (...args: string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { env: { ...process.env, CORRIDOR_ALLOW_LOOPBACK: 'true' } },
      (error, _stdout, stderr) => void resolve({ code: error ? 1 : 0, said: stderr }),
    );
  });

describe('npm run record', () => {
  it('keeps bytes and reading of a file, to be corrected by hand', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const into = join(folder, 'pages');
    expect(await record(file, '--url', 'https://outlet.example/news/bridge-opens.html', '--into', into)).toEqual({ code: 0, said: '' });
    const [name = ''] = readdirSync(into);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-outlet-example-bridge-opens-html$/);
    expect(gunzipSync(readFileSync(join(into, name, 'bytes.gz'))).toString()).toBe(page);
    const entry = JSON.parse(readFileSync(join(into, name, 'entry.json'), 'utf8'));
    expect(entry).toMatchObject({ kind: 'page', isChecked: false, expected: { title: 'Bridge opens', lang: 'en' } });
  });

  it('asks a server and tells a feed from a page', async () => {
    const into = join(folder, 'feeds');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`;
    expect(await record(url, '--into', into)).toEqual({ code: 0, said: '' });
    const entry = JSON.parse(readFileSync(join(into, readdirSync(into)[0] ?? '', 'entry.json'), 'utf8'));
    expect(entry).toMatchObject({
      kind: 'feed',
      url,
      contentType: 'text/xml',
      expected: { entries: [{ link: 'https://outlet.example/1' }] },
    });
    expect(await record(url, '--into', into)).toMatchObject({ code: 1, said: expect.stringContaining('is there already') });
  });

  it.each([
    ['nothing', [], /^usage/],
    ['a file without its address', [script], /--url/],
    ['a file that is not there', ['no-such-file', '--url', 'https://outlet.example/'], /ENOENT/],
    ['an address inside the network', ['http://10.0.0.1/'], /refused: .*not a public address/],
  ])('refuses %s', async (_name, args, said) => {
    expect(await record(...args, '--into', join(folder, 'none'))).toEqual({ code: 1, said: expect.stringMatching(said) });
  });
});
