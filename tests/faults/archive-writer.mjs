/**
 * Writes articles through all stages into the archive at argv[2], a file or a database, until argv[4] are written; keys begin with argv[3].
 * Prints each key once the archive has acknowledged its last stage.
 */
import { writeSync } from 'node:fs';
import { openArchive } from '@corridor/archive';
import { fixedClock } from '@corridor/model';

const [place, prefix, most] = process.argv.slice(2);
const feed = { id: `${prefix}-en`, url: `https://${prefix}.example/feed`, lang: 'en', kind: 'feed', enabled: true };
const source = { id: prefix, name: prefix, country: 'GE', side: 'GE', ownership: 'private', isWire: false, feeds: [feed] };
const instant = (at) => new Date(Date.parse('2025-08-08T00:00:00Z') + at * 1000).toISOString();
const archive = await openArchive({ ...(place.startsWith('postgres:') ? { url: place } : { path: place }), clock: fixedClock(instant(0)) });
await archive.registerSources([source], 0);

const write = async (at) => {
  const key = `${prefix}-${at}`;
  const state = await archive.feed(feed.id);
  const check = {
    feedId: feed.id,
    checkedAt: instant(at),
    verdict: 'ok',
    httpStatus: 200,
    entries: 1,
    newEntries: 1,
    bodyBytes: 1,
    durationMillis: 1,
    detail: null,
  };
  const text = `Report ${at} on the corridor. ${'Words of a longer text follow here. '.repeat(20)}`;
  const article = { title: `Report ${at}`, lang: 'en', publishedAt: instant(at) };
  const entry = { ...article, key, url: null, summary: null, contentHtml: null, authors: [] };
  const [id] = await archive.recordPoll({ check, state, discovered: [entry] });
  await archive.saveFetched(id, { url: 'https://x.example', contentType: 'text/html', body: Buffer.from(text) });
  await archive.saveExtracted(id, {
    ...article,
    text,
    standfirst: null,
    byline: null,
    publishedDate: null,
    canonicalUrl: null,
    canonicalKey: null,
    access: 'full',
  });
  const evidence = { field: 'text', start: 0, end: 6 };
  await archive.saveClassified(id, {
    lang: 'en',
    relevance: 'direct',
    relevanceEvidence: [evidence],
    format: 'news',
    mentions: [],
    tags: [{ theme: 'corridor', score: 1, rules: ['r'], evidence: [evidence] }],
    positions: [],
    concepts: [],
    dossierVersion: 'd',
    engineVersion: 'e',
  });
  await archive.saveGrouping([id], [{ id: `${id}`, story: `s-${key}`, copyOf: null }]);
  writeSync(1, `${key}\n`);
};

for (let at = 0; at < Number(most); at++) await write(at);
await archive.close();
