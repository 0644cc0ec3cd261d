import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { describeArchive } from '../conformance/suite.ts';
import { openArchive } from '../open-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-archive-'));
let opened = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sqlite', () => describeArchive((clock) => openArchive({ path: join(folder, `${++opened}.db`), clock })));
