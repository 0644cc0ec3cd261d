import { CorridorError } from '@corridor/model';

const DAY_MILLIS = 24 * 3600 * 1000;
const units: Readonly<Record<string, number>> = { D: DAY_MILLIS, W: 7 * DAY_MILLIS };

/**
 * Instant of a moment typed by a person: an ISO 8601 date or instant (`2025-08-09`, `2025-08-09T06:00Z`) or a time back from `now`
 * (`P1D`, `P2W`, `PT12H`). Throws `usage-invalid` naming the flag.
 */
export const momentOf = (text: string, flag: string, now: number): number => {
  const back = /^P(?:(\d{1,4})([DW])|T(\d{1,5})H)$/.exec(text);
  if (back) return now - (back[3] ? Number(back[3]) * 3_600_000 : Number(back[1]) * (units[back[2] ?? 'D'] ?? DAY_MILLIS));
  const millis = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(millis))
    throw new CorridorError('usage-invalid', `${flag} ${text}: is neither a date such as 2025-08-09 nor a time back such as P1D or PT12H.`);
  return millis;
};
