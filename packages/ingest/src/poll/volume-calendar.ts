const HOUR_MILLIS = 3_600_000;
const weekdays: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Where an hour stands in a reader's week. */
interface CalendarHour {
  /** Local date, YYYY-MM-DD. */
  readonly day: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** 0–23. */
  readonly hourOfDay: number;
}

/** Local dates and hours of whole hours since 1970. */
export type VolumeCalendar = (hour: number) => CalendarHour;

/** The calendar of an IANA zone; every hour is worked out once, since asking the zone is slow. */
export const volumeCalendar = (zone: string): VolumeCalendar => {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    weekday: 'short',
  });
  const known = new Map<number, CalendarHour>();
  return (hour) => {
    const found = known.get(hour);
    if (found) return found;
    const parts = Object.fromEntries(format.formatToParts(hour * HOUR_MILLIS).map((part) => [part.type, part.value]));
    const made = {
      day: `${parts.year}-${parts.month}-${parts.day}`,
      weekday: Math.max(0, weekdays.indexOf(parts.weekday?.slice(0, 3) ?? '')),
      hourOfDay: Number(parts.hour),
    };
    known.set(hour, made);
    return made;
  };
};
