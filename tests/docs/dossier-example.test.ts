import { createClassifier, dossierFileNames, loadDossier } from '@corridor/classifier';
import { createLanguageIdentifier } from '@corridor/language';
import type { YamlFile } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { readTracked } from './tracked-files.ts';

const page = readTracked('docs/dossier.md');
const example = (name: string): YamlFile => {
  const section = page.split(`\n## ${name}\n`)[1] ?? '';
  return { name, text: /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '', code: 'dossier-invalid' };
};

describe('the example of docs/dossier.md', () => {
  it('loads', () => {
    expect(loadDossier(dossierFileNames.map(example)).version).toMatch(/^sound-bridge@1\.0\.0\+[0-9a-f]{8}$/);
  });

  it('reads a text as the page says it does', async () => {
    const classifier = createClassifier(loadDossier(dossierFileNames.map(example)), { identifier: await createLanguageIdentifier() });
    const text =
      'Alvania opposes the bridge to Sorland, Foreign Minister Ada Berg said on Monday. The Friendship Bridge would cost too much.';
    const read = classifier.classify({ id: 'example', title: 'Alvania against the bridge', text, lang: 'en', date: '2025-06-10' });
    expect(read.relevance).toBe('direct');
    expect(read.tags.map((tag) => tag.theme)).toEqual(['opposition']);
    expect(read.positions.map(({ actor, stance, target }) => ({ actor, stance, target }))).toEqual([
      { actor: 'alvania', stance: 'opposes', target: 'bridge' },
    ]);
    expect(read.mentions.find((mention) => mention.name === 'friendship-bridge')?.surface).toBe('Friendship Bridge');
  });
});
