import { createHmac } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type Clock, CorridorError } from '@corridor/model';

/** What a receiver's answer to one post was. */
interface HookAnswer {
  readonly isTaken: boolean;
  /** True when another attempt brings nothing: the receiver says 410 Gone. */
  readonly isFinal: boolean;
  /** One line for a person; never the address, which may hold a secret. */
  readonly detail: string;
}

/** Posts alerts to a receiver outside. */
export interface AlertHook {
  /** Posts a body under an id that stays the same over all attempts. Never rejects; ends within the timeout. */
  post(id: string, body: string): Promise<HookAnswer>;
}

/** Where and how alerts are posted. */
export interface AlertHookOptions {
  /** https, or http to this machine. */
  readonly url: string;
  /** Key of the signature; null for none. */
  readonly secret: string | null;
  readonly userAgent: string;
  readonly clock: Clock;
  /** Longest time of one post, answer included; default 10 s. */
  readonly timeoutMillis?: number;
}

const TIMEOUT_MILLIS = 10_000;
/** Bytes of an answer that are waited for; nothing of it is used but its status. */
const ANSWER_BYTES = 16_384;
const HEADER_BYTES = 16_384;

/**
 * A hook by HTTP POST as Standard Webhooks 1.0.0 describes it: `webhook-id` (also as `idempotency-key`), `webhook-timestamp`, and with a secret
 * `webhook-signature`, `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`. Redirects are not followed: they would lead the alert, and its
 * signature, to who knows where. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const createAlertHook = (options: AlertHookOptions): AlertHook => ({
  post: async (id, body) => {
    try {
      return answerOf(await send(options, headersOf(options, id, body), body));
    } catch (error) {
      const reason = error instanceof CorridorError ? error.message : codeOf(error);
      return { isTaken: false, isFinal: false, detail: `the webhook could not be reached: ${reason}` };
    }
  },
});

const headersOf = ({ secret, userAgent, clock }: AlertHookOptions, id: string, body: string): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(clock.now() / 1000));
  const signature = secret === null ? null : createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': userAgent,
    'idempotency-key': id,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    ...(signature === null ? {} : { 'webhook-signature': `v1,${signature}` }),
  };
};

/** Status of the answer once its body has ended or is long enough. */
const send = (
  { url, timeoutMillis = TIMEOUT_MILLIS }: AlertHookOptions,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    const asking = request(url, { method: 'POST', headers, agent: false, maxHeaderSize: HEADER_BYTES });
    const timer = setTimeout(() => {
      asking.destroy(new CorridorError('webhook-failed', `no whole answer within ${timeoutMillis} ms`));
    }, timeoutMillis);
    asking.once('close', () => clearTimeout(timer));
    asking.once('error', reject);
    asking.once('response', (answer: IncomingMessage) => {
      let bytes = 0;
      const done = (): void => {
        resolve(answer.statusCode ?? 0);
        asking.destroy();
      };
      answer.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > ANSWER_BYTES) done();
      });
      answer.once('end', done).once('error', reject);
    });
    asking.end(body);
  });

const answerOf = (status: number): HookAnswer => {
  const isTaken = status >= 200 && status < 300;
  const why = status >= 300 && status < 400 ? ', a redirect, which is not followed' : '';
  return { isTaken, isFinal: status === 410, detail: isTaken ? `HTTP ${status}` : `the webhook answered HTTP ${status}${why}` };
};

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
