/** Date as printed beside a headline, in the article's language, in UTC; the time of day is left out where the file has none. */
export const shownDate = (iso: string, lang: string, calendar: 'gregorian' | 'solar-hijri'): string => {
  const locale = `${lang}-u-ca-${calendar === 'solar-hijri' ? 'persian' : 'gregory'}`;
  const hasTime = iso.includes('T');
  return new Intl.DateTimeFormat([locale, 'en'], {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(Date.parse(iso));
};
