import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createClassifier, readDossier } from '@corridor/classifier';
import { createLanguageIdentifier } from '@corridor/language';
import type { ArticleText } from '@corridor/model';
import { describe, expect, it } from 'vitest';

/** A line of `corrections.jsonl` beside a dossier, as `corridor mark` writes it; `withdrawn` gives the reason why it no longer counts. */
interface Correction {
  readonly theme: string;
  readonly expected: boolean;
  readonly article: ArticleText;
  readonly withdrawn?: string;
}

const dossiers = new URL('../../dossiers/', import.meta.url);

const correctionsOf = (dossier: string): readonly Correction[] => {
  const path = new URL(`${dossier}/corrections.jsonl`, dossiers);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Correction)
    : [];
};

describe.each(readdirSync(dossiers))('corrections of %s', (name) => {
  it('are all satisfied or withdrawn with a reason', async () => {
    const dossier = await readDossier(new URL(name, dossiers).pathname);
    const classifier = createClassifier(dossier, { identifier: await createLanguageIdentifier() });
    const open = correctionsOf(name).filter((c) => !c.withdrawn);
    const failed = open.filter((c) => classifier.classify(c.article).tags.some((t) => t.theme === c.theme) !== c.expected);
    expect(failed.map((c) => `${c.article.id} ${c.expected ? 'must have' : 'must not have'} ${c.theme}`)).toEqual([]);
  });
});
