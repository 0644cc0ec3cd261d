import type { ArticleText, Classification, StoryMember } from '@corridor/model';
import { groupArticles, storyMember } from '@corridor/stories';
import { Command } from 'commander';
import { jsonLines } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { readArticles } from '../wiring/json-lines.ts';
import { openClassifier } from '../wiring/open-parts.ts';

/** `group`: stories and copies among texts. */
export const groupCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('group')
    .description('put texts into stories and find copies')
    .requiredOption('--jsonl <file>', 'articles {id, title, text, lang?, date?, publisher?}, one JSON object a line; - for standard input')
    .option('--json', 'print {id, story, copyOf} as JSON Lines')
    .action(async (options: { jsonl: string; json?: boolean }) => {
      const { classifier } = await openClassifier(settings());
      const articles = await readArticles(options.jsonl);
      const groups = groupArticles(articles.map((article) => memberOf(article, classifier.classify(article))));
      if (options.json) return terminal.out(jsonLines(groups));
      const titles = new Map(articles.map((a) => [a.id, a.title]));
      const rows = groups
        .toSorted((a, b) => (a.story < b.story ? -1 : a.story > b.story ? 1 : 0))
        .map((g) => [g.story, g.id, g.copyOf, titles.get(g.id) ?? '']);
      terminal.out(renderTable([{ title: 'story' }, { title: 'article' }, { title: 'copy of' }, { title: 'title', most: 80 }], rows));
    });

/** The fields of a text that grouping needs, with what was read out of it. */
const memberOf = ({ id, title, text, date, publisher }: ArticleText, read: Classification): StoryMember =>
  storyMember({ id, title, text, date: date ?? null, publisher: publisher ?? null }, read);
