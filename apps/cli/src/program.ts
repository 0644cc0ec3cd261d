import { parseSettings, type Settings } from '@corridor/model';
import { Command } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { changesCommand } from './commands/changes.ts';
import { claimsCommand } from './commands/claims.ts';
import { classifyCommand } from './commands/classify.ts';
import { demoCommand } from './commands/demo.ts';
import { digestCommand } from './commands/digest.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { groupCommand } from './commands/group.ts';
import { markCommand } from './commands/mark.ts';
import { namesCommand } from './commands/names.ts';
import { parseCommand } from './commands/parse.ts';
import { positionsCommand } from './commands/positions.ts';
import { pruneCommand } from './commands/prune.ts';
import { retagCommand } from './commands/retag.ts';
import { runCommand } from './commands/run.ts';
import { searchCommand } from './commands/search.ts';
import { sourcesCommand } from './commands/sources.ts';
import { startCommand } from './commands/start.ts';
import { storyCommand } from './commands/story.ts';
import { subscribersCommand } from './commands/subscribers.ts';
import { webCommand } from './commands/web.ts';
import { workerCommand } from './commands/worker.ts';
import type { CommandContext, Terminal } from './terminal.ts';
import { unknownSettings } from './wiring/unknown-settings.ts';
import { productVersion } from './wiring/version.ts';

/** Every command, in the order of a day's work. */
const commands = [
  demoCommand,
  startCommand,
  runCommand,
  workerCommand,
  webCommand,
  searchCommand,
  storyCommand,
  positionsCommand,
  namesCommand,
  changesCommand,
  claimsCommand,
  explainCommand,
  digestCommand,
  subscribersCommand,
  sourcesCommand,
  parseCommand,
  extractCommand,
  classifyCommand,
  groupCommand,
  evaluateCommand,
  markCommand,
  retagCommand,
  exportCommand,
  backupCommand,
  pruneCommand,
  doctorCommand,
] as const;

/** The command line's whole tree. Parsing it rejects with a CommanderError on wrong usage. */
export const createProgram = (terminal: Terminal): Command => {
  const program = new Command('corridor')
    .description('Follows one diplomatic deal through a region’s press: tagged archive, daily digest, every tag with its evidence.')
    .version(productVersion)
    .option('--data <folder>', 'folder of archive and outbox (CORRIDOR_DATA)')
    .option('--dossier <folder>', 'dossier to follow (CORRIDOR_DOSSIER)')
    .showHelpAfterError('See `corridor help` for the commands.')
    .showSuggestionAfterError();
  const context: CommandContext = { terminal, settings: warnedSettings(terminal, () => program.opts()) };
  for (const command of commands) program.addCommand(command(context));
  for (const command of everyCommand(program)) command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  return program;
};

/** Settings as they stand when they are asked for; names that are none are told of the first time. */
const warnedSettings = (terminal: Terminal, options: () => Parameters<typeof settingsOf>[1]): (() => Settings) => {
  let warnings = unknownSettings(terminal.environment);
  return () => {
    for (const warning of warnings) terminal.err(`warning: ${warning}\n`);
    warnings = [];
    return settingsOf(terminal, options());
  };
};

const settingsOf = (terminal: Terminal, options: { data?: string; dossier?: string }): Settings =>
  parseSettings({
    ...terminal.environment,
    ...(options.data ? { CORRIDOR_DATA: options.data } : {}),
    ...(options.dossier ? { CORRIDOR_DOSSIER: options.dossier } : {}),
  });

const everyCommand = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(everyCommand)];
