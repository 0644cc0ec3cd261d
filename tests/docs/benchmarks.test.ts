import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../benchmarks/', import.meta.url));
/** Benchmarks that need no more than the product; what is no contest of its own is left out. */
const stages = readdirSync(folder).filter((name) => name.endsWith('.mjs') && !['all.mjs', 'contest.mjs', 'slow-server.mjs'].includes(name));

describe('benchmarks', () => {
  it.each(stages)('%s runs and measures our part', async (name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [`${folder}${name}`, '--own', '--rounds', '1', '--json']);
    const { rows } = JSON.parse(stdout) as {
      readonly rows: readonly { readonly name: string; readonly figures: Readonly<Record<string, number>> }[];
    };
    expect(rows.map((row) => row.name)).toEqual(['corridor watch']);
    for (const value of Object.values(rows[0]?.figures ?? {})) expect(value).toBeGreaterThanOrEqual(0);
    expect(Object.keys(rows[0]?.figures ?? {})).not.toContain('failed');
  });
});
