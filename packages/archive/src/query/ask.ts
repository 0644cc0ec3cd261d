import { CorridorError } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Context } from '../store/context.ts';

export const askStore = (_context: Context) => {
  const soon = async (): Promise<never> => {
    throw new CorridorError('query-invalid', 'search is being built');
  };
  return { search: soon, searchIds: soon, positions: soon, names: soon } satisfies Partial<Archive>;
};
