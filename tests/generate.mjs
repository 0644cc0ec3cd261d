// Writes the generated pages and blocks of the documentation from the compiled packages (`npm run docs` builds first). With `--check` it writes
// nothing, names what is out of date and ends with 1; a test in tests/docs runs it so. A page or block is one line in the tables below.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createProgram } from '@corridor/cli';
import { loadSources, renderSourcesDoc } from '@corridor/ingest';
import { renderConfigurationDoc, renderErrorTable } from '@corridor/model';
import { renderCommandTable } from './docs/render/command-table.mjs';
import { renderScoreTable } from './docs/render/score-table.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => readFile(at(path), 'utf8');

const sources = async () => {
  const name = 'dossiers/tripp/sources.yaml';
  return loadSources({ name, text: await read(name), code: 'sources-invalid' });
};
const floors = async () => {
  const names = (await readdir(at('tests/gates/floors'))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => [name.slice(0, -5), JSON.parse(await read(`tests/gates/floors/${name}`))]));
};
const program = () =>
  createProgram({
    out: () => {},
    err: () => {},
    isInteractive: false,
    columns: 100,
    environment: {},
    stop: new AbortController().signal,
  });

/** Whole pages. */
const pages = {
  'docs/sources.md': async () => renderSourcesDoc(await sources()),
  'docs/configuration.md': renderConfigurationDoc,
};

/** Blocks of written pages, between `<!-- name:begin -->` and `<!-- name:end -->`. */
const blocks = [
  ['README.md', 'commands', () => renderCommandTable(program())],
  ['docs/runbook.md', 'errors', renderErrorTable],
  ['docs/methodology.md', 'scores', async () => renderScoreTable(await floors())],
];

const withBlock = (text, path, name, content) => {
  const [begin, end] = [`<!-- ${name}:begin -->\n`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path}: has no block "${name}"`);
  return `${text.slice(0, from + begin.length)}${content}\n${text.slice(to)}`;
};

const wanted = new Map();
for (const [path, render] of Object.entries(pages)) wanted.set(path, await render());
for (const [path, name, render] of blocks) wanted.set(path, withBlock(wanted.get(path) ?? (await read(path)), path, name, await render()));

const isCheck = process.argv.includes('--check');
for (const [path, text] of wanted) {
  if ((await read(path).catch(() => '')) === text) continue;
  if (isCheck) process.exitCode = 1;
  else await writeFile(at(path), text);
  console.log(`${isCheck ? 'out of date, `npm run docs` writes it anew:' : 'wrote'} ${path}`);
}
