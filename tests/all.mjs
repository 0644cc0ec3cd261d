// The one test command: installs what tests need and is missing, then every check and every test, and a closing line `N passed, N failed`.
// A check such as lint counts as one. Ends with 1 when anything failed. Nothing it started is left running.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSystemPackages } from './setup/system-packages.mjs';

/** Longest time of one step: a hung test must end as a failure, not as a run without an end. */
const STEP_MINUTES = 18;
/** Lines of a failed check that are shown; its own script shows all. */
const SHOWN_LINES = 150;
/** npm scripts that pass or fail as a whole, in the order in which a mistake is cheapest to learn of. */
const checks = ['build', 'lint', 'typecheck', 'boundaries', 'unused'];

const top = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corridor-tests-'));
const tallyFile = join(folder, 'tally.json');
const tally = { passed: 0, failed: 0 };

/** Settings of a person's own installation must not reach the tests. */
const ownSetting = /^(CORRIDOR|DKIM|SMTP)_|^(REDIS_URL|DATABASE_URL|MAIL_FROM)$/;
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownSetting.test(name))),
  TURBO_TELEMETRY_DISABLED: '1',
  CORRIDOR_SKIP_BUILD: '1',
  CORRIDOR_TALLY_FILE: tallyFile,
};

let running = null;
const endGroup = (pid, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone, which is what was wanted.
  }
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    if (running) endGroup(running, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });

/** Runs an npm script in a process group of its own, so that nothing it started outlives it. Its output is shown at once, or kept for a failure. */
const script = (name, { isShown }) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: top,
      env: environment,
      detached: true,
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    running = child.pid;
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    const late = setTimeout(() => {
      said.push(Buffer.from(`ended after ${STEP_MINUTES} minutes\n`));
      endGroup(child.pid, 'SIGKILL');
    }, STEP_MINUTES * 60_000);
    child.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.once('exit', () => child.pid && endGroup(child.pid, 'SIGKILL'));
    child.once('close', (code) => {
      clearTimeout(late);
      running = null;
      resolve({ isDone: code === 0, said: Buffer.concat(said).toString() });
    });
  });

const beginningOf = (said, name) => {
  const lines = said.trim().split('\n');
  const rest = lines.length - SHOWN_LINES;
  return rest > 0 ? [...lines.slice(0, SHOWN_LINES), `... ${rest} more lines: npm run ${name}`].join('\n') : lines.join('\n');
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const note = (isDone, name, detail) => {
  tally[isDone ? 'passed' : 'failed']++;
  console.log(`${isDone ? 'ok  ' : 'FAIL'} ${name}${detail ? `  ${detail}` : ''}`);
};

/** Runs every test; a run that ends badly without a failed test counts as one failure. */
const tests = async () => {
  const since = performance.now();
  const { isDone } = await script('test:all', { isShown: true });
  const counted = readTally();
  tally.passed += counted.passed;
  tally.failed += counted.failed;
  if (!isDone && counted.failed === 0) note(false, 'tests', `ended badly after ${seconds(since)}`);
};

const readTally = () => {
  try {
    return JSON.parse(readFileSync(tallyFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
};

const everything = async () => {
  const toDo = ensureSystemPackages();
  note(toDo === null, 'system packages', toDo ?? '');
  if (toDo !== null) return;
  let isBuilt = true;
  for (const name of checks) {
    const since = performance.now();
    const { isDone, said } = await script(name, { isShown: false });
    if (name === 'build') isBuilt = isDone;
    if (!isDone) console.log(beginningOf(said, name));
    note(isDone, name, seconds(since));
  }
  if (isBuilt) await tests();
  else note(false, 'tests', 'not run: the build failed');
};

await everything();
rmSync(folder, { recursive: true, force: true });
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
