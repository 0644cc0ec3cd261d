// Measures the classifier on the labelled and the blind sets and pins the floors. A floor is lowered only with --lower.
// Run after `tsc -b`: node tests/gates/record-classifier.mjs [--lower]
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClassifier, evaluate, parseLabels, readDossier } from '@corridor/classifier';
import { createLanguageIdentifier } from '@corridor/language';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const bytes = (set, name) => readFileSync(at(`../corpus/${set}/${name}`));
const rows = (set, name) =>
  bytes(set, name)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const fingerprintOf = (set) => createHash('sha256').update(bytes(set, 'articles.jsonl')).update(bytes(set, 'labels.jsonl')).digest('hex');
const dossier = await readDossier(at('../../dossiers/tripp'));
const classifier = createClassifier(dossier, { identifier: await createLanguageIdentifier() });
const scoresOf = (set) =>
  evaluate(
    rows(set, 'articles.jsonl').map((article) => ({ article, read: classifier.classify(article) })),
    parseLabels(rows(set, 'labels.jsonl'), 'labels.jsonl'),
  );
const figures = (set) => ({
  'relevance accuracy': set.relevance.accuracy,
  'direct f1': set.relevance.byValue.direct.f1,
  'themes micro f1': set.themes.micro.f1,
  'themes macro f1': set.themes.macroF1,
  'entities micro f1': set.entities.f1,
  'metonyms f1': set.metonyms.f1,
  'positions precision': set.positions.precision,
  'positions f1': set.positions.f1,
  'actor and target precision': set.positionsWithoutStance.precision,
});
/** The third set has labels of positions only. */
const ofPositions = ['positions precision', 'positions f1', 'actor and target precision'];
const down = (value) => Math.floor(value * 1000) / 1000;
const file = at('./floors/classifier.json');
let before = { all: {}, certain: {}, folds: { 'themes micro f1': 0.8 } };
try {
  before = JSON.parse(readFileSync(file, 'utf8'));
} catch {}
const isLowering = process.argv.includes('--lower');
const pin = (set, old, only) =>
  Object.fromEntries(
    Object.entries(figures(set))
      .filter(([name]) => only?.includes(name) ?? true)
      .map(([name, value]) => [name, isLowering ? down(value) : Math.max(down(value), old[name] ?? 0)]),
  );
const pinSet = (set, old, only) => {
  const scores = scoresOf(set);
  return {
    fingerprint: fingerprintOf(set),
    all: pin(scores.all, old?.all ?? {}, only),
    certain: pin(scores.certain, old?.certain ?? {}, only),
  };
};
const floors = {
  ...pinSet('eval-dev', before),
  folds: before.folds,
  blind: pinSet('blind', before.blind),
  'blind-2': pinSet('blind-2', before['blind-2']),
  'blind-3': pinSet('blind-3', before['blind-3'], ofPositions),
};
writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
console.log(JSON.stringify(floors, null, 2));
