import { type Dispatcher, request } from 'undici';
import { orEnd } from './deadline.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchLimits } from './limits.ts';
import { headerOf, type ResponseHeaders } from './response-headers.ts';

/** Part of an error page that is read, to tell a bot wall from an error. */
const ERROR_PAGE_BYTES = 64 * 1024;

/** One answer of one server, still compressed. */
export interface Exchange {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly wire: Uint8Array;
  /** True when the connection broke off, or an error page was longer than what is read of one. */
  readonly isCut: boolean;
}

/**
 * Sends one GET (or a form) and reads the answer: bodies of 2xx up to the wire limit (or of `partBytes` no more than that), the beginning of error pages, none of redirects and 304. Cookies, referrer
 * and anything not in `headers` are never sent (undici adds Host and Connection). Throws what undici throws, or `FetchProblem` `too-large`.
 */
export const exchange = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  options: {
    readonly dispatcher: Dispatcher;
    readonly signal: AbortSignal;
    readonly limits: FetchLimits;
    readonly partBytes: number | null;
    /** Sent by POST; null for a GET. */
    readonly form: string | null;
  },
): Promise<Exchange> => {
  const { dispatcher, signal, limits, partBytes, form } = options;
  const method = form === null ? 'GET' : 'POST';
  // undici notices an ended signal only once it is connected, which a silent resolver can put off
  const ask = () => orEnd(request(url, { dispatcher, method, headers, body: form, signal }), signal);
  const response = await ask().catch((error: unknown) => {
    if (form === null && wasKeptAlive(error)) return ask();
    throw error;
  });
  const head = { status: response.statusCode, headers: response.headers };
  response.body.on('error', () => {});
  if (head.status === 304 || (head.status >= 300 && head.status < 400)) {
    response.body.destroy();
    return { ...head, wire: new Uint8Array(), isCut: false };
  }
  const part = head.status >= 400 ? ERROR_PAGE_BYTES : partBytes;
  return part !== null
    ? { ...head, ...(await readBytes(response.body, part, () => true)) }
    : { ...head, ...(await readBytes(response.body, limits.wireBytes, () => refuse(limits), announcedLength(head.headers))) };
};

/**
 * Whether a connection that had served before was closed as we wrote to it: servers end idle ones whenever they like, and no answer is lost by asking
 * anew (RFC 9112, 9.3.1). A new connection that breaks is the server's answer and is not asked again.
 */
const wasKeptAlive = (error: unknown): boolean => {
  const { code, socket } = (error ?? {}) as { readonly code?: unknown; readonly socket?: { readonly bytesRead?: number } };
  return code === 'UND_ERR_SOCKET' && (socket?.bytesRead ?? 0) > 0;
};

const announcedLength = (headers: ResponseHeaders): number => Number(headerOf(headers, 'content-length') ?? 0);

const refuse = (limits: FetchLimits): never => {
  throw new FetchProblem('too-large', `more than ${limits.wireBytes} bytes`);
};

/** Reads up to `limit` bytes; beyond it, `onLimit` throws or says that the rest is not wanted. Bytes before a break of the connection are kept. */
const readBytes = async (
  body: Dispatcher.ResponseData['body'],
  limit: number,
  onLimit: () => boolean,
  announced = 0,
): Promise<{ readonly wire: Uint8Array; readonly isCut: boolean }> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  try {
    if (announced > limit) onLimit();
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) {
        isCut = onLimit();
        break;
      }
    }
  } catch (error) {
    if (length === 0 || !isBrokenOff(error)) throw error;
    isCut = true;
  } finally {
    body.destroy();
  }
  return { wire: Buffer.concat(chunks), isCut };
};

const isBrokenOff = (error: unknown): boolean => {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'HPE_INVALID_EOF_STATE'
  );
};
