/** What a statement is about, ready to be compared; a value is true where a word only may be a name. */
export type Subject = ReadonlyMap<string, boolean>;

/** Reads `about` of a statement: names of every script meet under one key. */
export const subjectOf = (about: readonly string[]): Subject => {
  const subject = new Map<string, boolean>();
  for (const thing of about) {
    const isUnsure = thing.startsWith('m:');
    const key = isUnsure ? `n:${thing.slice(2)}` : thing;
    subject.set(key, isUnsure && (subject.get(key) ?? true));
  }
  return subject;
};

/** How many things two statements share. Two words of a script without capitals may both be no names and do not count. */
export const sharedThings = (a: Subject, b: Subject): number => {
  let count = 0;
  for (const [key, isUnsure] of a) {
    const other = b.get(key);
    if (other !== undefined && !(isUnsure && other)) count++;
  }
  return count;
};

/** Items by a key, in their order. */
export const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> =>
  groupedByEach(items, (item) => [keyOf(item)]);

const groupedByEach = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  return groups;
};

/** Finds what shares a thing with a subject, without looking at everything. */
export const subjectIndex = <T>(items: readonly T[], subject: (item: T) => Subject): ((wanted: Subject) => ReadonlySet<T>) => {
  const byThing = groupedByEach(items, (item) => subject(item).keys());
  return (wanted) => new Set([...wanted.keys()].flatMap((key) => byThing.get(key) ?? []));
};
