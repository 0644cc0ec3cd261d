import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCorridor } from '../setup/corridor-process.ts';

/** The pages of a demo of a test's own. */
export interface DemoSite {
  readonly url: string;
  /** JSON of the API. */
  api(path: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Plays `corridor demo` in a temporary folder and leaves its pages open. */
export const openDemo = async (): Promise<DemoSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-pages-'));
  const demo = startCorridor(['demo'], { PATH: process.env.PATH ?? '', CORRIDOR_DATA: folder, CORRIDOR_PORT: '0' });
  const url = await new Promise<string>((resolve, reject) => {
    demo.child.stdout?.on('data', () => {
      const address = /^Pages\s+(http\S+)\s/m.exec(demo.printed())?.[1];
      if (address) resolve(address);
    });
    demo.child.once('exit', () => reject(new Error(`the demo ended: ${demo.printed()}`)));
  });
  const close = async (): Promise<void> => {
    demo.child.kill('SIGTERM');
    await demo.ended();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, api: async (path) => (await fetch(`${url}/api/v1${path}`)).json(), close };
};
