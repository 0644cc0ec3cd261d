import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Headless Chromium packed in an npm package, for systems whose own package is only a pointer to another installer (Ubuntu's is a snap). */
const PACKAGE = '@sparticuz/chromium@153.0.0';
const folder = fileURLToPath(new URL('../../node_modules/.cache/corridor-chromium/', import.meta.url));

/** Where the unpacked program stands, whether it is there or not. */
export const packagedChromium = `${folder}chromium`;

/** Libraries that it needs of the system. */
export const chromiumLibraries = ['libnss3', 'libnspr4', 'libexpat1'];

/** Fetches it from the npm registry and unpacks it; gives null when it is done, else what was said. */
export const unpackChromium = () => {
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, TMPDIR: folder } };
  const install = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKAGE], options);
  if (install.status !== 0) return `${install.stderr ?? ''}${install.error?.message ?? ''}`;
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const unpacked = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], options);
  return unpacked.status === 0 ? null : unpacked.stderr;
};
