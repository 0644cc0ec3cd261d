// How every benchmark here runs: each contender in a process of its own, one after the other, round by round, so that a busy machine slows all of
// them alike; of its rounds a contender's best counts. Figures are processor time, and ratios to ours; never a wall clock.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    contender: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    own: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/**
 * Runs a contest. `contenders` maps a name to a function that loads it and gives `run`, the work of one round, which resolves to figures
 * (numbers by name); the first one is ours. `columns` says how they are printed: `{ title, of(figures), isBetterHigher }`.
 */
export const contest = async ({ file, title, contenders, columns, warmUps = 3 }) => {
  if (flags.contender) return playOne(contenders[flags.contender], warmUps);
  const names = flags.own ? Object.keys(contenders).slice(0, 1) : Object.keys(contenders);
  const rounds = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < Number(flags.rounds); round++) for (const name of names) rounds[name].push(playInItsOwnProcess(file, name));
  const rows = names.map((name) => ({ name, figures: bestOf(rounds[name], columns) }));
  process.stdout.write(flags.json ? `${JSON.stringify({ title, rows })}\n` : tableOf(title, rows, columns));
};

/** Plays one contender some times to warm up and once for the record, and prints what it measured as JSON. */
const playOne = async (load, warmUps) => {
  const run = await load();
  for (let round = 0; round < warmUps; round++) await run();
  const before = process.cpuUsage();
  const told = await run();
  const { user, system } = process.cpuUsage(before);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`\n@@${JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakMegabytes, ...told })}\n`);
  process.exit(0);
};

const playInItsOwnProcess = (file, name) => {
  const played = spawnSync(process.execPath, [file, '--contender', name], { encoding: 'utf8', maxBuffer: 64 << 20, timeout: 600_000 });
  const line = played.stdout?.split('\n').find((one) => one.startsWith('@@'));
  return line
    ? JSON.parse(line.slice(2))
    : { failed: /^\w*Error.*$/m.exec(played.stderr ?? '')?.[0] ?? String(played.error ?? 'ended without a word') };
};

const bestOf = (rounds, columns) => {
  const good = rounds.filter((round) => !round.failed);
  if (good.length === 0) return { failed: rounds[0]?.failed };
  return Object.fromEntries(
    columns.map(({ title, of, isBetterHigher }) => {
      const values = good.map(of).filter((value) => value !== undefined);
      return [title, values.length === 0 ? undefined : isBetterHigher ? Math.max(...values) : Math.min(...values)];
    }),
  );
};

const tableOf = (title, rows, columns) => {
  const ours = rows[0].figures;
  const cells = rows.map(({ name, figures }) => [
    name,
    ...(figures.failed
      ? [`failed: ${figures.failed}`]
      : columns.flatMap(({ title: column, digits = 1, isCompared }) => {
          const value = figures[column];
          const cell = value === undefined ? '–' : value.toFixed(digits);
          return isCompared ? [cell, value === undefined ? '–' : ratio(ours[column], value)] : [cell];
        })),
  ]);
  const head = ['', ...columns.flatMap(({ title: column, isCompared }) => (isCompared ? [column, 'ours/its'] : [column]))];
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((row) => (row[at] ?? '').length)));
  const line = (row) => `| ${widths.map((width, at) => (row[at] ?? '')[at === 0 ? 'padEnd' : 'padStart'](width)).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return `\n${title}\n\n${[line(head), rule, ...cells.map(line)].join('\n')}\n`;
};

const ratio = (ours, its) => (its === 0 ? '–' : `${(ours / its).toFixed(ours / its < 10 ? 2 : 0)}×`);
