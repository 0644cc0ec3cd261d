import { InvalidArgumentError } from 'commander';

/** Reads a whole number of a flag within bounds; wrong usage names the flag and the bounds. */
export const wholeNumber =
  (flag: string, least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`${flag} takes a whole number from ${least} to ${most}.`);
    return value;
  };
