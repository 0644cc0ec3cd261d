import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumLibraries, packagedChromium, unpackChromium } from './packaged-chromium.mjs';

/** Versions the archive takes; Debian and Ubuntu keep the programs of each in a folder of its own, outside PATH. */
const postgresVersions = [15, 16, 17, 18, 19, 20];

/**
 * What tests run beside Node: any one of `commands` will do. Where none answers, the first of `packages` that apt has is installed, and
 * the `service` it starts by itself is put to rest, since tests start servers of their own. Where apt has none of them, `instead` brings the
 * program, after the `libraries` that it needs. One row a program.
 */
const needed = [
  {
    commands: ['redis-server'],
    packages: ['redis-server', 'valkey-server'],
    service: 'redis-server',
    libraries: [],
    instead: () => 'apt has no package of it',
  },
  {
    commands: ['postgres', ...postgresVersions.map((version) => `/usr/lib/postgresql/${version}/bin/postgres`)],
    packages: ['postgresql'],
    service: 'postgresql',
    libraries: [],
    instead: () => 'apt has no package of it',
  },
  {
    commands: ['chromium', 'chromium-browser', 'google-chrome', packagedChromium],
    packages: ['chromium'],
    service: null,
    libraries: chromiumLibraries,
    instead: unpackChromium,
  },
];

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 };
const succeeds = (command, args) => spawnSync(command, args, { ...quiet, timeout: 30_000 }).status === 0;
/** A command counts when it answers: some systems put a stub in its place that only names another installer. */
const isMissing = ({ commands }) => !commands.some((command) => succeeds(command, ['--version']));

/** The words before a command that make it run as root, or null when this user may not. */
const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
};

/** Runs a command as root; gives null when it is done, else what it said. */
const runAsRoot = (prefix, words) => {
  const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...words];
  const { status, stdout, stderr, error } = spawnSync(command, args, quiet);
  return status === 0 ? null : `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim();
};

/** True when apt can install a package that holds the program itself, not a pointer to a snap. */
const hasCandidate = (name) => {
  const { stdout } = spawnSync('apt-cache', ['policy', name], quiet);
  const version = /Candidate: (\S+)/.exec(stdout ?? '')?.[1] ?? '(none)';
  return version !== '(none)' && !version.includes('snap');
};

const byHand = (missing, why) =>
  `Tests need ${missing.map(({ commands }) => commands[0]).join(' and ')}, and ${why}.\nInstall what is missing and run the command again, on Debian:\n  apt-get install ${missing.map(({ packages }) => packages[0]).join(' ')}`;

/** Installs what is missing; gives null when all is there, else what a person has to do. Called again it does nothing. */
export const ensureSystemPackages = () => {
  const missing = needed.filter(isMissing);
  if (missing.length === 0) return null;
  const prefix = asRoot();
  if (prefix === null) return byHand(missing, 'this user may not install packages (neither root nor sudo without a password)');
  if (!existsSync('/usr/bin/apt-get')) return byHand(missing, 'this system has no apt-get');
  console.log(`installing ${missing.map(({ packages }) => packages[0]).join(', ')} ...`);
  const said = install(prefix, missing);
  const still = missing.filter(isMissing);
  return still.length === 0 ? null : byHand(still, `installing did not help: ${said || 'the program does not answer `--version`'}`);
};

const install = (prefix, missing) => {
  const updated = runAsRoot(prefix, ['apt-get', '-qq', 'update']);
  const rows = missing.map((row) => ({ ...row, name: row.packages.find(hasCandidate) ?? null }));
  const names = rows.flatMap(({ name, libraries }) => (name ? [name] : libraries));
  const installed = names.length > 0 ? runAsRoot(prefix, ['apt-get', '-qq', '-y', '--no-install-recommends', 'install', ...names]) : null;
  const instead = rows.flatMap((row) => (row.name ? [] : [row.instead()]));
  for (const { service, name } of rows)
    if (name && service && existsSync('/run/systemd/system')) runAsRoot(prefix, ['systemctl', 'disable', '--now', service]);
  return [updated, installed, ...instead].filter((one) => one).join('\n');
};
