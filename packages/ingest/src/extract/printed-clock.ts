import { zoneMinutes } from '../parse/dates/time-zones.ts';

/** A time of day as written, and its place in the text. */
export interface PrintedClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich where a zone is written; null without one. */
  readonly offsetMinutes: number | null;
  readonly start: number;
  readonly end: number;
}

const HALF_BEFORE = String.raw`(오전|오후|上午|下午|午前|午後)?\s?`;
const ZONE = String.raw`Z\b|(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?(?![\d.:/])|[\p{Lu}]{2,5}(?![\p{L}\d])`;
/** `14:30`, `2:30 pm`, `14h30`, `14時30分`, `14.30 Uhr`, `kl. 14.30`, each with a zone behind it or none. */
const CLOCK = new RegExp(
  String.raw`${HALF_BEFORE}(?<![\d:.])(\d{1,2})(?::|\s?h\s?|[時时시]\s?)(\d{2})(?![\d.]\d)(?:[:분分]\s?(\d{2})(?!\d)(?:[.,]\d{1,9})?)?[分분]?\s?([apAP]\.?\s?[mM]\b)?\.?\s?\(?(${ZONE})?`,
  'u',
);
const DOTTED = /(?:(?<=\p{L}\.?\s)(\d{1,2})\.(\d{2})(?![\d.]\s?\d)|(?<![\d.])(\d{1,2})\.(\d{2})\s?(?:Uhr|uur|h|hrs)(?!\p{L}))/u;

/** First time of day of a text from an offset on; null when there is none or no clock shows it. */
export function readPrintedClock(text: string, from = 0): PrintedClock | null {
  const match = CLOCK.exec(text.slice(from));
  if (!match) return from === 0 ? readDotted(text) : null;
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  const hour = (Number(match[2]) % (half ? 12 : 24)) + (/^(p|오후|下午|午後)/.test(half) ? 12 : 0);
  const offsetMinutes = offsetOf(match[6]);
  const isZone = match[6] === undefined || offsetMinutes !== null;
  const end = from + match.index + match[0].length - (isZone ? 0 : (match[6]?.length ?? 0));
  return checked(Number(match[2]), {
    hour,
    minute: Number(match[3]),
    second: Number(match[4] ?? 0),
    offsetMinutes,
    start: from + match.index,
    end,
  });
}

function readDotted(text: string): PrintedClock | null {
  const match = DOTTED.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])];
  return checked(hour, { hour, minute, second: 0, offsetMinutes: null, start: match.index, end: match.index + match[0].length });
}

function checked(hour: number, clock: PrintedClock): PrintedClock | null {
  return hour <= 24 && clock.minute <= 59 && clock.second <= 60 ? clock : null;
}

function offsetOf(zone: string | undefined): number | null {
  return zone ? (zoneMinutes(zone.replace('−', '-').replace(/^(UTC|GMT)\s/, '$1'), 0) ?? null) : null;
}
