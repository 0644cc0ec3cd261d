/** Latest second that a count may name, the year 2100; earliest is 9 September 2001, when seconds got ten digits. */
const LAST_SECOND = 4_102_444_800;
const COUNT = /^@?([1-4]\d{9})(\d{3}|\d{6}|\d{9})?(?:\.(\d{1,9}))?$/;
const SCRIPT = /^\\?\/?date\(([1-4]\d{12})(?:[+-]\d{4})?\)\\?\/?$/i;

/** Seconds, milli-, micro- or nanoseconds since 1970, bare or as `@…` and `/Date(…)/`. Undefined when written otherwise. */
export const epochDate = (text: string): number | undefined => {
  const script = SCRIPT.exec(text)?.[1];
  if (script) return Number(script);
  const [, seconds, more, fraction] = COUNT.exec(text) ?? [];
  if (seconds === undefined || Number(seconds) > LAST_SECOND) return undefined;
  return Number(seconds) * 1000 + Number((more ?? fraction ?? '0').padEnd(3, '0').slice(0, 3));
};
