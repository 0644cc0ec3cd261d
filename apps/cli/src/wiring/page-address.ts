import { CorridorError } from '@corridor/model';

/** The address typed after `--url`. Throws `usage-invalid` when it is no http or https address: links and dates would be read against nothing. */
export const pageAddress = (typed: string): string => {
  if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed;
  throw new CorridorError('usage-invalid', `--url ${typed}: is no http or https address.`);
};
