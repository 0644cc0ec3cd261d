import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CorridorError, type Settings } from '@corridor/model';

/** File that marks a data folder as the demo's own. */
export const demoMark = 'demo.txt';

/** Throws `usage-invalid` when real outlets would be polled into the demo's archive. */
export const refuseDemoFolder = ({ dataFolder }: Settings): void => {
  if (existsSync(join(dataFolder, demoMark)))
    throw new CorridorError(
      'usage-invalid',
      `${dataFolder} is the demo's: real outlets belong into an archive of their own. Name another folder with --data or CORRIDOR_DATA.`,
    );
};
