/** Values without their repetitions; letter case does not count and the first spelling stays. */
export const firstOfEach = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};
