import { classificationToJson } from '@corridor/classifier';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { readArticles } from '../wiring/json-lines.ts';
import { openClassifier } from '../wiring/open-parts.ts';

/** `classify`: tags of texts with their evidence, one JSON line each. */
export const classifyCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('classify')
    .description('tag texts: language, relevance, themes, entities, positions, each with its evidence')
    .option('--jsonl <file>', 'articles {id, title, text, lang?, date?}, one JSON object a line; - for standard input', '-')
    .option('--json', 'print JSON Lines (the only form there is)')
    .action(async (options: { jsonl: string }) => {
      const { classifier } = await openClassifier(settings());
      for (const article of await readArticles(options.jsonl))
        terminal.out(jsonLine(classificationToJson(article, classifier.classify(article))));
    });
