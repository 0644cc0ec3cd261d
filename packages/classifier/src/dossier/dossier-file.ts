import { sides } from '@corridor/model';
import { z } from 'zod';
import { dossierId } from './concepts-file.ts';
import { strictShape } from './strict-shape.ts';

/** A calendar date, `2025-08-08`. */
export const dossierDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'dates are written YYYY-MM-DD');

/** A text per language. */
export const localized = z.record(z.string().regex(/^[a-z]{2,3}$/, 'languages are BCP 47 codes such as "hy"'), z.string().min(1));

/** A name that is told apart from other names of the same thing, because choosing it is a position. */
const trackedNameSchema = strictShape({
  id: dossierId,
  /** Entity that is called so. */
  entity: dossierId,
  title: z.string().min(1),
  /** Side of the press whose officials use it; left out where several do. */
  side: z.enum(sides).optional(),
  about: z.string().optional(),
});

/** One fact of the deal, for the reader of the file and of the digest's "about" line; no rule reads it. */
const dealFactSchema = strictShape({ id: dossierId, text: z.string().min(1), date: dossierDate.optional() });

/** The whole of a dossier's `dossier.yaml`. */
export const dossierFileSchema = strictShape({
  id: dossierId,
  /** Semantic version; raise the minor part for new words, the major part when an id changes its meaning. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'versions are written 1.2.3'),
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Days the dossier is about; `to` left out while it goes on. */
  window: strictShape({ from: dossierDate, to: dossierDate.optional() }),
  facts: z.array(dealFactSchema).default([]),
  /** What positions are taken on. */
  targets: z.array(strictShape({ id: dossierId, title: localized })).min(1),
  names: z.array(trackedNameSchema).default([]),
});
/** The whole of a dossier's `dossier.yaml`. */
export type DossierFile = z.infer<typeof dossierFileSchema>;
