// Trains the Bayes second opinion on the shipped labelled set, measures it by leaving one article out, and writes the model file.
// Run after `tsc -b`: node tests/gates/record-bayes.mjs
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBayesTrainer, createClassifier, readDossier } from '@corridor/classifier';
import { createLanguageIdentifier } from '@corridor/language';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const rows = (name) =>
  readFileSync(at(`../corpus/eval-dev/${name}`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const fingerprint = createHash('sha256')
  .update(readFileSync(at('../corpus/eval-dev/articles.jsonl')))
  .update(readFileSync(at('../corpus/eval-dev/labels.jsonl')))
  .digest('hex');

const articles = rows('articles.jsonl');
const labels = new Map(rows('labels.jsonl').map((label) => [label.id, label]));
const dossier = await readDossier(at('../../dossiers/tripp'));
const identifier = await createLanguageIdentifier();
const trainer = createBayesTrainer(dossier, identifier);
const classifier = createClassifier(dossier, { identifier });
const labelled = articles.map((article) => ({ article, themes: labels.get(article.id).themes }));

const opinions = trainer.leaveOneOut(labelled);
const scores = articles.map((article) => classifier.explain(article));

/** Micro F1 when a theme is given where `decide(score, threshold, probability)` says so; only relevant articles have themes. */
const measure = (decide) => {
  let found = 0;
  let wrong = 0;
  let missed = 0;
  articles.forEach((article, i) => {
    const gold = new Set(labels.get(article.id).themes);
    for (const { id: theme, threshold } of dossier.themes) {
      const probability = opinions[i].find((opinion) => opinion.theme === theme).probability;
      const explained = scores[i].themes.find((one) => one.id === theme);
      const score = explained && explained.verdict !== 'vetoed' ? explained.score : 0;
      const isGiven = scores[i].relevance.value !== 'none' && decide(score, threshold, probability);
      if (isGiven && gold.has(theme)) found++;
      else if (isGiven) wrong++;
      else if (gold.has(theme)) missed++;
    }
  });
  const f = (x) => x.toFixed(3);
  return `P ${f(found / (found + wrong || 1))}  R ${f(found / (found + missed || 1))}  F1 ${f((2 * found) / (2 * found + wrong + missed || 1))}`;
};

console.log(
  'rules alone                ',
  measure((score, threshold) => score >= threshold),
);
console.log(
  'second opinion alone       ',
  measure((_s, _t, probability) => probability >= 0.5),
);
for (const weight of [0.1, 0.2, 0.3, 0.5])
  console.log(
    `rules + ${weight} x (p - 0.5)     `,
    measure((score, threshold, p) => score + weight * (p - 0.5) >= threshold),
  );
console.log(
  'rules, dropped when p < .05',
  measure((score, threshold, p) => score >= threshold && p >= 0.05),
);
console.log(
  'rules, or p > .95 and half ',
  measure((score, threshold, p) => score >= threshold || (p > 0.95 && score >= threshold / 2)),
);

const model = trainer.train(labelled, fingerprint);
const file = at('../../dossiers/tripp/bayes.model.json');
writeFileSync(file, `${JSON.stringify(model)}\n`);
console.log(`dossiers/tripp/bayes.model.json: ${readFileSync(file).length} bytes, trained on ${model.documents} articles`);
