import type { Command } from 'commander';
import { wholeNumber } from './whole-number.ts';

/** Flags of the commands that serve pages. */
export interface WebFlags {
  readonly port?: number;
}

/** Adds the flags of the commands that serve pages. */
export const withWebFlags = (command: Command): Command =>
  command.option('--port <port>', 'port of the pages; 0 takes a free one (CORRIDOR_PORT)', wholeNumber('--port', 0, 65_535));

/** The port of the flags, where one was given. */
export const portFlag = ({ port }: WebFlags): { readonly port?: number } => (port === undefined ? {} : { port });
