import type { Edition } from '@corridor/model';

const DAY_MILLIS = 24 * 3600 * 1000;

/** The local days an edition's window touches, as the query language takes them after `on:`: `2025-08-09/2025-08-10`. */
export const windowDays = ({ date, from, to }: Pick<Edition, 'date' | 'from' | 'to'>): string => {
  const days = Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / DAY_MILLIS));
  const first = new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MILLIS).toISOString().slice(0, 10);
  return `${first}/${date}`;
};
