import { CorridorError, relevances, stances } from '@corridor/model';
import { z } from 'zod';

const labelSchema = z.object({
  id: z.string(),
  relevance: z.enum(relevances),
  themes: z.array(z.string()),
  entities: z.array(z.string()),
  metonyms: z.array(z.object({ surface: z.string(), entity: z.string() })),
  stances: z.array(z.object({ actor: z.string(), position: z.enum(stances), target: z.string(), evidence: z.string() })),
  story: z.string().nullable().optional(),
  uncertain: z.boolean(),
  note: z.string().optional(),
});

/** What a careful annotator says of one article. */
export type Label = z.infer<typeof labelSchema>;

/** Checks the rows of a label file. Throws `input-invalid` with `file:line` of the first mistake. */
export const parseLabels = (rows: readonly unknown[], name: string): readonly Label[] =>
  rows.map((row, i) => {
    const result = labelSchema.safeParse(row);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new CorridorError(
      'input-invalid',
      `${name}:${i + 1}: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
    );
  });
