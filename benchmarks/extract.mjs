// Pages to articles: the benchmark half of tests/corpus/pages/aeb, metadata included where a contender has any.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { contest } from './contest.mjs';

const corpus = new URL('../tests/corpus/pages/aeb/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8'));
const pages = Object.entries(expected).map(([id, { articleBody, url }]) => ({
  url,
  articleBody,
  bytes: gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, corpus))),
}));

/** Reads every page, each timed; a page that throws counts as no text. Scoring comes afterwards and is not timed. */
const over = (extract) => async () => {
  const millis = [];
  const texts = [];
  let thrown = 0;
  for (const page of pages) {
    const before = process.cpuUsage();
    try {
      texts.push((await extract(page)) ?? '');
    } catch {
      thrown++;
      texts.push('');
    }
    const { user, system } = process.cpuUsage(before);
    millis.push((user + system) / 1000);
  }
  millis.sort((a, b) => a - b);
  return {
    pagesPerSecond: (1000 * pages.length) / millis.reduce((sum, one) => sum + one, 0),
    p95Millis: millis[Math.floor(millis.length * 0.95)],
    thrown,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    ...(await score(texts)),
  };
};

const score = async (texts) => {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fileURLToPath(new URL('../tests/gates/page-metrics.ts', import.meta.url)));
  const { f1, accuracy } = module.scoreSet(pages.map((page, at) => module.scorePage(page.articleBody, texts[at])));
  return { f1, accuracy };
};

const text = (bytes) => new TextDecoder().decode(bytes);

await contest({
  file: fileURLToPath(import.meta.url),
  title: `extract: ${pages.length} pages, ${(pages.reduce((sum, page) => sum + page.bytes.length, 0) / pages.length / 1000).toFixed(0)} KB each on average`,
  contenders: {
    'corridor watch': async () => {
      const { extractPage } = await import('@corridor/ingest');
      return over(({ bytes, url }) => extractPage(bytes, { contentType: null, url }).text);
    },
    'readability on linkedom': async () => {
      const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
      return over(({ bytes }) => new Readability(parseHTML(text(bytes)).document).parse()?.textContent);
    },
    '@extractus/article-extractor': async () => {
      const { extractFromHtml } = await import('@extractus/article-extractor');
      return over(async ({ bytes, url }) => (await extractFromHtml(text(bytes), url))?.content?.replace(/<[^>]*>/g, ' '));
    },
    'defuddle on linkedom': async () => {
      const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
      return over(async ({ bytes, url }) =>
        (await Defuddle(parseHTML(text(bytes)).document, url, { useAsync: false })).content?.replace(/<[^>]*>/g, ' '),
      );
    },
  },
  columns: [
    { title: 'pages/s', of: (told) => told.pagesPerSecond, isBetterHigher: true, digits: 0, isCompared: true },
    { title: 'p95 ms', of: (told) => told.p95Millis, digits: 0 },
    { title: 'peak MB', of: (told) => told.peakMegabytes, digits: 0, isCompared: true },
    { title: 'F1', of: (told) => told.f1, isBetterHigher: true, digits: 3 },
    { title: 'exact', of: (told) => told.accuracy, isBetterHigher: true, digits: 3 },
    { title: 'thrown', of: (told) => told.thrown, digits: 0 },
  ],
});
