import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorridorError, type YamlFile } from '@corridor/model';
import type { Dossier } from './dossier.ts';
import { type DossierFileName, dossierFileNames, loadDossier } from './load-dossier.ts';

/** Largest file of a dossier that is read; the shipped ones are a hundredth of it. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

const readOne = async (folder: string, name: DossierFileName): Promise<YamlFile> => {
  try {
    const bytes = await readFile(join(folder, name));
    if (bytes.byteLength > MAX_FILE_BYTES) throw new CorridorError('dossier-invalid', `${name}: larger than ${MAX_FILE_BYTES} bytes`);
    return { name, text: bytes.toString('utf8'), code: 'dossier-invalid' };
  } catch (error) {
    if (error instanceof CorridorError) throw error;
    throw new CorridorError('dossier-missing', `cannot read ${name} in ${folder}`, { cause: error });
  }
};

/** Reads a dossier's folder and loads it. Throws `dossier-missing` when a file cannot be read, else as `loadDossier`. */
export const readDossier = async (folder: string): Promise<Dossier> =>
  loadDossier(await Promise.all(dossierFileNames.map((name) => readOne(folder, name))));
