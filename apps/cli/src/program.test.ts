import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { testTerminal } from './fixtures/test-terminal.ts';
import { main } from './index.ts';
import { createProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const every = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(every)];
const pathOf = (command: Command): readonly string[] => (command.parent ? [...pathOf(command.parent), command.name()] : []);
const commands = every(createProgram(testTerminal())).map((command) => [pathOf(command).join(' ') || 'corridor', command] as const);

describe('help', () => {
  it.each(commands)('%s says what it does and explains every argument and flag', async (name, command) => {
    const terminal = testTerminal();
    expect(await main([...(name === 'corridor' ? [] : name.split(' ')), '--help'], terminal)).toBe(0);
    const { out, err } = terminal.printed();
    expect(err).toBe('');
    expect(out).toContain('Usage: corridor');
    expect(command.description()).not.toBe('');
    expect(command.options.filter((option) => option.description === '').map((option) => option.flags)).toEqual([]);
    for (const option of command.options) expect(out).toContain(option.flags);
  });
});

describe('exit codes', () => {
  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, number, RegExp]>([
    ['version', ['--version'], {}, 0, /^$/],
    ['nothing asked', [], {}, 2, /Usage: corridor/],
    ['unknown command', ['serch'], {}, 2, /Did you mean search/],
    ['unknown flag', ['search', '--fast'], {}, 2, /unknown option/],
    ['too few arguments', ['parse'], {}, 2, /missing required argument/],
    ['a file that is not there', ['parse', '/nowhere/feed.xml'], {}, 2, /error file-missing: \/nowhere\/feed.xml: there is no such file/],
    ['an address that is none', ['parse', '-', '--url', 'outlet'], {}, 2, /error usage-invalid: --url outlet: is no http or https address/],
    ['a folder for a file', ['parse', tmpdir()], {}, 2, /error file-missing: .*: this is a folder, not a file/],
    ['a folder for a page', ['extract', tmpdir()], {}, 2, /error file-missing: .*: this is a folder, not a file/],
    ['a backup into nowhere', ['backup', '/nowhere/copy.sqlite'], {}, 2, /error file-missing: .*there is no folder \/nowhere/],
    ['a setting that is none', ['retag', '--dry-run'], { CORRIDOR_DATAFOLDER: 'x' }, 0, /^warning: CORRIDOR_DATAFOLDER is no setting\n$/],
    [
      'a setting mistyped',
      ['retag', '--dry-run'],
      { CORRIDOR_CONTCT: 'x' },
      0,
      /^warning: CORRIDOR_CONTCT is no setting; did you mean CORRIDOR_CONTACT\?\n$/,
    ],
    ['a wrong setting', ['search'], { CORRIDOR_PORT: 'eighty' }, 2, /error settings-invalid: CORRIDOR_PORT/],
    [
      'a database that is not there',
      ['search'],
      { DATABASE_URL: 'postgres://reader:sesame@127.0.0.1:1/x' },
      1,
      /error archive-unreachable/,
    ],
  ])('%s', async (_name, args, environment, code, message) => {
    const terminal = testTerminal({ CORRIDOR_DATA: join(folder, 'data'), ...environment });
    expect(await main(args, terminal)).toBe(code);
    expect(terminal.printed().err).toMatch(message);
    expect(terminal.printed().err).not.toMatch(/sesame|^\s+at /m);
  });

  it('of an archive that is no database is 1, and names it', async () => {
    writeFileSync(join(folder, 'archive.sqlite'), 'Dear reader, this is no database.\n'.repeat(50));
    const terminal = testTerminal({ CORRIDOR_DATA: folder });
    expect(await main(['search'], terminal)).toBe(1);
    expect(terminal.printed().err).toMatch(/error archive-damaged: .*not a database .*archive\.sqlite.*\n.*restore the last backup/);
  });

  it('of a mail setting by halves is 2', async () => {
    const environment = { CORRIDOR_DATA: join(folder, 'mail'), SMTP_URL: 'smtp://u:sesame@mail.example', DKIM_DOMAIN: 'example.org' };
    const terminal = testTerminal(environment);
    expect(await main(['digest', '--send'], terminal)).toBe(2);
    expect(terminal.printed().err).toMatch(/DKIM_KEY_FILE/);
    expect(terminal.printed().err).not.toContain('sesame');
  });
});

describe('a search that finds nothing', () => {
  it.each([
    ['a name mistyped', 'tehrann', /did you mean "Tehran"/],
    ['a word that is like no name', 'cucumber', /^\n0 articles found/],
  ])('%s', async (_name, query, expected) => {
    const terminal = testTerminal({ CORRIDOR_DATA: join(folder, 'empty') });
    expect(await main(['search', query], terminal)).toBe(0);
    expect(terminal.printed().out).toMatch(expected);
  });
});
