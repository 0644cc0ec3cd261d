/** A day of the Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years whose leap rule the 33-year cycle gets right; news is inside by far. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1500;

/** Days from 1 Farvardin 979 (20 March 1600) to the epoch of `Date`. */
const EPOCH_979 = Date.UTC(1600, 2, 20) / 86_400_000;

/**
 * A Solar Hijri date as a Gregorian day by the 33-year cycle (Borkowski, "The Persian calendar for 3000 years", Earth, Moon and Planets 74,
 * 1996); null outside 1300–1500 and for days that the month does not have.
 */
export const fromSolarHijri = (year: number, month: number, day: number): CivilDay | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const start = daysBeforeYear(year);
  const length = month <= 6 ? 31 : month <= 11 ? 30 : daysBeforeYear(year + 1) - start - 336;
  if (day > length) return null;
  const days = start + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  const date = new Date((EPOCH_979 + days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const daysBeforeYear = (year: number): number => {
  const since = year - 979;
  return 365 * since + Math.floor(since / 33) * 8 + Math.floor(((since % 33) + 3) / 4);
};

/** Latest Solar Hijri year that a date may have in digits alone (2050); later ones are lunar Hijri, whose days depend on the moon's sighting. */
const LATEST_WRITTEN_YEAR = 1429;

/** A day as written in digits: a year of the 1300s or 1400s is Solar Hijri, any other Gregorian. Null for a day that this calendar does not have. */
export const solarHijriDay = (year: number, month: number, day: number): CivilDay | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { year, month, day };
  return year <= LATEST_WRITTEN_YEAR ? fromSolarHijri(year, month, day) : null;
};
