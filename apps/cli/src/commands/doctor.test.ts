import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testTerminal } from '../fixtures/test-terminal.ts';
import { main } from '../index.ts';
import { shippedDossier } from '../wiring/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const findingsWith = async (environment: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly [boolean, string]>> => {
  const terminal = testTerminal({ CORRIDOR_DATA: join(folder, 'data'), ...environment });
  await main(['doctor', '--json'], terminal);
  const { out, err } = terminal.printed();
  expect(`${out}${err}`).not.toContain('sesame');
  const findings = JSON.parse(out) as readonly { readonly what: string; readonly isWell: boolean; readonly detail: string }[];
  return new Map(findings.map(({ what, isWell, detail }) => [what, [isWell, detail]]));
};

/** The shipped dossier, one of whose sources names a proxy. */
const dossierWithProxy = (proxy: string): string => {
  const place = join(folder, `dossier-${proxy}`);
  cpSync(shippedDossier, place, { recursive: true });
  const file = join(place, 'sources.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n(\s+)country:/, `\n$1proxy: ${proxy}\n$1country:`));
  return place;
};

describe('doctor', () => {
  it.each([
    ['no contact', {}, 'contact', true, /^none: .*set CORRIDOR_CONTACT/],
    ['a contact', { CORRIDOR_CONTACT: 'desk@outlet.example' }, 'contact', true, /^desk@outlet\.example$/],
    [
      'WebSub without a public address',
      { CORRIDOR_WEBSUB: '1' },
      'websub',
      false,
      /^CORRIDOR_WEBSUB: .*set CORRIDOR_PUBLIC_URL to an https address/,
    ],
    ['no proxy', {}, 'proxies', true, /^none set$/],
    [
      'a proxy for all',
      { CORRIDOR_PROXIES: 'default=http://u:sesame@proxy.example:1' },
      'proxies',
      true,
      /^default; sources that name none go through "default"$/,
    ],
  ])('tells of %s', async (_, environment, what, isWell, detail) => {
    expect((await findingsWith(environment)).get(what)).toEqual([isWell, expect.stringMatching(detail)]);
  });

  it.each([
    ['exit', false, /wants "exit": not in CORRIDOR_PROXIES, so it is not asked at all/],
    ['other', true, /^other$/],
    ['direct', true, /^other$/],
  ])('tells whether the proxy %s of a source is set', async (proxy, isWell, detail) => {
    const environment = { CORRIDOR_DOSSIER: dossierWithProxy(proxy), CORRIDOR_PROXIES: 'other=http://u:sesame@proxy.example:1' };
    expect((await findingsWith(environment)).get('proxies')).toEqual([isWell, expect.stringMatching(detail)]);
  });
});
