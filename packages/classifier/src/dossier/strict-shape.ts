import { z } from 'zod';

/** A strict object whose complaint about an unknown key says which keys there are. */
export const strictShape = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no key "${(issue.keys ?? []).join('", "')}" here; keys are ${Object.keys(shape).join(', ')}`
        : undefined,
  });
