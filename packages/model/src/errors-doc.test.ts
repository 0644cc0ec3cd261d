import { describe, expect, it } from 'vitest';
import { errorCatalogue } from './errors.ts';
import { renderErrorTable } from './errors-doc.ts';

describe('renderErrorTable', () => {
  const table = renderErrorTable().split('\n');

  it.each(Object.entries(errorCatalogue))('says what to do about %s', (code, { advice }) => {
    const lines = table.filter((line) => line.startsWith(`| \`${code}\` |`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(advice);
    expect(lines[0]?.split(/(?<!\\)\|/)).toHaveLength(5);
  });
});
