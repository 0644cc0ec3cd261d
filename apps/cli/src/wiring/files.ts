import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CorridorError, type YamlFile } from '@corridor/model';

/** Top folder of the installation: dossiers and the labelled set are shipped in it. */
const home = fileURLToPath(new URL('../../../../', import.meta.url));

/** The dossier that is followed when no other is named. */
export const shippedDossier = join(home, 'dossiers', 'tripp');

/** The labelled set that `evaluate` measures on when no other is named. */
export const shippedLabels = join(home, 'tests', 'corpus', 'eval-dev');

/** Why a file could not be read, in words. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'it may not be read by this user',
  EPERM: 'it may not be read by this user',
};

/** Bytes of a file, `-` is standard input. Throws `file-missing` naming it. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  if (path === '-') return readStandardInput();
  try {
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw new CorridorError('file-missing', `${path}: ${unreadable[code] ?? `cannot be read (${code})`}`, { cause });
  }
};

/** The dossier's sources file, with the name a person knows it by. */
export const readSourcesFile = async (dossierFolder: string): Promise<YamlFile> => {
  const path = join(dossierFolder, 'sources.yaml');
  return { name: basename(path), text: new TextDecoder().decode(await readBytes(path)), code: 'sources-invalid' };
};

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
