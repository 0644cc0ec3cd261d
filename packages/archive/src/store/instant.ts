import { CorridorError } from '@corridor/model';

/** Milliseconds of an ISO 8601 instant. Throws `input-invalid` when it is none. */
export const toMillis = (iso: string): number => {
  const millis = Date.parse(iso);
  if (Number.isNaN(millis)) throw new CorridorError('input-invalid', `"${iso}" is not an ISO 8601 instant`);
  return millis;
};

/** `toMillis` of what may be absent. */
export const toMillisOrNull = (iso: string | null): number | null => (iso === null ? null : toMillis(iso));

/** ISO 8601 in UTC of milliseconds. */
export const toIso = (millis: number): string => new Date(millis).toISOString();

/** `toIso` of what may be absent. */
export const toIsoOrNull = (millis: number | null): string | null => (millis === null ? null : toIso(millis));
