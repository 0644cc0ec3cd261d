import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorridorError, isoNow, systemClock } from '@corridor/model';
import { Argument, Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { dossierFolder, openClassifier, openSettingsArchive } from '../wiring/open-parts.ts';
import { articleOf } from './article-id.ts';

/** `mark ARTICLE wrong THEME`: writes a correction that the next dossier must satisfy. */
export const markCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('mark')
    .description('mark a theme of an article as wrong or missing; writes a correction fixture beside the dossier')
    .argument('<article>', 'article id')
    .addArgument(new Argument('<what>', 'what is the matter').choices(['wrong', 'missing']))
    .argument('<theme>', 'theme id')
    .action(async (id: string, what: 'wrong' | 'missing', theme: string) => {
      const { dossier } = await openClassifier(settings());
      if (!dossier.themes.some((t) => t.id === theme))
        throw new CorridorError('usage-invalid', `${theme}: the dossier has ${dossier.themes.map((t) => t.id).join(', ')}.`);
      const archive = await openSettingsArchive(settings());
      try {
        const { title, text, lang, publishedAt, url, tags } = await articleOf(archive, id);
        if (tags.some((t) => t.theme === theme) !== (what === 'wrong'))
          throw new CorridorError(
            'usage-invalid',
            `Article ${id} ${what === 'wrong' ? 'does not have' : 'has'} the theme ${theme}${what === 'wrong' ? '' : ' already'}.`,
          );
        const path = join(dossierFolder(settings()), 'corrections.jsonl');
        const correction = {
          theme,
          expected: what === 'missing',
          article: { id, title, text, lang, date: publishedAt, url },
          markedAt: isoNow(systemClock),
          dossierVersion: dossier.version,
        };
        await appendFile(path, jsonLine(correction));
        terminal.out(
          `Noted in ${path}. Whoever keeps the dossier will see it: its checks (npm run gate) fail until the tag is right or the note is withdrawn with a reason.\n`,
        );
      } finally {
        await archive.close();
      }
    });
