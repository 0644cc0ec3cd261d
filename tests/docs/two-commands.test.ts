import { describe, expect, it } from 'vitest';
import { readTracked } from './tracked-files.ts';

const readme = readTracked('README.md');
const { scripts } = JSON.parse(readTracked('package.json')) as { scripts: Readonly<Record<string, string>> };
const shell = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((m) => (m[1] ?? '').trim().split('\n'));

describe('the two commands', () => {
  it.each(['npm ci && npm run demo', 'npm ci && npm test'])('`%s` stands alone on a line of the README', (command) => {
    expect(shell.filter((line) => line === command)).toEqual([command]);
  });

  it('.ci/run calls the test command and nothing else', () => {
    const lines = readTracked('.ci/run').split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      'set -euo pipefail',
      'cd "$(dirname "$0")/.."',
      'npm ci && npm test',
    ]);
  });

  it.each([...readme.matchAll(/\bnpm (?:run )?(demo|test(?::[a-z]+)?|[a-z]+:[a-z]+|(?<=run )[a-z]+)/g)].map((m) => m[1] ?? ''))(
    'npm script %s of the README exists',
    (name) => {
      expect(scripts).toHaveProperty([name]);
    },
  );

  it.each([...readTracked('CONTRIBUTING.md').matchAll(/\bnpm run ([a-z:]+)/g)].map((m) => m[1] ?? ''))(
    'npm script %s of CONTRIBUTING exists',
    (name) => {
      expect(scripts).toHaveProperty([name]);
    },
  );
});

describe('package-lock.json', () => {
  it('holds no download address', () => {
    expect(readTracked('package-lock.json')).not.toMatch(/"resolved": "[a-z+]+:\/\//);
  });
});
