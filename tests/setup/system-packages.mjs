import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * What tests run beside Node: any one of `commands` will do. Where none answers, the first of `packages` that apt knows is installed, and
 * the `service` it starts by itself is put to rest: tests start servers of their own. One row a program.
 */
const needed = [
  { commands: ['redis-server'], packages: ['redis-server', 'redis', 'valkey-server'], service: 'redis-server' },
  { commands: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium', 'chromium-browser'], service: null },
];

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
const succeeds = (command, args) => spawnSync(command, args, { ...quiet, timeout: 30_000 }).status === 0;
/** A command counts when it answers: some systems put a stub in its place that only names another installer. */
const isMissing = ({ commands }) => !commands.some((command) => succeeds(command, ['--version']));

/** The words before a command that make it run as root, or null when this user may not. */
const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
};

const runAsRoot = (prefix, words) => {
  const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...words];
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...quiet, maxBuffer: 64 * 1024 * 1024 });
  return { isDone: status === 0, said: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim() };
};

const hasCandidate = (name) => {
  const { stdout } = spawnSync('apt-cache', ['policy', name], quiet);
  return /Candidate: (?!\(none\))\S/.test(stdout ?? '');
};

const byHand = (missing, why) =>
  `Tests need ${missing.map(({ commands }) => commands[0]).join(' and ')}, and ${why}.\nInstall them and run the command again, on Debian or Ubuntu:\n  apt-get install ${missing.map(({ packages }) => packages[0]).join(' ')}`;

/** Installs what is missing; gives null when all is there, else what a person has to do. Called again it does nothing. */
export const ensureSystemPackages = () => {
  const missing = needed.filter(isMissing);
  if (missing.length === 0) return null;
  const prefix = asRoot();
  if (prefix === null) return byHand(missing, 'this user may not install packages (neither root nor sudo without a password)');
  if (!existsSync('/usr/bin/apt-get')) return byHand(missing, 'this system has no apt-get');
  console.log(`installing ${missing.map(({ packages }) => packages[0]).join(', ')} ...`);
  const update = runAsRoot(prefix, ['apt-get', '-qq', 'update']);
  const names = missing.map(({ packages }) => packages.find(hasCandidate) ?? packages[0]);
  const install = runAsRoot(prefix, ['apt-get', '-qq', '-y', '--no-install-recommends', 'install', ...names]);
  for (const { service } of missing)
    if (service && existsSync('/run/systemd/system')) runAsRoot(prefix, ['systemctl', 'disable', '--now', service]);
  const still = missing.filter(isMissing);
  if (still.length === 0) return null;
  const said = install.isDone ? 'the installed program does not answer `--version`' : install.said || update.said;
  return byHand(still, `installing did not help: ${said}`);
};
