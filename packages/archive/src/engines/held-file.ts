import { statSync } from 'node:fs';
import { CorridorError } from '@corridor/model';

/**
 * Remembers which file stands under a path now; what it gives throws `archive-lost` once that file is gone or another has its place. A process that
 * has a deleted file open reads and writes it without an error, and loses all of it.
 */
export const holdFile = (path: string): (() => void) => {
  const held = statSync(path);
  return () => {
    const now = statSync(path, { throwIfNoEntry: false });
    if (now?.ino === held.ino && now.dev === held.dev) return;
    throw new CorridorError('archive-lost', `${path} was ${now ? 'replaced' : 'deleted'} while it was open`);
  };
};
