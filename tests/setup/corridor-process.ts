import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '@corridor/model';
import { stringify } from 'yaml';

const program = fileURLToPath(new URL('../../apps/cli/bin/corridor.js', import.meta.url));
const shippedDossier = fileURLToPath(new URL('../../dossiers/tripp', import.meta.url));

/** How a process ended, with what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A `corridor` process of a test's own: killed by its id, awaited. */
export interface CorridorProcess {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  printed(): string;
  ended(): Promise<Ended>;
}

/** A folder with a dossier whose sources are the given ones, and room for the data. */
export interface Workplace {
  readonly dataFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

/** Makes a workplace in a temporary folder: the shipped dossier with other sources, loopback open, no pauses between requests. */
export const makeWorkplace = (sources: readonly Source[], more: Readonly<Record<string, string>> = {}): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-work-'));
  cpSync(shippedDossier, join(folder, 'dossier'), { recursive: true });
  writeFileSync(join(folder, 'dossier', 'sources.yaml'), stringify({ sources }));
  const dataFolder = join(folder, 'data');
  return {
    dataFolder,
    environment: {
      PATH: process.env.PATH ?? '',
      CORRIDOR_DATA: dataFolder,
      CORRIDOR_DOSSIER: join(folder, 'dossier'),
      CORRIDOR_ALLOW_LOOPBACK: 'true',
      CORRIDOR_HOST_SPACING_MILLIS: '0',
      CORRIDOR_PORT: '0',
      ...more,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Starts the command as a user would, in a process of its own. */
export const startCorridor = (args: readonly string[], environment: Readonly<Record<string, string>>, input = ''): CorridorProcess => {
  const child = spawn(process.execPath, [program, ...args], { env: { ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal, out, err })));
  return { child, printed: () => out + err, ended: () => ended };
};

/** Runs the command to its end. */
export const runCorridor = (args: readonly string[], environment: Readonly<Record<string, string>>, input = ''): Promise<Ended> =>
  startCorridor(args, environment, input).ended();
