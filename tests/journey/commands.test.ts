import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNewsroom } from '@corridor/newsroom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, makeWorkplace, runCorridor, startCorridor, type Workplace } from '../setup/corridor-process.ts';

let place: Workplace;
let demo: Ended;
let data: string;
let files: string;
let articleId = '';
let storyId = '';

const corridor = (args: readonly string[], input = '', more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runCorridor(args, { ...place.environment, CORRIDOR_DATA: data, ...more }, input);

beforeAll(async () => {
  const newsroom = await startNewsroom();
  place = makeWorkplace(newsroom.sources);
  await newsroom.close();
  files = mkdtempSync(join(tmpdir(), 'corridor-files-'));
  demo = await runCorridor(['demo', '--exit'], place.environment);
  data = join(place.dataFolder, 'demo');
  const found = JSON.parse((await corridor(['search', 'theme:corridor', 'relevance:direct', '--json'])).out);
  articleId = String(found.hits[0].id);
  storyId = found.hits[0].storyId;
});
afterAll(() => {
  place.remove();
  rmSync(files, { recursive: true, force: true });
});

describe('corridor demo', () => {
  it('polls two days and prints the second edition as text', () => {
    expect(demo).toMatchObject({ code: 0 });
    expect(demo.out).toMatch(/Day 1: 17 feeds polled, 48 new articles/);
    expect(demo.out).toMatch(/Day 2: 17 feeds polled, 37 new articles/);
    expect(demo.out).toMatch(/TOP LINES/);
    expect(demo.out).toMatch(/CLAIMS AND RESPONSES/);
    expect(demo.out).toMatch(/COVERAGE/);
  });
  it('writes both editions as HTML and as mails', () => {
    expect(readdirSync(join(data, 'editions'))).toEqual(['day-1.html', 'day-2.html']);
    const mails = readdirSync(join(data, 'outbox'));
    expect(mails).toHaveLength(2);
    expect(readFileSync(join(data, 'outbox', mails[0] ?? ''), 'utf8')).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  });
  it('takes any file of articles', async () => {
    const file = join(files, 'own.jsonl');
    const article = (id: string, date: string | null) =>
      JSON.stringify({
        id,
        url: `https://outlet.example/${id}`,
        lang: 'en',
        date,
        title: `Armenia and Azerbaijan discuss the Trump Route ${id}`,
        text: 'Armenia and Azerbaijan said on Saturday that the Trump Route through Syunik will open after the treaty is signed. Officials of both states met at the border to mark where the road will run.',
        publisher: 'Outlet Example',
      });
    writeFileSync(file, `${article('a', '2025-08-09')}\n\n${article('b', null)}\n${article('c', '2025-09-01')}\n`);
    const run = await runCorridor(['demo', '--exit', '--articles', file], { ...place.environment, CORRIDOR_DATA: join(files, 'own') });
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toContain('1 outlets with 3 articles');
  });
  it('names file and line of a broken file', async () => {
    const file = join(files, 'broken.jsonl');
    writeFileSync(file, '{"id":"a","title":"t","text":"x","lang":"en","date":null,"url":null,"publisher":"P"}\n{"id":\n');
    const run = await runCorridor(['demo', '--exit', '--articles', file], { ...place.environment, CORRIDOR_DATA: join(files, 'broken') });
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/input-invalid: .*broken\.jsonl:2/);
  });
});

describe('questions to the archive', () => {
  it.each([
    ['search as a table', ['search', 'theme:corridor', '--facets', '--series', 'day'], /\d+ articles found/],
    ['search as CSV', ['search', 'side:IR', '--format', 'csv'], /^id,publishedAt,source/],
    ['search for nothing in particular', ['search'], /85 articles found/],
    ['positions', ['positions', '--actor', 'iran'], /iran (opposes|neutral|supports|critical)/],
    ['names', ['names'], /zangezur-corridor/],
    ['changes', ['changes', '--since', '2025-08-10', '--until', '2025-08-12'], /New stories: \d+/],
    ['claims', ['claims', '--since', '2025-08-08', '--until', '2025-08-12'], /^(Claim: “.+”\n.+\nResponse: “.+”\n.+\n\n?){2}$/],
    ['digest', ['digest', '--date', '2025-08-10'], /TOP LINES/],
    ['digest of an empty day', ['digest', '--date', '2024-01-01'], /nothing new/],
    ['digest that nobody is owed', ['digest', '--send'], /No digest is due/],
    ['sources', ['sources', 'list'], /Syunik Herald/],
    ['sources as OPML', ['sources', 'export'], /<opml/],
    ['export', ['export', 'side:US'], /"sourceId"/],
    ['export as CSV', ['export', 'side:US', '--format', 'csv'], /^id,publishedAt/],
    ['prune, dry', ['prune', '--dry-run', '--before', '2025-08-10'], /48 articles .* would be taken away/],
    ['retag, dry', ['retag', '--dry-run'], /0 articles of other versions/],
    ['doctor', ['doctor'], /archive +yes/],
    ['evaluate', ['evaluate'], /relevance +accuracy/],
    ['help', ['help'], /demo/],
  ])('%s', async (_name, args, expected) => {
    const run = await corridor(args);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(expected);
  });

  it('story with its grid of sides', async () => {
    const run = await corridor(['story', storyId]);
    expect(run.out).toMatch(/not seen in \d healthy source|reported/);
  });
  it('explain by id', async () => expect((await corridor(['explain', articleId])).out).toMatch(/corridor/));
  it('explain a text file', async () => {
    const file = join(files, 'text.txt');
    writeFileSync(
      file,
      'Iran rejects the Zangezur corridor\nTehran will not allow the Zangezur corridor, a foreign ministry spokesperson said.',
    );
    expect((await corridor(['explain', file])).out).toMatch(/iran/);
  });
  it('mark writes a correction, and only a sensible one', async () => {
    const run = await corridor(['mark', articleId, 'wrong', 'corridor']);
    expect(run).toMatchObject({ code: 0 });
    const path = join(place.environment.CORRIDOR_DOSSIER ?? '', 'corrections.jsonl');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'corridor', expected: false, article: { id: articleId } });
    rmSync(path);
    expect((await corridor(['mark', articleId, 'missing', 'corridor'])).code).toBe(2);
  });
  it('backup copies, once', async () => {
    const copy = join(files, 'copy.sqlite');
    expect(await corridor(['backup', copy])).toMatchObject({ code: 0 });
    expect(existsSync(copy)).toBe(true);
    expect((await corridor(['backup', copy])).code).toBe(2);
  });
  it('subscribers come and go; their token is never shown', async () => {
    expect(await corridor(['subscribers', 'add', 'reader@example.org', '--zone', 'Asia/Yerevan', '--themes', 'corridor'])).toMatchObject({
      code: 0,
    });
    const list = await corridor(['subscribers', 'list', '--json']);
    expect(JSON.parse(list.out)).toMatchObject({ email: 'reader@example.org', hour: 7, zone: 'Asia/Yerevan' });
    expect(list.out).not.toContain('token');
    expect((await corridor(['subscribers', 'add', 'READER@example.org'])).code).toBe(2);
    expect(await corridor(['subscribers', 'remove', 'reader@example.org'])).toMatchObject({ code: 0 });
  });
});

describe('tools on files', () => {
  it('parse a feed', async () => {
    const feed = '<rss version="2.0"><channel><title>F</title><item><title>A &amp; B</title><link>/a</link></item></channel></rss>';
    const run = await corridor(['parse', '-', '--url', 'https://outlet.example/rss', '--json'], feed);
    expect(JSON.parse(run.out)).toMatchObject({ verdict: 'ok', entries: [{ title: 'A & B', link: 'https://outlet.example/a' }] });
  });
  it('extract a page', async () => {
    const text =
      'The commission met in Goris on Monday and agreed to mark the border between the two villages before the harvest begins, its chairman told reporters after the talks.';
    const run = await corridor(
      ['extract', '-', '--json'],
      `<html lang="en"><body><nav>Home</nav><article><h1>Commission meets</h1><p>${text}</p></article></body></html>`,
    );
    expect(JSON.parse(run.out)).toMatchObject({ title: 'Commission meets', text, lang: 'en', verdict: 'ok' });
  });
  it('extract pages of one site together', async () => {
    const promo = 'Every evening our desk picks the five pieces that matter and brings them to your phone, without any noise.';
    const topics = ['harbour', 'museum', 'railway', 'bakery'];
    const paths = topics.map((topic) => {
      const text = `The ${topic} of the town will close for a week in autumn while workers mend its roof, its director told reporters.`;
      const path = join(files, `${topic}.html`);
      writeFileSync(
        path,
        `<html lang="en"><body><h1>A roof for the ${topic}</h1><div class="x"><p>${text}</p><p>${promo}</p></div></body></html>`,
      );
      return path;
    });
    const textsOf = async (more: readonly string[]): Promise<readonly string[]> =>
      (await corridor(['extract', ...paths, '--json', ...more])).out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text);
    const [alone, together] = [await textsOf(['--alone']), await textsOf([])];
    expect(alone.filter((text) => text.includes(promo))).toHaveLength(4);
    expect(together.filter((text) => text.includes(promo))).toEqual([]);
    expect(together.map((text, at) => text.includes(topics[at] ?? ''))).toEqual([true, true, true, true]);
  });
  it('classify and group lines', async () => {
    const line = JSON.stringify({
      id: 'x1',
      title: 'Iran rejects corridor',
      text: 'Iran will not allow the Zangezur corridor, Ali Akbar Velayati said in Tehran.',
      lang: 'en',
      date: '2025-08-09',
    });
    const [row] = (await corridor(['classify', '--json'], `${line}\n`)).out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(row).toMatchObject({ id: 'x1', lang: 'en', relevance: 'direct' });
    expect(row.entities.map((e: { id: string }) => e.id)).toEqual(expect.arrayContaining(['iran', 'tripp']));
    const groups = (await corridor(['group', '--jsonl', '-', '--json'], `${line}\n`)).out;
    expect(JSON.parse(groups)).toEqual({ id: 'x1', story: 'x1', copyOf: null });
  });
  it('import OPML', async () => {
    const opml = '<opml version="2.0"><body><outline text="Outlet" type="rss" xmlUrl="https://outlet.example/rss"/></body></opml>';
    const added = await corridor(['sources', 'import', '-'], opml);
    expect(added.out).toMatch(/https:\/\/outlet\.example\/rss/);
    expect(added.err).toContain('added: 1 feed of 1 new source, 0 of known ones; merged: 0; refused: 0');
    const own = (await corridor(['sources', 'export'])).out;
    const again = JSON.parse((await corridor(['sources', 'import', '-', '--json'], own)).out);
    expect(again).toMatchObject({ sources: [], joined: [], refused: [] });
    expect(again.merged.length).toBeGreaterThan(0);
    expect(await corridor(['sources', 'import', '-'], '{}')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no outline with an xmlUrl'),
    });
  });
});

describe('the demo’s archive', () => {
  it('is not for real outlets', async () => {
    const run = await corridor(['run']);
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('the demo') });
  });
});

describe('bad input gets a clear error and never a stack', () => {
  it.each([
    ['unknown command', ['serch'], 2, /unknown command/],
    ['unknown field of a query', ['search', 'foo:bar'], 2, /no field "foo".*theme/s],
    ['open bracket', ['search', '(corridor'], 2, /column/],
    ['unknown article', ['explain', '999999'], 2, /not-found/],
    ['unknown story', ['story', 'nowhere'], 2, /not-found/],
    ['missing file', ['parse', '/does/not/exist'], 2, /file-missing: \/does\/not\/exist/],
    ['bad JSON line', ['classify'], 2, /standard input:1/],
    ['bad date', ['digest', '--date', 'yesterday'], 2, /--date yesterday/],
    ['bad zone', ['digest', '--zone', 'Mars/Base'], 2, /--zone Mars\/Base/],
    ['bad moment', ['changes', '--since', 'lately'], 2, /--since lately/],
    ['bad number', ['search', '--limit', 'many'], 2, /--limit/],
    ['bad mail', ['subscribers', 'add', 'nobody'], 2, /not a mail address/],
    ['unknown theme of a subscriber', ['subscribers', 'add', 'a@example.org', '--themes', 'weather'], 2, /corridor/],
    ['worker without Redis', ['worker'], 2, /REDIS_URL/],
  ])('%s', async (_name, args, code, expected) => {
    const run = await corridor(args, '{"id":');
    expect(run.code).toBe(code);
    expect(run.err).toMatch(expected);
    expect(run.err).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['setting', { CORRIDOR_PORT: 'eighty' }, /CORRIDOR_PORT/],
    ['dossier folder', { CORRIDOR_DOSSIER: '/does/not/exist' }, /dossier-missing|file-missing/],
    ['Redis that is not there', { REDIS_URL: 'redis://127.0.0.1:1' }, /queue-unreachable/],
    ['PostgreSQL that is not there', { DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /archive-unreachable/],
  ])('wrong %s', async (_name, environment, expected) => {
    const run = await corridor(['run'], '', { CORRIDOR_DATA: join(files, 'wrong'), ...environment });
    expect(run.code).toBeGreaterThan(0);
    expect(run.err).toMatch(expected);
    expect(run.err).not.toMatch(/^\s+at /m);
  });

  it('a dossier with a mistake refuses to load, names the line, and nothing is tagged again', async () => {
    const path = join(place.environment.CORRIDOR_DOSSIER ?? '', 'themes.yaml');
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, `${good}\n  nonsense: [`);
    const run = await corridor(['retag']);
    writeFileSync(path, good);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/dossier-invalid: themes\.yaml:\d+/);
    expect((await corridor(['retag', '--dry-run'])).out).toMatch(/^0 articles/);
  });
});

describe('corridor start', () => {
  it('serves pages and ends gracefully on SIGTERM', async () => {
    const run = startCorridor(['start', '--port', '0'], {
      ...place.environment,
      CORRIDOR_DATA: join(files, 'start'),
      CORRIDOR_LOG_LEVEL: 'silent',
    });
    const url = await new Promise<string>((resolve) => {
      run.child.stdout?.on('data', () => {
        const found = /pages (http:\S+)/.exec(run.printed())?.[1];
        if (found) resolve(found);
      });
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    run.child.kill('SIGTERM');
    expect(await run.ended()).toMatchObject({ code: 0, signal: null });
  });
});
