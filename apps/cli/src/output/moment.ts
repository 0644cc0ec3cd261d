/** An instant (ISO 8601) to the minute, as a table shows it: `2025-08-10 17:30`, UTC. */
export const minute = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

/** `1 article`, `2 articles`. */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
