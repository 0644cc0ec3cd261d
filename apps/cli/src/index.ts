import { CorridorError } from '@corridor/model';
import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { processTerminal, type Terminal } from './terminal.ts';

export { createProgram } from './program.ts';
export type { Terminal } from './terminal.ts';

/** Runs one command line; gives the exit code: 0 done, 1 failed, 2 wrong usage. Errors go to stderr with their code, never a stack. */
export const main = async (args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> => {
  try {
    await createProgram(terminal).parseAsync(asOperands(args), { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error, terminal);
  }
};

/** A negated word of a query (`-theme:corridor`, `-gas`) is no flag: flags of one dash are one letter long. Such words go behind `--`. */
const asOperands = (args: readonly string[]): string[] => {
  const isNegated = (arg: string): boolean => /^-[^-]{2,}/su.test(arg) && !args.includes('--');
  const negated = args.filter(isNegated);
  return negated.length === 0 ? [...args] : [...args.filter((arg) => !isNegated(arg)), '--', ...negated];
};

const reportError = (error: unknown, terminal: Terminal): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CorridorError) {
    terminal.err(`error ${error.code}: ${error.message}\n${error.advice}\n`);
    return error.action === 'usage' ? 2 : 1;
  }
  terminal.err(
    `error unexpected: ${error instanceof Error ? error.message : String(error)}\nPlease report this with what you ran. CORRIDOR_LOG_LEVEL=debug shows more.\n`,
  );
  if (terminal.environment.CORRIDOR_LOG_LEVEL === 'debug' && error instanceof Error) terminal.err(`${error.stack}\n`);
  return 1;
};
