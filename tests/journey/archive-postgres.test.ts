import { openArchive } from '@corridor/archive';
import { describeArchive } from '@corridor/archive/conformance';
import { afterAll, beforeAll, describe } from 'vitest';
import { type PrivatePostgres, startPostgres } from '../setup/private-postgres.ts';

let server: PrivatePostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describe('postgresql', () => describeArchive(async (clock) => openArchive({ url: await server.createDatabase(), clock })));
