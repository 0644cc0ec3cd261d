import { existsSync } from 'node:fs';
import { type Explanation, renderExplanation } from '@corridor/classifier';
import type { ArticleText } from '@corridor/model';
import { textToRead } from '@corridor/worker';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { readBytes } from '../wiring/files.ts';
import { readArticles } from '../wiring/json-lines.ts';
import { openClassifier, openSettingsArchive } from '../wiring/open-parts.ts';
import { articleOf } from './article-id.ts';

/** `explain ID or FILE`: why these tags, and what nearly fired. */
export const explainCommand = (context: CommandContext): Command =>
  new Command('explain')
    .description('why an article has its tags: the rules that fired and the ones that nearly did')
    .argument('<id or file>', 'article id of the archive, a .jsonl file of articles, or a text file whose first line is the title')
    .option('--json', 'print JSON')
    .action(async (what: string, flags: { json?: boolean }) => {
      const { classifier } = await openClassifier(context.settings());
      for (const article of await textsOf(context, what)) {
        const explanation: Explanation = classifier.explain(article);
        context.terminal.out(flags.json ? jsonLine(explanation) : renderExplanation(article, explanation));
      }
    });

const textsOf = async ({ settings }: CommandContext, what: string): Promise<readonly ArticleText[]> => {
  if (what.endsWith('.jsonl')) return readArticles(what);
  if (what === '-' || existsSync(what)) return [textFile(new TextDecoder().decode(await readBytes(what)))];
  const archive = await openSettingsArchive(settings());
  try {
    return [textToRead(await articleOf(archive, what))];
  } finally {
    await archive.close();
  }
};

const textFile = (content: string): ArticleText => {
  const [title = '', ...rest] = content.replace(/^\ufeff/, '').split(/\r?\n/);
  return { id: 'file', title: title.trim(), text: rest.join('\n').trim() };
};
