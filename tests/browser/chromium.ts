import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** No name resolves, so that no page and no service of the browser reaches beyond this machine. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the system's browser; throws naming the package when there is none. */
export const startBrowser = async (): Promise<Browser> => {
  const executablePath = programs.find((path) => existsSync(path));
  if (!executablePath) throw new Error('install chromium: apt-get install chromium');
  return chromium.launch({ executablePath, args: flags });
};
