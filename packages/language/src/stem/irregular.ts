/** Forms that no suffix rule joins, each line one word: the first form stands for all. Folded. */
export const irregularForms = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
  );
