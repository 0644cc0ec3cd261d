/** One object as one line of JSON. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value, mapsAsObjects)}\n`;

/** Many objects as JSON Lines. */
export const jsonLines = (values: readonly unknown[]): string => values.map(jsonLine).join('');

const mapsAsObjects = (_key: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value instanceof Set ? [...value] : value;
