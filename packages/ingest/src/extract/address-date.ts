import { type PrintedDate, readPrintedDate } from './printed-date.ts';
import { dayOf } from './written-day.ts';

/** Year, month and day of an address, in the forms that outlets use; four digits of a year keep numbers of articles out. */
const YEAR_FIRST = [
  /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/,
  /[/_-](20[0-4]\d)\/?(\d\d)\/?(\d\d)(?=[/_.-]|$)/,
  /[?&]\w{0,12}date=(20[0-4]\d)-?(\d\d)-?(\d\d)(?=&|$|T)/i,
];
const DAY_FIRST = /[/_-](\d\d)[/_-](\d\d)[/_-](20[0-4]\d)(?=[/_.]|$)/;
const IN_LETTERS = /\/(20\d\d\/[a-z]{3,9}\/\d{1,2})\//i;

/** `/2025/08/09/`, `/2025/aug/09/`, `-20250809-`, `/2025/0809/` or `/09-08-2025/` in an address; null when it holds no whole date. */
export function addressDate(url: string): PrintedDate | null {
  for (const form of YEAR_FIRST) {
    const match = form.exec(url);
    const date = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) return { date, instant: null, offsetMinutes: null };
  }
  const dayFirst = DAY_FIRST.exec(url);
  if (dayFirst) return readPrintedDate(`${dayFirst[1]}.${dayFirst[2]}.${dayFirst[3]}`, 'day-first');
  const letters = IN_LETTERS.exec(url);
  return letters ? readPrintedDate((letters[1] ?? '').replace(/\//g, ' '), 'day-first') : null;
}
