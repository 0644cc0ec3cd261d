import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Largest text or page that is unpacked, bytes; everything stored was below the limits of fetching (a guard against a damaged file). */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Bytes deflated for storage. */
export const packBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(bytes));

/** What `packBytes` was given. */
export const unpackBytes = (packed: Uint8Array): Uint8Array =>
  new Uint8Array(inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES }));

/** A text deflated for storage. */
export const packText = (text: string): Uint8Array => packBytes(Buffer.from(text, 'utf8'));

/** What `packText` was given. */
export const unpackText = (packed: Uint8Array): string => Buffer.from(unpackBytes(packed)).toString('utf8');

/** A value as deflated JSON. */
export const packJson = (value: unknown): Uint8Array => packText(JSON.stringify(value));

/** What `packJson` was given; the caller names the shape it once stored. */
export const unpackJson = <T>(packed: Uint8Array): T => JSON.parse(unpackText(packed)) as T;
