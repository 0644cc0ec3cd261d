// `npm run bench [stage …] [-- --rounds N]`: every stage in the order of an article's journey, or the ones named.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const stages = ['fetch', 'parse', 'extract'];
const given = process.argv.slice(2);
const named = given.filter((one) => stages.includes(one));
const flags = given.filter((one) => !stages.includes(one));
for (const stage of named.length > 0 ? named : stages) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${stage}.mjs`, import.meta.url)), ...flags], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
