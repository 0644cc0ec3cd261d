import { createRequire } from 'node:module';

/** Version of the product, as in its package.json. */
export const productVersion: string = (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
