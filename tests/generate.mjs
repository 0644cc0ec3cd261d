// Writes the generated pages of docs/ from the compiled packages (`npx tsc -b` first). A page is one line in `pages`; a test in tests/docs
// checks that the committed file is what the renderer gives.
import { readFile, writeFile } from 'node:fs/promises';
import { loadSources, renderSourcesDoc } from '@corridor/ingest';

const at = (path) => new URL(`../${path}`, import.meta.url);
const sources = async () => {
  const name = 'dossiers/tripp/sources.yaml';
  return loadSources({ name, text: await readFile(at(name), 'utf8'), code: 'sources-invalid' });
};

const pages = {
  'docs/sources.md': async () => renderSourcesDoc(await sources()),
};

for (const [path, render] of Object.entries(pages)) {
  await writeFile(at(path), await render());
  console.log(`wrote ${path}`);
}
