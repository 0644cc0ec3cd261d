import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Text of a file of the repository. */
export const readTracked = (path: string): string => readFileSync(`${top}${path}`, 'utf8');

/** True when the repository has this file or folder now. */
export const isThere = (path: string): boolean => existsSync(`${top}${path}`);

/** Paths of all tracked files that are there, from the top of the repository. */
export const trackedFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && isThere(path));

/** Tracked pages of documentation. */
export const trackedPages = (): readonly string[] => trackedFiles().filter((path) => path.endsWith('.md'));
