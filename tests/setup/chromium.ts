import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packaged-chromium.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of a Chromium on this machine, for `executablePath`; throws naming the command that installs one. */
export const chromiumPath = (): string => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [packagedChromium, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find((path) =>
    existsSync(path),
  );
  if (!found) throw new Error('there is no Chromium: `npm test` installs one, or apt-get install chromium');
  return found;
};
