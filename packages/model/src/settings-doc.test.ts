import { describe, expect, it } from 'vitest';
import { settingRows } from './settings.ts';
import { renderConfigurationDoc } from './settings-doc.ts';

describe('renderConfigurationDoc', () => {
  const page = renderConfigurationDoc();

  it.each(Object.values(settingRows).map((row) => [row.env, row] as const))('has one whole row for %s', (env, row) => {
    const lines = page.split('\n').filter((line) => line.startsWith(`| \`${env}\` |`));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(lines[0]?.includes('*Secret.*')).toBe(row.secret);
  });
});
