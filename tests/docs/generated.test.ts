import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('generated pages and blocks are what their tables render to', () => {
  const generator = fileURLToPath(new URL('../generate.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [generator, '--check'], { encoding: 'utf8' });
  expect({ said: stdout + stderr, status }).toEqual({ said: '', status: 0 });
});
