import { execFileSync } from 'node:child_process';

/** Builds once before the tests: worker threads and the command run the compiled files. CORRIDOR_SKIP_BUILD=1 leaves that out. */
export const setup = (): void => {
  if (process.env.CORRIDOR_SKIP_BUILD) return;
  execFileSync('npx', ['tsc', '-b'], { cwd: new URL('../..', import.meta.url), stdio: 'inherit' });
};
