import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@corridor/archive';
import { describeArchive, describeParity, describePostgres, type OpenEmpty } from '@corridor/archive/conformance';
import { afterAll, beforeAll, describe } from 'vitest';
import { type PrivatePostgres, startPostgres } from '../setup/private-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-parity-'));
let server: PrivatePostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const openNew: OpenEmpty = async (clock) => openArchive({ url: await server.createDatabase(), clock });

describe('postgresql', () => describeArchive(openNew));
describe('sqlite and postgresql', () => describeParity((clock) => openArchive({ path: join(folder, 'one.db'), clock }), openNew));
describe('postgresql alone', () => describePostgres(() => server.createDatabase()));
