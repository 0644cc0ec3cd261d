import { extractPage, loadSources } from '@corridor/ingest';
import { overrideFields } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { readTracked } from './tracked-files.ts';

const section = readTracked('docs/dossier.md').split('\n## When a page is read wrongly\n')[1]?.split('\n## ')[0] ?? '';
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
const plain = section.replace(/\s+/g, ' ');
const told = (before: string): string => new RegExp(`${before} "([^"]+)"`).exec(plain)?.[1] ?? '';

const [source] = loadSources({ name: 'sources.yaml', text: block('yaml'), code: 'sources-invalid' });
const read = (overrides: NonNullable<typeof source>['extract'] | null) =>
  extractPage(Buffer.from(block('html')), {
    contentType: 'text/html; charset=utf-8',
    url: 'https://weekly.example/bridge',
    overrides: overrides ?? null,
  });

describe('the page that is read wrongly in docs/dossier.md', () => {
  it('is read wrongly without the selectors', () => {
    expect(read(null).text).toContain('the wind nearly took my hat');
  });

  it('is read as the page says it is with them', () => {
    expect(read(source?.extract)).toMatchObject({
      text: told('the text is'),
      title: told('the title'),
      byline: 'Ada Berg',
      publishedDate: '2025-06-07',
      detail: null,
    });
  });

  it('names every field', () => {
    for (const field of overrideFields) expect(section).toContain(`\`${field}\``);
  });

  it('is told with line and column when a selector will not do', () => {
    const text = block('yaml').replace('body: .c3', 'body: .c3 ~ p');
    const line = text.split('\n').findIndex((one) => one.includes('body:')) + 1;
    expect(() => loadSources({ name: 'sources.yaml', text, code: 'sources-invalid' })).toThrow(
      `sources.yaml:${line}: sources.0.extract.body: column 5: siblings are not matched`,
    );
  });
});
