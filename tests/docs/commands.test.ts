import { createProgram } from '@corridor/cli';
import { describe, expect, it } from 'vitest';
import { readTracked, trackedPages } from './tracked-files.ts';

const program = createProgram({
  out: () => {},
  err: () => {},
  isInteractive: false,
  columns: 100,
  environment: {},
  stop: new AbortController().signal,
});
type Command = typeof program;

/** Words after `corridor` that call each command which can be run. */
const calls = (command: Command, words: readonly string[]): readonly (readonly string[])[] =>
  command.commands.length === 0 ? [words] : command.commands.flatMap((inner) => calls(inner, [...words, inner.name()]));

const manual = readTracked('README.md') + readTracked('docs/runbook.md');

describe('every command', () => {
  it.each(calls(program, []).map((words) => words.join(' ')))('corridor %s is in the README or the runbook', (words) => {
    expect(manual).toMatch(new RegExp(`\\bcorridor ${words}\\b`));
  });
});

/** A line such as `corridor search 'a b' --facets` with what is wrong about it, or null. */
const mistakeOf = (line: string): string | null => {
  let command: Command = program;
  for (const word of wordsOf(line).slice(1)) {
    const flag = /^--[a-z-]+/.exec(word)?.[0];
    if (flag) {
      const known = [...command.options, ...program.options].some((option) => option.long === flag) || flag === '--help';
      if (!known) return `${command.name()} has no ${flag}`;
      continue;
    }
    const inner = command.commands.find((one) => one.name() === word);
    if (inner) command = inner;
    else if (command === program && !isValue(line, word)) return `there is no command ${word}`;
    else if (command !== program && command.commands.length > 0) return `${command.name()} has no command ${word}`;
  }
  return null;
};

/** Quoted stretches are one word; what follows a pipe, a redirection or a comment is the shell's. */
const wordsOf = (line: string): readonly string[] => (line.split(/\s[|>#&]|;/)[0] ?? '').match(/'[^']*'|"[^"]*"|\S+/g) ?? [];

/** The value of a flag before the command (`corridor --data FOLDER search`), a placeholder, or `help`. */
const isValue = (line: string, word: string): boolean =>
  /^[<[A-Z]/.test(word) || word === 'help' || new RegExp(`--[a-z-]+ ${word.replace(/[^\w]/g, '\\$&')}(\\s|$)`).test(line);

const written = trackedPages()
  .filter((path) => !path.startsWith('tests/corpus/'))
  .flatMap((path) =>
    [...readTracked(path).matchAll(/(?:^|`|npx |-- )(corridor [a-z-][^`\n]*)/gm)].map((m) => ({ path, line: m[1] ?? '' })),
  );

describe('every command line in the documentation', () => {
  it('is found', () => {
    expect(written.length).toBeGreaterThan(20);
  });

  it('can be run as written', () => {
    const wrong = written.map(({ path, line }) => ({ path, line, mistake: mistakeOf(line) })).filter(({ mistake }) => mistake !== null);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['corridor serch x', 'there is no command serch'],
    ['corridor search x --colour', 'search has no --colour'],
    ['corridor sources forget x', 'sources has no command forget'],
    ["corridor --data here search 'a b' --facets | head", null],
  ])('would be caught: %s', (line, mistake) => {
    expect(mistakeOf(line)).toBe(mistake);
  });
});
