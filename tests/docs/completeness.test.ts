import { queryFields } from '@corridor/archive';
import { errorCatalogue, settingRows } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { readTracked } from './tracked-files.ts';

describe('every setting', () => {
  const page = readTracked('docs/configuration.md');
  it.each(Object.values(settingRows).map(({ env }) => env))('%s is in docs/configuration.md', (env) => {
    expect(page).toContain(`\`${env}\``);
  });

  it('that is named in a page is one', () => {
    const known = new Set<string>(Object.values(settingRows).map(({ env }) => env));
    const named = ['README.md', 'CONTRIBUTING.md', 'docs/runbook.md', 'docs/threat-model.md', 'docs/journey.md'].flatMap((path) =>
      [...readTracked(path).matchAll(/\b(?:CORRIDOR|SMTP|DKIM)_[A-Z_]+\b|\b(?:REDIS|DATABASE)_URL\b|\bMAIL_FROM\b/g)].map((m) => m[0]),
    );
    expect(named.filter((name) => !known.has(name) && name !== 'CORRIDOR_SKIP_BUILD')).toEqual([]);
  });
});

describe('every error code', () => {
  const page = readTracked('docs/runbook.md');
  it.each(Object.entries(errorCatalogue))('%s is in docs/runbook.md with what to do', (code, { advice }) => {
    const line = page.split('\n').find((row) => row.startsWith(`| \`${code}\` |`));
    expect(line).toContain(advice);
  });
});

describe('every field of the query language', () => {
  const page = readTracked('docs/query-language.md');
  it.each(Object.entries(queryFields))('%s is in docs/query-language.md with its example', (name, { example }) => {
    expect(page).toContain(`${name}:`);
    expect(page).toContain(example);
  });
});
