import { execFileSync } from 'node:child_process';

/** Builds once before the tests: worker threads and the command run the compiled files. */
export const setup = (): void => {
  execFileSync('npx', ['tsc', '-b'], { cwd: new URL('../..', import.meta.url), stdio: 'inherit' });
};
