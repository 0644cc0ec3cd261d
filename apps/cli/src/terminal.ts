import type { Settings } from '@corridor/model';

/** What a command may touch of the terminal and the machine; tests hand in their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** True when standard output is a person's screen. */
  readonly isInteractive: boolean;
  /** Columns of the screen; 100 where there is none. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends when the process is asked to stop (SIGINT, SIGTERM). */
  readonly stop: AbortSignal;
}

/** What every command gets: the terminal and the settings, read once. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Throws `settings-invalid`. */
  settings(): Settings;
}

/** The process's own terminal. A reader that goes away (`| head`) ends the command quietly. */
export const processTerminal = (): Terminal => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isInteractive: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    environment: process.env,
    stop: stop.signal,
  };
};
