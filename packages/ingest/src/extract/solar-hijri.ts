/** Years of a 33-year cycle that have 366 days (arithmetic rule, right for 1178–1633). */
const LEAP_RESIDUES = [1, 5, 9, 13, 17, 22, 26, 30];
/** 1 Farvardin 1404 was 21 March 2025. */
const ANCHOR_YEAR = 1404;
const ANCHOR_DAY = Date.UTC(2025, 2, 21) / 86_400_000;

/** Gregorian date, YYYY-MM-DD, of a Solar Hijri one; null when there is no such day. Years 1178–1633. */
export function gregorianOfSolarHijri(year: number, month: number, day: number): string | null {
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return null;
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  const days = ANCHOR_DAY + (year - ANCHOR_YEAR) * 365 + leapYearsBefore(year) - leapYearsBefore(ANCHOR_YEAR) + dayOfYear;
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function daysOfMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || LEAP_RESIDUES.includes(year % 33) ? 30 : 29;
}

function leapYearsBefore(year: number): number {
  return Math.floor(year / 33) * LEAP_RESIDUES.length + LEAP_RESIDUES.filter((residue) => residue < year % 33).length;
}
