import { createHash } from 'node:crypto';

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The part of a request that an answer depends on; header names in lower case. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A plain answer. */
export const replyOf = (
  status: number,
  contentType: string,
  body: Buffer | string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'content-type': contentType, ...headers },
  body: typeof body === 'string' ? Buffer.from(body, 'utf8') : body,
});

/**
 * An answer with ETag and Last-Modified, or 304 without a body when the request holds the same
 * (RFC 9110, 13.2.2: If-None-Match decides alone when both are sent).
 */
export const conditionalReply = (request: Request, contentType: string, body: Buffer, modifiedAt: number): Reply => {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
  const modifiedSecond = Math.floor(modifiedAt / 1000) * 1000;
  const validators = { etag, 'last-modified': new Date(modifiedSecond).toUTCString(), 'cache-control': 'max-age=0, must-revalidate' };
  if (isUnchanged(request, etag, modifiedSecond)) return { status: 304, headers: validators, body: Buffer.alloc(0) };
  return replyOf(200, contentType, body, validators);
};

const isUnchanged = ({ headers }: Request, etag: string, modifiedSecond: number): boolean => {
  const match = headers['if-none-match'];
  if (match !== undefined)
    return String(match)
      .split(',')
      .some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(String(since)) >= modifiedSecond;
};
