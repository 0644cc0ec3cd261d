import { join } from 'node:path';
import { evaluate, parseLabels, renderScores } from '@corridor/classifier';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { shippedLabels } from '../wiring/files.ts';
import { readArticles, readRows } from '../wiring/json-lines.ts';
import { openClassifier } from '../wiring/open-parts.ts';

/** `evaluate`: scores on a labelled set. */
export const evaluateCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('evaluate')
    .description('score the tags on a labelled set: relevance, themes, entities, positions, by language')
    .option('--articles <file>', 'articles as JSON Lines', join(shippedLabels, 'articles.jsonl'))
    .option('--labels <file>', 'labels as JSON Lines', join(shippedLabels, 'labels.jsonl'))
    .option('--json', 'print the scores as JSON')
    .action(async (flags: { articles: string; labels: string; json?: boolean }) => {
      const { classifier, dossier } = await openClassifier(settings());
      const articles = await readArticles(flags.articles);
      const labels = parseLabels(await readRows(flags.labels), flags.labels);
      const scores = evaluate(
        articles.map((article) => ({ article, read: classifier.classify(article) })),
        labels,
      );
      terminal.out(flags.json ? jsonLine(scores) : `${dossier.version}, engine ${classifier.engineVersion}\n${renderScores(scores)}\n`);
    });
