/** Zone names of the time zone database; nothing else is handed to the platform. */
const DATABASE_NAME =
  /^(?:UTC|(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]{2,30}(?:\/[A-Za-z_]{2,30})?)$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes east of Greenwich of a time zone database name (`Asia/Baku`) at a local time, given as the epoch milliseconds that the same
 * wall clock would have in UTC. Undefined when the platform knows no such zone. Summer time counts; in the hour that is skipped or
 * repeated the later offset does.
 */
export const platformZoneMinutes = (name: string, localMillis: number): number | undefined => {
  const format = formatOf(name);
  if (!format) return undefined;
  const guess = minutesAt(format, localMillis);
  return minutesAt(format, localMillis - guess * 60_000);
};

const formatOf = (name: string): Intl.DateTimeFormat | undefined => {
  const known = formats.get(name);
  if (known || !DATABASE_NAME.test(name)) return known;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
    formats.set(name, format);
    return format;
  } catch {
    return undefined;
  }
};

const minutesAt = (format: Intl.DateTimeFormat, instant: number): number => {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};
