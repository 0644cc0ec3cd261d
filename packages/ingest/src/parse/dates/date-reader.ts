/**
 * Reads one family of date forms: epoch milliseconds, null for a moment that does not exist, undefined when written otherwise. `home` is
 * the zone of dates that name none.
 */
export type DateReader = (text: string, home?: string) => number | null | undefined;

/** What the first reader that knows the form says; undefined when none does. */
export const firstRead = (text: string, readers: readonly DateReader[], home?: string): number | null | undefined => {
  for (const read of readers) {
    const instant = read(text, home);
    if (instant !== undefined) return instant;
  }
  return undefined;
};
