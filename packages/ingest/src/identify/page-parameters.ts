import { isTracking } from './tracking-parameters.ts';

/** Some outlets' feeds append their trackers with a second question mark. */
const SECOND_MARK = /\?(?=(?:utm_|at_medium=|fbclid=|gclid=|yclid=|ysclid=))/gi;

/** The parameters of `search` that tell pages apart, spelt in one way, in order of their names; empty when there are none. */
export const pageParameters = (search: string): string =>
  search
    .slice(1)
    .replace(SECOND_MARK, '&')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(/=(.*)/s, 2).map((text) => text.replaceAll('+', '%20')) as [string, string?])
    .filter(([name, value = '']) => !isTracking(read(name) ?? name, read(value) ?? value))
    .map(([name, value = '']) => `${spelt(name)}=${spelt(value)}`)
    .sort()
    .join('&');

/** Escapes of another charset than UTF-8 (windows-1251, windows-1254) cannot be read, but still tell pages apart: they stay, in capitals. */
const spelt = (text: string): string => {
  const plain = read(text);
  return plain === null ? text.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()) : encodeURIComponent(plain.normalize('NFC'));
};

const read = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};
