/** A wall clock's reading. `month` is 1–12. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** What the clocks of a zone show at an instant. */
export const localTime = (millis: number, zone: string): Required<LocalTime> => {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(millis)) part[type] = value;
  const year = Number(part.year);
  return {
    year: part.era === 'BC' ? 1 - year : year,
    month: Number(part.month),
    day: Number(part.day),
    hour: Number(part.hour),
    minute: Number(part.minute),
    second: Number(part.second),
  };
};

/** The reading as if the clock stood in UTC; days and months beyond their range roll over. */
export const utcMillis = ({ year, month, day, hour = 0, minute = 0, second = 0 }: LocalTime): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
};

/** How far a zone's clocks are ahead of UTC at an instant, milliseconds. */
export const offsetMillis = (millis: number, zone: string): number => {
  if (zone === 'UTC') return 0;
  const whole = Math.floor(millis / 1000) * 1000;
  return utcMillis(localTime(whole, zone)) - whole;
};

/** The instant at which a zone's clocks show a time; a time that clocks skip is taken with the offset before the jump. */
export const instantOf = (local: LocalTime, zone: string): number => {
  const shown = utcMillis(local);
  const first = shown - offsetMillis(shown, zone);
  const second = shown - offsetMillis(first, zone);
  return shown - offsetMillis(second, zone) === second ? second : Math.max(first, second);
};
